import type { HostDocument } from "../../constructs/hosts/host-document";
import type { HostStack } from "../../constructs/hosts/host-stack";

const servers = ["192.168.42.11", "192.168.42.12", "192.168.42.13"];
const upstream = ["169.254.169.253"];
const key = (name: string) =>
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXlmYWtl ${name}`;

/** A bastion: it lets people through, tells the time, and runs no program of the stack. */
export const bastion: HostDocument = {
  hostname: "wm-prod-bastion",
  people: [{ name: "ada", sshKeys: [key("ada")] }],
  ssh: { through: servers },
  time: { servers: ["169.254.169.123"], clients: ["192.168.42.0/24"] },
  dns: { upstream },
};

const stack: HostStack = {
  architecture: "x86_64",
  versions: { consul: "1.22.0", vault: "1.21.4", nomad: "1.11.1" },
  datacenter: "dc1",
  node: "server-1",
  address: "192.168.42.11",
  servers,
  vault: {
    cluster: "wm-prod",
    seal: { kind: "awskms", region: "eu-central-1", key: "alias/wm-prod-vault" },
    storeKeys:
      '  aws secretsmanager put-secret-value --region eu-central-1 --secret-id "$1" --secret-string file:///dev/stdin > /dev/null',
  },
  monitoring: {
    deployment: "wm-prod",
    urls: {
      metrics: "http://metrics.example.com:9090/api/v1/write",
      logs: "http://logs.example.com:3100/loki/api/v1/push",
    },
  },
  secrets: {
    read: '  aws secretsmanager get-secret-value --region eu-central-1 --secret-id "$1" --query SecretString --output text',
    nameOf: (secret) => `wm-prod/${secret}`,
  },
};

/** One of three servers. */
export const server: HostDocument = {
  hostname: "wm-prod-server-1",
  people: [
    { name: "ada", sshKeys: [key("ada")], administrator: true },
    { name: "grace", sshKeys: [key("grace")] },
  ],
  ssh: { from: "192.168.42.2" },
  time: { servers: ["192.168.42.2"] },
  dns: { upstream, consul: { network: "192.168.42.0/24" }, publicDomain: { name: "example.com", servers: upstream } },
  packages: ["awscli"],
  stack,
};

/** A host that runs jobs. */
export const client: HostDocument = {
  ...server,
  hostname: "wm-prod-client-1",
  stack: { ...stack, node: "client-1", address: "192.168.42.21", vault: undefined, jobs: {} },
};

/** The only host of a small stack: it is the server, and runs the jobs. */
export const mono: HostDocument = {
  ...server,
  stack: {
    ...stack,
    servers: ["192.168.42.11"],
    vault: {
      cluster: "wm-prod",
      seal: { kind: "transit", address: "https://vault.example.com:8200", mount: "transit", key: "wm-prod" },
      storeKeys: stack.vault?.storeKeys,
    },
    jobs: { pool: "sre", rawExec: true, volumes: { loki: "/srv/loki" } },
  },
};
