import type { AgentArchitecture } from "../terraform-cloud/terraform-agent";

/** Sizes of virtual machines where the dataset names none. */
export const defaultVmSizes = {
  nodes: "Standard_D2s_v5",
  /**
   * The agent needs 2 GiB for itself (HCP Terraform agent requirements); providers of a run come on top. The nodes' size: one quota is enough
   * for both.
   */
  jumpbox: "Standard_D2s_v5",
  /** Hosts of a stack of their own: Vault, Consul and Nomad servers begin with two processors and 8 GiB (their reference architectures, small). */
  hosts: "Standard_D2s_v5",
  /** One host that is a server and runs jobs. */
  mono: "Standard_D4s_v5",
} as const;

/** Shape of every size: `Standard_D2s_v5`, `Standard_M128-64ms`, `Standard_NC24ads_A100_v4` (Microsoft Learn, "Azure virtual machine sizes naming conventions"). */
export const vmSizePattern = /^Standard_[A-Z]+\d+(-\d+)?[a-z]*(_[A-Za-z0-9]+)*$/;

/**
 * Sizes that cannot encrypt on the host ("End-to-end encryption using encryption at host": no legacy sizes). Only those that surely are
 * legacy: the A series, and the D, DS, G and GS series from before sizes had versions ("Previous generations of virtual machine sizes").
 */
export const legacyVmSize = /^Standard_(A\d.*|(DS?|GS?)\d+(-\d+)?)$/;

/** Sizes that take premium disks, as the volumes are, carry an `s` behind the number of processors: `D2s_v5`, `E4pds_v6` (naming conventions, as above). */
export function takesPremiumDisks(size: string): boolean {
  return /^Standard_[A-Z]+\d+(-\d+)?[a-z]*s[a-z]*(_|$)/.test(size) || /^Standard_[DG]S\d/.test(size);
}

/** Sizes that save up processor time, of the series B. */
export const burstableVmSize = /^Standard_B\d/;

/** Sizes with Arm processors carry a `p` behind the number of processors: `D2ps_v5`, `E4pds_v6` (naming conventions, as above). */
export function architectureOf(size: string): AgentArchitecture {
  return /^Standard_[A-Z]+\d+(-\d+)?[a-z]*p[a-z]*(_|$)/.test(size) ? "arm64" : "x86_64";
}

/** Place of a host's data disk among its disks. */
export const dataDiskPlace = 0;

/**
 * First versions of series that speak to their disks by NVMe only; older ones do it by SCSI (Microsoft Learn, "NVMe overview" and the pages
 * of the series).
 */
const firstWithNvme: Readonly<Record<string, number>> = { FX: 2, L: 4, others: 6 };

/** How hosts of the size speak to their disks, in azurerm's words. */
export function diskController(size: string): "NVMe" | "SCSI" {
  const [, series = "", version = "1"] = /^Standard_([A-Z]+)\d.*?(?:_v(\d+))?$/.exec(size) ?? [];
  const first = firstWithNvme[series] ?? firstWithNvme["others"] ?? Infinity;
  return Number(version) >= first ? "NVMe" : "SCSI";
}

/**
 * Where a host of the size finds its data disk: links that the Azure Linux agent makes for SCSI, and the package azure-vm-utils for NVMe.
 * Ubuntu's images have both (Microsoft Learn, "Azure virtual machine utilities").
 */
export function dataDiskPath(size: string): string {
  return diskController(size) === "NVMe"
    ? `/dev/disk/azure/data/by-lun/${dataDiskPlace}`
    : `/dev/disk/azure/scsi1/lun${dataDiskPlace}`;
}
