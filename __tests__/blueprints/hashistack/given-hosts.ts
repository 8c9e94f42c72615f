import { parse } from "yaml";
import { awsHostCloud } from "../../../constructs/aws/host-cloud";
import { azureHostCloud } from "../../../constructs/azure/host-cloud";
import { planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import type { PlannedHost } from "../../../constructs/blueprints/hashistack/host-plan";
import { firewallRules } from "../../../constructs/blueprints/hashistack/infrastructure-scaleway/firewall-rules";
import { hostInstructions } from "../../../constructs/blueprints/hashistack/infrastructure/host-instructions";
import type { HostCloud } from "../../../constructs/hosts/host-cloud";
import type { UserDataPart } from "../../../constructs/hosts/user-data-text";
import type { VaultSeal } from "../../../constructs/hosts/vault-seal";
import { scalewayHostCloud } from "../../../constructs/scaleway/host-cloud";
import { clouds, hashistackDeployment, shapes } from "./datasets";
import type { Cloud, HashistackDataset, Shape } from "./datasets";

const seals: Readonly<Record<Cloud, VaultSeal>> = {
  scaleway: { kind: "transit", address: "https://vault.example.com:8200", mount: "transit", key: "wm-prod" },
  aws: {
    kind: "awskms",
    region: "eu-central-1",
    key: "arn:aws:kms:eu-central-1:111122223333:key/0f4b1c9e-2d3a-4c5b-8e6f-7a8b9c0d1e2f",
  },
  azure: {
    kind: "azurekeyvault",
    tenantId: "00000000-0000-0000-0000-00000000e4a7",
    keyVault: "wm-prod-7f3a9c",
    key: "vault",
  },
};

/** Names as long as the cloud's own. */
const secretName: Readonly<Record<Cloud, (name: string) => string>> = {
  scaleway: () => "fr-par/7b1f2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
  aws: (name) => `arn:aws:secretsmanager:eu-central-1:111122223333:secret:wm-prod/${name}-Ab1Cd2`,
  azure: (name) => `host-${name}`,
};

type Deployment = ReturnType<typeof hashistackDeployment>;
type Plan = ReturnType<typeof planHosts>;

export function cloudOf(cloud: Cloud, { config }: Deployment, plan: Plan, host: PlannedHost): HostCloud {
  switch (cloud) {
    case "aws":
      return awsHostCloud({ region: "eu-central-1", dnsSuffix: "amazonaws.com", bucket: "wm-prod-snapshots-7f3a9c" });
    case "azure":
      return azureHostCloud({
        clientId: "00000000-0000-0000-0000-00000000c11e",
        vaultUri: "https://wm-prod-7f3a9c.vault.azure.net/",
        snapshotsUrl: "https://wmprod7f3a9c.blob.core.windows.net/snapshots",
      });
    case "scaleway": {
      const bucket = { url: "https://wm-prod-7f3a9c.s3.fr-par.scw.cloud", region: "fr-par" };
      return scalewayHostCloud({ firewall: firewallRules(config, plan, host), bucket });
    }
  }
}

export interface MadeHost {
  readonly planned: PlannedHost;
  readonly cloud: HostCloud;
  readonly parts: readonly UserDataPart[];
}

/** The hosts of a deployment by name, with what they are given. */
export function hostsOf(
  on: Cloud,
  shape: Shape,
  changes: Partial<HashistackDataset> = {},
): ReadonlyMap<string, MadeHost> {
  const deployment = hashistackDeployment(on, shape, changes);
  const plan = planHosts(deployment.config);
  return new Map(
    plan.hosts.map((planned) => {
      const cloud = cloudOf(on, deployment, plan, planned);
      const parts = hostInstructions({
        deployment,
        plan,
        host: planned,
        cloud,
        architecture: "x86_64",
        secrets: {
          bundle: secretName[on](planned.name),
          recoveryKeys: secretName[on]("vault-recovery-keys"),
          rootToken: secretName[on]("vault-root-token"),
        },
        seal: seals[on],
        dataDisk:
          planned.dataDiskSize === undefined
            ? undefined
            : "/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol0f4b1c9e2d3a4c5b8",
      });
      return [planned.name, { planned, cloud, parts }];
    }),
  );
}

export const made = (hosts: ReadonlyMap<string, MadeHost>, name: string): MadeHost => {
  const host = hosts.get(name);
  if (host === undefined) throw new Error(`there is no ${name}`);
  return host;
};

interface WrittenFile {
  readonly path: string;
  readonly content: string;
}

export const filesOf = ({ parts }: MadeHost): readonly WrittenFile[] =>
  parts.flatMap(({ text }) => (parse(text) as { write_files?: WrittenFile[] }).write_files ?? []);
export const fileOf = (host: MadeHost, path: RegExp): string =>
  filesOf(host).find((file) => path.test(file.path))?.content ?? "";

export const every = clouds.flatMap((cloud) => shapes.map((shape) => [cloud, shape] as const));

/** One host of each kind: the others differ from it by name and address. */
export const kinds = (cloud: Cloud, shape: Shape) =>
  [...hostsOf(cloud, shape)].filter(([name]) => ["server-1", "server-2", "client-1", "sre", "agent"].includes(name));
