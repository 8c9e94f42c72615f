import { Instance } from "@cdktf/provider-aws/lib/instance";
import { VolumeAttachment } from "@cdktf/provider-aws/lib/volume-attachment";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { DataDisk, HostPlace } from "./data-disk";
import type { HostImage } from "./host-images";
import { waitUntilSetUp } from "./set-up-gate";

export interface HostProps extends HostPlace {
  /** Fixed private address in the zone's subnet. */
  readonly address: string;
  readonly instanceType: string;
  readonly image: HostImage;
  /** Root disk in GiB. */
  readonly diskSize: number;
  readonly securityGroupId: string;
  /** Name of the instance profile that the host acts by. */
  readonly profileName: string;
  /** Instructions of cloud-init, compressed and in base64 (constructs/hosts/user-data.ts). A change makes a new host. */
  readonly userData: string;
  /** Shell command that succeeds once the host is set up; it may wait. Run as root, and again where it failed. */
  readonly isUp: string;
  /** @default none */
  readonly dataDisk?: DataDisk;
  /** Tags of the host besides its name. */
  readonly tags: Readonly<Record<string, string>>;
  /** Tags of the root disk: what a host brings along does not get the provider's. */
  readonly diskTags: Readonly<Record<string, string>>;
  /** What would make the host anew, or stop it, is left for later.
   * @default false */
  readonly held?: boolean;
  /** What the host needs from its first minute on: ways out, permissions, secrets. */
  readonly after: readonly IConstruct[];
}

/** What makes a host anew or stops it, and the tags that tell of it. */
const replacing = ["ami", "instance_type", "user_data_base64", "tags", "tags_all"];

/** Longest time in seconds from the host's start until it is set up: packages come from far, and hosts wait for secrets. */
const setupTimeout = 2700;

/** Device name of the data disk in EC2's words; the host sees another one. */
const dataDevice = "/dev/sdf";

/** A host without a public address, on whose instructions the run waits. Nobody gets at its metadata through it: tokens end at the host itself. */
export class Host extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: HostProps) {
    super(scope, id);
    const { dataDisk } = props;
    const host = this.instance(props);
    const attachment = dataDisk && this.attach(host, dataDisk);
    waitUntilSetUp(this, { ...props, host, timeout: setupTimeout, after: attachment && [attachment] });
    this.id = host.id;
  }

  private instance(props: HostProps): Instance {
    const { name, zone, address, instanceType, image, diskSize, keyArn, tags, diskTags, after } = props;
    return new Instance(this, "instance", {
      ami: image.id,
      instanceType,
      subnetId: zone.subnetId,
      privateIp: address,
      associatePublicIpAddress: false,
      vpcSecurityGroupIds: [props.securityGroupId],
      iamInstanceProfile: props.profileName,
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      ebsOptimized: true,
      rootBlockDevice: {
        volumeType: "gp3",
        volumeSize: diskSize,
        encrypted: true,
        kmsKeyId: keyArn,
        tags: { ...diskTags, Name: name },
      },
      userDataBase64: props.userData,
      userDataReplaceOnChange: true,
      tags: { ...tags, Name: name },
      lifecycle: lifecycleOf(props),
      dependsOn: resourcesIn(...after),
    });
  }

  /** A host that goes is stopped first, so that its programs close their files. */
  private attach(host: Instance, disk: DataDisk): VolumeAttachment {
    return new VolumeAttachment(this, "data", {
      deviceName: dataDevice,
      instanceId: host.id,
      volumeId: disk.id,
      stopInstanceBeforeDetaching: true,
    });
  }
}

/** A newer image is no reason to replace the hosts, all at once: `-replace` does it, one by one. */
function lifecycleOf({ held = false, image }: HostProps) {
  if (held) return { ignoreChanges: replacing };
  return image.moves ? { ignoreChanges: ["ami"] } : undefined;
}
