import { LinuxVirtualMachine } from "@cdktf/provider-azurerm/lib/linux-virtual-machine";
import type { LinuxVirtualMachineConfig } from "@cdktf/provider-azurerm/lib/linux-virtual-machine";
import { ManagedDisk } from "@cdktf/provider-azurerm/lib/managed-disk";
import { NetworkInterface } from "@cdktf/provider-azurerm/lib/network-interface";
import { NetworkInterfaceBackendAddressPoolAssociation } from "@cdktf/provider-azurerm/lib/network-interface-backend-address-pool-association";
import { VirtualMachineDataDiskAttachment } from "@cdktf/provider-azurerm/lib/virtual-machine-data-disk-attachment";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import type { HostArchitecture } from "../hosts/signed-release";
import { resourcesIn } from "../terraform/resources-in";
import type { HostIdentity } from "./host-identity";
import type { Placement } from "./placement";
import { hostTags } from "./host-tags";
import { imageReference } from "./vm-images";
import { dataDiskPlace, diskController } from "./vm-sizes";

export interface HostProps {
  /** The tags are those of the host and of what is its own. */
  readonly placement: Placement;
  /** Name of the host, and beginning of the names of what is its own. */
  readonly name: string;
  readonly subnetId: string;
  /** Fixed address in that subnet. The host has no public one. */
  readonly address: string;
  /** Zone of the region, `1`. */
  readonly zone: string;
  /** `Standard_D2s_v5` (vm-sizes.ts). */
  readonly vmSize: string;
  /** Processor of that size. */
  readonly architecture: HostArchitecture;
  /** Name of an image of the marketplace, or the id of another (vm-images.ts). */
  readonly image: string;
  /** Root disk in GiB; it is never smaller than the marketplace's images. */
  readonly diskSize: number;
  /** Disk in GiB that outlives the host.
   * @default none */
  readonly dataDiskSize?: number;
  /** Encryption of the disks. */
  readonly diskEncryptionSetId: string;
  readonly identity: HostIdentity;
  /** Public key for the account that Azure demands, and that the instructions make no use of. */
  readonly sshPublicKey: string;
  /** Instructions of cloud-init in base64. A change makes a new host. */
  readonly customData: string;
  /** What the machine is made from, as a tag of it and of nothing else. */
  readonly generation: string;
  /** The machine stays as it is, whatever it would be made from now: others are made anew before it.
   * @default false */
  readonly held?: boolean;
  /** Pools of load balancers that the host is in, by name.
   * @default none */
  readonly poolIds?: Readonly<Record<string, string>>;
  /** What the host needs from its first minute on: its secrets, and ways out. */
  readonly after: readonly IConstruct[];
}

/** Account that Azure demands. cloud-init makes none of that name, since the instructions list the host's users. */
const administrator = "azureuser";

/** Size of the marketplace's images of Ubuntu in GiB: Azure refuses a smaller root disk (Canonical, "Find Ubuntu images on Microsoft Azure"). */
const imageSize = 30;

/** Root disk in GiB that a host gets where the dataset asks for one of `diskSize`. */
export function rootDiskSize(diskSize: number): number {
  return Math.max(diskSize, imageSize);
}

/** What makes another machine, or stops this one for a while; the tag tells what it was made from. */
const madeFrom = [
  ...["custom_data", "source_image_reference", "source_image_id", "secure_boot_enabled", "vtpm_enabled"],
  ...["size", "os_disk[0].disk_size_gb", "disk_controller_type", "admin_ssh_key", `tags["${hostTags.generation}"]`],
];

/** Name of the network interface's only address. */
const addressName = "private";

/** A host without a public address. Its address, its identity and its data disk outlive it. */
export class Host extends Construct {
  readonly id: string;
  /** The machine's address in Terraform, for `replaceTriggeredBy`, which takes no reference. */
  readonly resource: string;

  constructor(scope: Construct, id: string, props: HostProps) {
    super(scope, id);
    const machine = this.machine(props, this.networkInterface(props));
    this.dataDisk(props, machine);
    this.id = machine.id;
    this.resource = `${machine.terraformResourceType}.${machine.friendlyUniqueId}`;
  }

  private networkInterface({ placement, name, subnetId, address, poolIds = {} }: HostProps): string {
    const { id } = new NetworkInterface(this, "network-interface", {
      ...placement,
      name,
      ipConfiguration: [
        { name: addressName, subnetId, privateIpAddressAllocation: "Static", privateIpAddress: address },
      ],
    });
    const pools = new Construct(this, "pools");
    for (const [pool, backendAddressPoolId] of Object.entries(poolIds)) {
      new NetworkInterfaceBackendAddressPoolAssociation(pools, pool, {
        networkInterfaceId: id,
        ipConfigurationName: addressName,
        backendAddressPoolId,
      });
    }
    return id;
  }

  private machine(props: HostProps, networkInterfaceId: string): LinuxVirtualMachine {
    const { placement, name, zone, vmSize, identity, sshPublicKey, generation, held = false, after } = props;
    return new LinuxVirtualMachine(this, "host", {
      ...placement,
      tags: { ...placement.tags, [hostTags.generation]: generation },
      name,
      zone,
      size: vmSize,
      diskControllerType: diskController(vmSize),
      networkInterfaceIds: [networkInterfaceId],
      ...imageOf(props),
      osDisk: {
        caching: "ReadWrite",
        storageAccountType: "Premium_LRS",
        diskSizeGb: rootDiskSize(props.diskSize),
        diskEncryptionSetId: props.diskEncryptionSetId,
      },
      encryptionAtHostEnabled: true,
      identity: { type: "UserAssigned", identityIds: [identity.id] },
      adminUsername: administrator,
      adminSshKey: [{ username: administrator, publicKey: sshPublicKey }],
      disablePasswordAuthentication: true,
      customData: props.customData,
      provisionVmAgent: true,
      // Ubuntu itself installs security updates each day and never restarts: a restart by the platform knows nothing of the quorum.
      patchMode: "ImageDefault",
      // Without an account of ours: Azure keeps the console's output, the only trace of a host that does not come up.
      bootDiagnostics: {},
      dependsOn: resourcesIn(identity, ...after),
      lifecycle: held ? { ignoreChanges: madeFrom } : undefined,
    });
  }

  private dataDisk(props: HostProps, machine: LinuxVirtualMachine): void {
    const { placement, name, zone, dataDiskSize, diskEncryptionSetId } = props;
    if (dataDiskSize === undefined) return;
    const disk = new ManagedDisk(this, "data", {
      ...placement,
      name: `${name}-data`,
      zone,
      storageAccountType: "Premium_LRS",
      createOption: "Empty",
      diskSizeGb: dataDiskSize,
      diskEncryptionSetId,
      // Nobody copies it over the network.
      networkAccessPolicy: "DenyAll",
      publicNetworkAccessEnabled: false,
    });
    new VirtualMachineDataDiskAttachment(this, "data-attachment", {
      virtualMachineId: machine.id,
      managedDiskId: disk.id,
      lun: dataDiskPlace,
      // Raft's log wants each write on the disk; only what is read may come from the cache.
      caching: "ReadOnly",
    });
  }
}

/** Trusted launch, which is secure boot and a virtual TPM, where the image is known to have it and the processor is not Arm's. */
function imageOf({
  image,
  architecture,
}: HostProps): Pick<
  LinuxVirtualMachineConfig,
  "sourceImageReference" | "sourceImageId" | "secureBootEnabled" | "vtpmEnabled"
> {
  const sourceImageReference = imageReference(image, architecture);
  const trustedLaunch = sourceImageReference !== undefined && architecture === "x86_64";
  const source = sourceImageReference === undefined ? { sourceImageId: image } : { sourceImageReference };
  return { ...source, secureBootEnabled: trustedLaunch, vtpmEnabled: trustedLaunch };
}
