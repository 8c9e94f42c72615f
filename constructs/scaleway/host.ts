import { DataResource, Fn } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { InstancePrivateNic } from "../../.gen/providers/scaleway/instance-private-nic";
import { InstanceServer } from "../../.gen/providers/scaleway/instance-server";
import { resourcesIn } from "../terraform/resources-in";
import { diskIops } from "./data-disk";
import type { DataDisk } from "./data-disk";
import { fixedAddress } from "./fixed-address";
import type { HostIdentity } from "./host-identity";
import { metadataService } from "./metadata-service";
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
  /** What hosts need from their first minute on: the way out, their secrets.
   * @default nothing */
  readonly after?: readonly IConstruct[];
}

/** What a host has for itself. */
export interface HostPlace {
  /** Fixed address in the network. */
  readonly address: string;
  /** Instructions of cloud-init, without secrets; at most 127,998 characters (provider, instance_server). A change makes a new host. */
  readonly cloudInit: string;
  /** @default none */
  readonly dataDisk?: DataDisk;
  /** @default the host may call nothing of Scaleway's API */
  readonly identity?: HostIdentity;
  /** Tags besides those of the placement.
   * @default none */
  readonly tags?: readonly string[];
  /** A host that is there stays as it is, whatever would make it anew.
   * @default false */
  readonly held?: boolean;
}

export interface HostProps extends HostKind, HostPlace {
  readonly name: string;
  /** @default the host may run next to any other */
  readonly placementGroupId?: string;
}

/** Arguments of the server that change with its instructions, image and type. */
const heldArguments = ["image", "type", "user_data", "tags"];

/** Keys of the user data that hold the host's identity. */
const identityKeys = { accessKey: "scw-access-key", secretKey: "scw-secret-key" } as const;

/** As they stand in a URL. */
const metadataServices = `${metadataService.ipv4} [${metadataService.ipv6}]`;

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
    const { placement, name, instanceType, image, diskSize, cloudInit, after = [], held = false, tags = [] } = props;
    // cloud-init reads its instructions once, and the provider would change them in place.
    const instructions = new DataResource(this, "instructions", {
      input: { image, cloudInit: Fn.sha256(cloudInit) },
      ...(held ? { lifecycle: { ignoreChanges: ["input"] } } : {}),
    });
    // An address, not a reference: Terraform accepts no `${}` here.
    const replaceTriggeredBy = [`${instructions.terraformResourceType}.${instructions.friendlyUniqueId}`];
    return new InstanceServer(this, "server", {
      name,
      type: instanceType,
      image,
      zone: placement.zone,
      securityGroupId: props.securityGroupId,
      placementGroupId: props.placementGroupId,
      enableDynamicIp: false,
      rootVolume: { volumeType: "sbs_volume", sizeInGb: diskSize, sbsIops: diskIops, deleteOnTermination: true },
      additionalVolumeIds: props.dataDisk === undefined ? undefined : [props.dataDisk.id],
      userData: { "cloud-init": cloudInit, ...identityOf(props) },
      tags: [...placement.tags, ...tags],
      dependsOn: resourcesIn(...after),
      lifecycle: { replaceTriggeredBy, ...(held ? { ignoreChanges: heldArguments } : {}) },
    });
  }
}

function identityOf({ identity }: HostProps): Record<string, string> {
  if (identity === undefined) return {};
  return { [identityKeys.accessKey]: identity.accessKey, [identityKeys.secretKey]: identity.secretKey };
}
