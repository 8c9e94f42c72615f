import type { HostDocument } from "../../constructs/hosts/host-document";
import type { FirstLogin } from "../../constructs/hosts/first-login";
import type { HostStack, StackVault } from "../../constructs/hosts/host-stack";
import type { Snapshots } from "../../constructs/hosts/snapshots";

const servers = ["192.168.42.11", "192.168.42.12", "192.168.42.13"];
const upstream = ["169.254.169.253"];
const names = { "vault.wm-prod.privatelink.example.com": servers };
const read =
  '  aws secretsmanager get-secret-value --region eu-central-1 --secret-id "$1" --query SecretString --output text';
const store =
  '  aws secretsmanager put-secret-value --region eu-central-1 --secret-id "$1" --secret-string file:///dev/stdin > /dev/null';
const key = (name: string) =>
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXlmYWtl ${name}`;

/** The run that sets up Vault. */
export const sampleLogin: FirstLogin = {
  mount: "terraform-cloud-wm-prod",
  role: "terraform-wm-prod-bootstrap",
  hostname: "app.terraform.io",
  organization: "example",
  project: "WM-Prod",
  workspace: "WM-Prod-vault-consul",
  rules: [{ path: "sys/mounts/pki", capabilities: ["create", "read"], description: "Engine of the services" }],
};

/** A bastion: it lets people through, trusts the stack, and runs no program of it. */
export const bastion: HostDocument = {
  hostname: "wm-prod-bastion",
  people: [{ name: "ada", sshKeys: [key("ada")] }],
  ssh: { bastion: true },
  time: { servers: ["169.254.169.123"] },
  dns: { upstream, zone: { name: "wm-prod.privatelink.example.com", addresses: names } },
  trust: { read, secret: "wm-prod/bastion#authority" },
};

const snapshots: Snapshots = {
  everyHours: 6,
  keepDays: 30,
  store: '  aws s3 cp --quiet "$1" "s3://wm-prod-snapshots/$2"',
  fetch: '  aws s3 cp --quiet "s3://wm-prod-snapshots/$1" "$2"',
};

const first: StackVault["first"] = {
  store,
  secrets: { recoveryKeys: "wm-prod/vault-recovery-keys", rootToken: "wm-prod/vault-root-token" },
  login: sampleLogin,
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
    snapshots,
    first,
  },
  dataDisk: "/dev/disk/by-id/nvme-data",
  monitoring: {
    deployment: "wm-prod",
    urls: {
      metrics: "http://metrics.example.com:9090/api/v1/write",
      logs: "http://logs.example.com:3100/loki/api/v1/push",
    },
  },
  secrets: { read, bundle: "wm-prod/server-1" },
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
  dns: {
    upstream,
    zone: { name: "wm-prod.privatelink.example.com", addresses: names },
    consul: { network: "192.168.42.0/24" },
  },
  packages: ["awscli"],
  stack,
};

/** A host that runs jobs. */
export const client: HostDocument = {
  ...server,
  hostname: "wm-prod-client-1",
  stack: { ...stack, node: "client-1", address: "192.168.42.21", vault: undefined, dataDisk: undefined, jobs: {} },
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
      snapshots,
      first,
    },
    jobs: { pool: "sre", rawExec: true, volumes: { loki: { path: "/var/lib/hashistack/volumes/loki", user: 10001 } } },
  },
};
