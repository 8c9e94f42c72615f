import { TerraformOutput } from "cdktf";
import type { BastionContract, HostsContract, StackHost } from "../../../deployment/contracts/hosts-contract";
import type { Phase } from "../../../deployment/phase";
import type { StackVersions } from "../../../hosts/version-table";
import type { HashistackDeployment } from "../config";
import { stackZone } from "../stack-names";

/** What programs that reach the hosts as people do read from the state of phase infrastructure. No value of a secret is in it. */
export interface Inventory {
  /** Deployment key. */
  readonly deployment: string;
  readonly shape: "mono" | "multi";
  readonly cloud: "scaleway" | "aws" | "azure";
  /** Zone of the stack's own names. */
  readonly zone: string;
  readonly network: { readonly cidr: string; readonly id: string };
  readonly bastion: BastionContract;
  readonly loadBalancer: HostsContract["loadBalancer"];
  /** Hosts by name. */
  readonly hosts: Readonly<Record<string, StackHost>>;
  /** People by the name of their account. */
  readonly people: Readonly<Record<string, { readonly administrator: boolean; readonly sshPublicKey: string }>>;
  /** Versions of the programs; hosts of an upgrade that is on its way are ahead of them. */
  readonly versions: StackVersions;
  /** Datacenter of Consul. */
  readonly datacenter: string;
  /** Region of Nomad. */
  readonly region: string;
  /** Names in the cloud's secret manager. */
  readonly secrets: HostsContract["secrets"];
  /** Root of the hosts' authority, in PEM. */
  readonly authority: string;
}

export interface InventoryProps {
  readonly deployment: HashistackDeployment;
  readonly hosts: HostsContract;
}

/** The output `inventory` of phase infrastructure. */
export function inventoryOutput(phase: Phase, props: InventoryProps): void {
  new TerraformOutput(phase, "inventory", { value: inventoryOf(props) });
}

function inventoryOf({ deployment, hosts: contract }: InventoryProps): Inventory {
  const { key, config } = deployment;
  const { networkId, bastion, loadBalancer, hosts, secrets, authority } = contract;
  return {
    deployment: key.value,
    shape: config.shape,
    cloud: config.cloud,
    zone: stackZone(deployment),
    network: { cidr: config.network.cidr, id: networkId },
    bastion,
    loadBalancer,
    hosts,
    people: config.people,
    versions: config.versions,
    datacenter: config.consul.datacenter,
    region: config.nomad.region,
    secrets,
    authority,
  };
}
