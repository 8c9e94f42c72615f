import type { HostCloud } from "../../../hosts/host-cloud";
import { hostDocument } from "../../../hosts/host-document";
import type { HostDocument } from "../../../hosts/host-document";
import type { HostArchitecture } from "../../../hosts/signed-release";
import { shellWord } from "../../../hosts/shell-text";
import type { UserDataPart } from "../../../hosts/user-data-text";
import type { VaultSeal } from "../../../hosts/vault-seal";
import { installAgent, terraformAgent } from "../../../terraform-cloud/terraform-agent";
import type { HashistackDeployment } from "../config";
import type { HostPlan, PlannedHost } from "../host-plan";
import { stackAddresses, stackZone } from "../stack-names";
import { plannedStack } from "./planned-stack";
import { stackMirrors } from "./stack-mirrors";

/** What the instructions of a host are made from. */
export interface HostInstructions {
  readonly deployment: HashistackDeployment;
  readonly plan: HostPlan;
  readonly host: PlannedHost;
  readonly cloud: HostCloud;
  readonly architecture: HostArchitecture;
  /** Names in the cloud's secret manager: the host's bundle, and what Vault's initialization writes. */
  readonly secrets: { readonly bundle: string; readonly recoveryKeys: string; readonly rootToken: string };
  /** How Vault is unsealed; servers need it. */
  readonly seal?: VaultSeal;
  /** Device of the disk that outlives the host; may hold a reference.
   * @default the host has none */
  readonly dataDisk?: string;
}

/**
 * What cloud-init does to a host, whatever its role.
 * @throws RangeError where a server has no seal
 */
export function hostInstructions(instructions: HostInstructions): UserDataPart[] {
  const { cloud, host } = instructions;
  const parts = [...(cloud.parts ?? []), ...hostDocument(documentOf(instructions))];
  return host.role === "agent" ? [...parts, agentPart(instructions)] : parts;
}

function documentOf(instructions: HostInstructions): HostDocument {
  const { deployment, plan, host, cloud, secrets } = instructions;
  const agent = host.role === "agent";
  return {
    hostname: deployment.names.derived("dnsLabel", host.name),
    people: Object.entries(deployment.config.people).map(([name, { sshPublicKey, administrator }]) => ({
      name,
      sshKeys: [sshPublicKey],
      administrator,
    })),
    ssh: isBastion(plan, host) ? { bastion: true } : { from: plan.bastionAddress },
    time: timeOf(instructions),
    dns: dnsOf(instructions),
    packages: cloud.packages,
    mirrors: stackMirrors(deployment.config),
    ...(agent
      ? { trust: { read: cloud.readSecret, secret: `${secrets.bundle}#authority` }, installations: [installAgent] }
      : { stack: plannedStack(instructions) }),
  };
}

/** Where the cloud has no gateway for people, the agent's host is in its place. */
function isBastion({ bastionAddress }: HostPlan, { role, address }: PlannedHost): boolean {
  return role === "agent" && address === bastionAddress;
}

function timeOf({ deployment, cloud }: HostInstructions): HostDocument["time"] {
  const { timeServers } = deployment.config.mirrors;
  return timeServers === undefined ? cloud.time : { servers: timeServers };
}

function dnsOf({ deployment, plan, host, cloud }: HostInstructions): HostDocument["dns"] {
  const zone = { name: stackZone(deployment), addresses: stackAddresses(deployment, plan) };
  if (host.role === "agent") return { upstream: cloud.nameServers, zone };
  const consul = { network: deployment.config.network.cidr };
  return { upstream: cloud.nameServers, zone, consul, listen: host.pool === undefined ? [] : [host.address] };
}

/** Only root of some clouds' hosts may read secrets: so it is root that reads the token on all. */
function agentPart({ deployment, cloud, architecture, secrets }: HostInstructions): UserDataPart {
  const text = terraformAgent({
    name: deployment.names.slug,
    hostname: deployment.config.terraformCloud.hostname,
    architecture,
    releaseMirror: stackMirrors(deployment.config).releases,
    packages: ["curl", "gnupg", "jq", "unzip"],
    asRoot: true,
    installedByHost: true,
    readToken: `read_secret() {
${cloud.readSecret.trimEnd()}
}
TFC_AGENT_TOKEN=$(read_secret ${shellWord(secrets.bundle)} | jq --exit-status --raw-output '."agent-token"')`,
  });
  return { name: "terraform-agent", text };
}
