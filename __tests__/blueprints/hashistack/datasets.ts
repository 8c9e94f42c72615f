import type { z } from "zod";
import { hashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import type { HashistackDeployment } from "../../../constructs/blueprints/hashistack/config";
import { DeploymentKey } from "../../../constructs/deployment/deployment-key";
import { Names } from "../../../constructs/deployment/names";

export type Cloud = "scaleway" | "aws" | "azure";
export type Shape = "mono" | "multi";
export type HashistackDataset = z.input<typeof hashistackConfig>;

export const clouds: readonly Cloud[] = ["scaleway", "aws", "azure"];
export const shapes: readonly Shape[] = ["mono", "multi"];

/** Invented people; nobody has the private keys. */
export const people = {
  ada: {
    sshPublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkzYEUX65K40iIiWHeyM5k/g8AE1I1MXieiThgkYoZd ada@example.com",
  },
  grace: {
    sshPublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx5qtEP4nXCS06Gc8lOE/3FUCzFuzvhHqQvBs5SOmlF grace@example.com",
    administrator: false,
  },
};

/** What must be said about each cloud, and nothing else. */
const own: Record<Cloud, Pick<HashistackDataset, "region" | "credentials" | "vault">> = {
  scaleway: {
    region: "fr-par",
    credentials: { scaleway: { mode: "static" } },
    vault: { transit: { address: "https://vault.example.com:8200", key: "unseal-wm-prod" } },
  },
  aws: {
    region: "eu-central-1",
    credentials: { aws: { mode: "oidc", roleArn: "arn:aws:iam::111122223333:role/keyphase-wm-prod" } },
  },
  azure: {
    region: "westeurope",
    credentials: {
      azure: {
        mode: "oidc",
        clientId: "00000000-0000-0000-0000-00000000c11e",
        subscriptionId: "00000000-0000-0000-0000-00000000505c",
        tenantId: "00000000-0000-0000-0000-00000000e4a7",
      },
    },
  },
};

/** A dataset without problems, as a person would write it; `changes` replace its top-level settings. */
export function hashistackDataset(
  cloud: Cloud,
  shape: Shape,
  changes: Partial<HashistackDataset> = {},
): HashistackDataset {
  return {
    blueprint: "hashistack",
    shape,
    cloud,
    domain: "example.com",
    terraformCloud: { organization: "example-platforms" },
    network: { clients: ["203.0.113.0/24"] },
    people,
    nomad: { namespaces: { shop: { description: "The shop" } } },
    routes: { "shop.example.com": { service: "shop" } },
    ...own[cloud],
    ...changes,
  };
}

/** The deployment that such a dataset makes. */
export function hashistackDeployment(
  cloud: Cloud,
  shape: Shape,
  changes: Partial<HashistackDataset> = {},
  key = "WM-Prod",
): HashistackDeployment {
  const parsed = DeploymentKey.parse(key);
  if (parsed === undefined) throw new Error(`${key} is no deployment key`);
  return {
    key: parsed,
    names: new Names(parsed),
    config: hashistackConfig.parse(hashistackDataset(cloud, shape, changes)),
  };
}
