import { LinuxVirtualMachine } from "@cdktf/provider-azurerm/lib/linux-virtual-machine";
import { NetworkInterface } from "@cdktf/provider-azurerm/lib/network-interface";
import { Fn, TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { AgentArchitecture } from "../terraform-cloud/terraform-agent";
import type { JumpboxIdentity } from "./jumpbox-identity";
import type { Placement } from "./placement";
import { waitUntilSetUp } from "./set-up-gate";
import { agentIsUp, azureTerraformAgent } from "./terraform-agent";

export interface JumpboxProps {
  readonly placement: Placement;
  /** Name of the host, of its network interface and of its agent. */
  readonly name: string;
  /** Private subnet the host lives in. It gets no public address. */
  readonly subnetId: string;
  readonly vmSize: string;
  /** Processor of that size. */
  readonly architecture: AgentArchitecture;
  /** Disk in GiB. */
  readonly diskSize: number;
  /** Encryption of the disk. */
  readonly diskEncryptionSetId: string;
  /** Who the host is in Azure; it may read the token. */
  readonly identity: JumpboxIdentity;
  /** Public key of the people who log in through the bastion. */
  readonly sshPublicKey: string;
  /** Host of Terraform Cloud. */
  readonly terraformHostname: string;
  /** Secret that holds the agent's token, without a version. */
  readonly tokenSecretUri: string;
  /** What the host needs from its first minute on: the right to read the token, and ways out. */
  readonly after: readonly IConstruct[];
}

/**
 * Ubuntu 24.04 by processor, generation 2 (Canonical: find Ubuntu images on Azure). Trusted launch, which is secure boot and a virtual
 * TPM, goes with a disk encryption set; many sizes with Arm processors do not have it (Microsoft Learn: Trusted Launch for Azure VMs).
 */
const images: Record<AgentArchitecture, { readonly sku: string; readonly trustedLaunch: boolean }> = {
  x86_64: { sku: "server", trustedLaunch: true },
  arm64: { sku: "server-arm64", trustedLaunch: false },
};

/** User whom people log in as; root by sudo. */
const administrator = "jumpbox";

/** Longest time from the host's start until the agent runs. */
const setupTimeout = "30m";

/** A host inside the network that runs the Terraform Cloud agent. People reach it through the bastion, with a key; it has no password. */
export class Jumpbox extends Construct {
  readonly id: string;
  /** The host's identity, which runs on the agent act as where they have no other. */
  readonly principalId: string;

  constructor(scope: Construct, id: string, props: JumpboxProps) {
    super(scope, id);
    const host = this.host(props);
    const resource = `${host.terraformResourceType}.${host.friendlyUniqueId}`;
    const machine = { id: host.id, resource };
    waitUntilSetUp(this, { placement: props.placement, host: machine, isUp: agentIsUp, timeout: setupTimeout });
    this.id = host.id;
    this.principalId = props.identity.principalId;
  }

  private host(props: JumpboxProps): LinuxVirtualMachine {
    const { placement, name, identity, architecture } = props;
    const { sku, trustedLaunch } = images[architecture];
    return new LinuxVirtualMachine(this, "host", {
      ...placement,
      name,
      size: props.vmSize,
      networkInterfaceIds: [this.networkInterface(props)],
      sourceImageReference: {
        publisher: "Canonical",
        offer: "ubuntu-24_04-lts",
        sku,
        version: "latest",
      },
      osDisk: {
        caching: "ReadWrite",
        storageAccountType: "StandardSSD_LRS",
        diskSizeGb: props.diskSize,
        diskEncryptionSetId: props.diskEncryptionSetId,
      },
      encryptionAtHostEnabled: true,
      secureBootEnabled: trustedLaunch,
      vtpmEnabled: trustedLaunch,
      identity: { type: "UserAssigned", identityIds: [identity.id] },
      adminUsername: administrator,
      adminSshKey: [{ username: administrator, publicKey: props.sshPublicKey }],
      disablePasswordAuthentication: true,
      customData: this.instructions(props),
      provisionVmAgent: true,
      // Ubuntu itself installs security updates each day and never restarts; a restart by the platform would end a run of the agent.
      patchMode: "ImageDefault",
      // Without an account of ours: Azure keeps the console's output, the only trace of a host that does not come up.
      bootDiagnostics: {},
      dependsOn: resourcesIn(...props.after),
    });
  }

  private networkInterface({ placement, name, subnetId }: JumpboxProps): string {
    const { id } = new NetworkInterface(this, "network-interface", {
      ...placement,
      name,
      ipConfiguration: [{ name: "private", subnetId, privateIpAddressAllocation: "Dynamic" }],
    });
    return id;
  }

  /** A local value, whose references Terraform replaces before it encodes the text. A change makes a new host. */
  private instructions({ name, terraformHostname, architecture, tokenSecretUri, identity }: JumpboxProps): string {
    const text = azureTerraformAgent({
      name,
      hostname: terraformHostname,
      architecture,
      tokenSecretUri,
      clientId: identity.clientId,
    });
    return Fn.base64encode(new TerraformLocal(this, "instructions", text).asString);
  }
}
