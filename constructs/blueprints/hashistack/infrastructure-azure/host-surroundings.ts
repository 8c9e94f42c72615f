import type { IConstruct } from "constructs";
import type { HostNetwork } from "../../../azure/host-network";
import type { KeyVault } from "../../../azure/key-vault";
import type { Placement } from "../../../azure/placement";
import type { SnapshotStore } from "../../../azure/snapshot-store";
import type { VaultSeal } from "../../../hosts/vault-seal";
import type { HostPlan } from "../host-plan";
import type { StackSecrets } from "../infrastructure/stack-secrets";
import type { VaultKeys } from "./vault-keys";

/** What the hosts of a deployment are made in. */
export interface HostSurroundings {
  readonly placement: Placement;
  readonly plan: HostPlan;
  readonly network: HostNetwork;
  /** Zones of the region that hosts are spread over. */
  readonly zones: readonly string[];
  readonly vault: KeyVault;
  readonly diskEncryptionSetId: string;
  readonly stackSecrets: StackSecrets;
  readonly vaultKeys: VaultKeys;
  readonly snapshots: SnapshotStore;
  /** How servers unseal their Vault, and the key of Azure's that they need for it; none where another Vault does it. */
  readonly seal: { readonly settings: VaultSeal; readonly keyId?: string };
  /** Pools of load balancers, by name, for hosts that run jobs of everybody's. */
  readonly poolIds: Readonly<Record<string, string>>;
  /** Ways out, which hosts need from their first minute on. */
  readonly after: readonly IConstruct[];
}
