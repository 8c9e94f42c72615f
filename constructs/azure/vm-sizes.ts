import type { AgentArchitecture } from "../terraform-cloud/terraform-agent";

/** Sizes of virtual machines where the dataset names none. */
export const defaultVmSizes = {
  nodes: "Standard_D2s_v5",
  /**
   * The agent needs 2 GiB for itself (HCP Terraform agent requirements); providers of a run come on top. The nodes' size: one quota is enough
   * for both.
   */
  jumpbox: "Standard_D2s_v5",
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
