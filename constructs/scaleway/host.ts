import { DataResource, Fn } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { BlockVolume } from "../../.gen/providers/scaleway/block-volume";
import { InstancePrivateNic } from "../../.gen/providers/scaleway/instance-private-nic";
import { InstanceServer } from "../../.gen/providers/scaleway/instance-server";
import { resourcesIn } from "../terraform/resources-in";
import { fixedAddress } from "./fixed-address";
import type { HostIdentity } from "./host-identity";
import type { Network } from "./network";
import type { Placement } from "./placement";

/** What hosts of a group have in common. */
export interface HostKind {
  readonly placement: Placement;
  readonly network: Network;
  readonly securityGroupId: string;
  /** `POP2-2C-8G` (instance-types.ts). */
  readonly instanceType: string;
  /** Label of a marketplace image, `ubuntu_noble` (images.ts), or the id of one of the project's own. */
  readonly image: string;
  /** Root disk in GB. */
  readonly diskSize: number;
  /** Disk for data in GB, which outlives the host (scaleway/scaleway-cli#4676: volumes of Block Storage stay when a host goes).
   * @default none */
  readonly dataDiskSize?: number;
  /** @default the host may call nothing of Scaleway's API */
  readonly identity?: HostIdentity;
  /** What hosts need from their first minute on: the way out, their secrets.
   * @default nothing */
  readonly after?: readonly IConstruct[];
}

export interface HostProps extends HostKind {
  readonly name: string;
  /** Fixed address in the network. */
  readonly address: string;
  /** Instructions of cloud-init, without secrets; at most 127,998 characters (provider, instance_server). A change makes a new host. */
  readonly cloudInit: string;
  /** @default the host may run next to any other */
  readonly placementGroupId?: string;
}

/** Operations per second of Block Storage, the smaller of its two kinds (Block Storage: volume types). */
const iops = 5000;

/** Keys of the user data that hold the host's identity. */
const identityKeys = { accessKey: "scw-access-key", secretKey: "scw-secret-key" } as const;

/** The metadata service: a host without a public address may reach it by IPv6 alone (Instance API: user data). */
const metadataServices = "169.254.42.42 [fd00:42::42]";

/** Shell commands that print the host's identity, for root: only ports that nobody else can take are answered (as above). */
export const readIdentity = {
  accessKey: readUserData(identityKeys.accessKey),
  secretKey: readUserData(identityKeys.secretKey),
} as const;

function readUserData(key: string): string {
  const get = "curl --globoff --fail --silent --show-error --connect-timeout 5 --retry 2 --local-port 1-1023";
  return `for service in ${metadataServices}; do ${get} "http://$service/user_data/${key}" && break; done`;
}

/** A host without a public address. Block Storage keeps its disks; the provider has no setting for their encryption. */
export class Host extends Construct {
  readonly id: string;
  readonly address: string;

  constructor(scope: Construct, id: string, props: HostProps) {
    super(scope, id);
    const { placement, network, address } = props;
    const ipamIpIds = [fixedAddress(this, "address", { placement, network, address })];
    const server = this.server(props);
    const { zone, tags } = placement;
    new InstancePrivateNic(this, "interface", {
      serverId: server.id,
      privateNetworkId: network.id,
      ipamIpIds,
      zone,
      tags: [...tags],
    });
    this.id = server.id;
    this.address = address;
  }

  private server(props: HostProps): InstanceServer {
    const { placement, name, instanceType, image, diskSize, cloudInit, after = [] } = props;
    const { zone, tags } = placement;
    // cloud-init reads its instructions once, and the provider would change them in place.
    const instructions = new DataResource(this, "instructions", {
      input: { image, cloudInit: Fn.sha256(cloudInit) },
    });
    return new InstanceServer(this, "server", {
      name,
      type: instanceType,
      image,
      zone,
      securityGroupId: props.securityGroupId,
      placementGroupId: props.placementGroupId,
      enableDynamicIp: false,
      rootVolume: { volumeType: "sbs_volume", sizeInGb: diskSize, sbsIops: iops, deleteOnTermination: true },
      additionalVolumeIds: this.dataDisk(props),
      userData: { "cloud-init": cloudInit, ...identityOf(props) },
      tags: [...tags],
      dependsOn: resourcesIn(...after),
      // An address, not a reference: Terraform accepts no `${}` here.
      lifecycle: { replaceTriggeredBy: [`${instructions.terraformResourceType}.${instructions.friendlyUniqueId}`] },
    });
  }

  private dataDisk({ placement, name, dataDiskSize }: HostProps): string[] | undefined {
    if (dataDiskSize === undefined) return undefined;
    const { zone, tags } = placement;
    const sizeInGb = dataDiskSize;
    return [new BlockVolume(this, "data", { name: `${name}-data`, zone, sizeInGb, iops, tags: [...tags] }).id];
  }
}

function identityOf({ identity }: HostProps): Record<string, string> {
  if (identity === undefined) return {};
  return { [identityKeys.accessKey]: identity.accessKey, [identityKeys.secretKey]: identity.secretKey };
}
