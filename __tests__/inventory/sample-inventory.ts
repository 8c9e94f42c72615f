import type { StackInventory } from "../../inventory/stack-inventory";

const authority = `-----BEGIN CERTIFICATE-----
MIIBgTCCASegAwIBAgIUQ2v5s6mN6m3Q3l9k0Qy0Yw8z1wMwCgYIKoZIzj0EAwIw
-----END CERTIFICATE-----
`;

export const keys = {
  alice: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIX/obA20WFer8d6WZl5t21hOR9O88PNaxWny5ptCg8m alice@example.com",
  bob: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx5qtEP4nXCS06Gc8lOE/3FUCzFuzvhHqQvBs5SOmlF bob@example.com",
} as const;

const alice = { administrator: true, sshPublicKey: keys.alice };

/** Three servers, two clients, and a gateway of the cloud as the way in: multi on Scaleway. */
export const multi: StackInventory = {
  deployment: "WM-Prod",
  shape: "multi",
  cloud: "scaleway",
  zone: "wm-prod.privatelink.example.com",
  network: { cidr: "192.168.42.0/24", id: "fr-par/11111111-2222-3333-4444-555555555555" },
  bastion: { host: "203.0.113.10", port: 61000, user: "bastion" },
  loadBalancer: { addresses: ["192.168.42.5"] },
  hosts: {
    "server-1": { role: "server", address: "192.168.42.7" },
    "server-2": { role: "server", address: "192.168.42.8" },
    "server-3": { role: "server", address: "192.168.42.9" },
    "client-1": { role: "client", address: "192.168.42.16" },
    "client-2": { role: "client", address: "192.168.42.17" },
    sre: { role: "sre", address: "192.168.42.6" },
    agent: { role: "agent", address: "192.168.42.14" },
  },
  people: { alice },
  versions: { consul: "1.22.0", vault: "1.21.4", nomad: "1.11.1" },
  datacenter: "dc1",
  region: "global",
  secrets: { recoveryKeys: "wm-prod/vault-recovery-keys", rootToken: "wm-prod/vault-root-token" },
  authority,
};

/** One host, reached through the agent's by a program of the cloud: mono on AWS. */
export const mono: StackInventory = {
  ...multi,
  shape: "mono",
  cloud: "aws",
  bastion: {
    host: "i-0123456789abcdef0",
    port: 22,
    proxyCommand:
      "aws ssm start-session --region eu-central-1 --target %h --document-name AWS-StartSSHSession --parameters portNumber=%p",
  },
  hosts: {
    "server-1": { role: "server", address: "192.168.42.7" },
    agent: { role: "agent", address: "192.168.42.4" },
  },
};

/** The agent's host behind a tunnel that a person keeps open: mono on Azure. */
export const tunnelled: StackInventory = {
  ...mono,
  cloud: "azure",
  bastion: {
    host: "127.0.0.1",
    port: 50022,
    tunnelCommand: "az network bastion tunnel --name wm-prod --resource-group wm-prod --resource-port 22 --port 50022",
  },
};
