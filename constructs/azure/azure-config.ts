import type { ConfigProblem, NetworkRanges } from "../network/network-problems";
import type { NodePoolSize } from "./node-pool-arguments";

/** What a dataset says about Azure. */
export interface AzureConfig {
  readonly region: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly network: NetworkRanges & {
    readonly outbound?: string;
    readonly transitGatewayId?: string;
    readonly hubNetworkId?: string;
    readonly hubGateway: boolean;
    readonly firewallAddress?: string;
  };
  readonly cluster: {
    readonly nodePools: Readonly<Record<string, AzureNodePool>>;
    readonly addOnVersions: object;
    readonly registries: readonly string[];
    readonly administrators: readonly string[];
  };
  readonly platform: {
    readonly groups: Readonly<Record<string, { readonly members: readonly string[] }>>;
    readonly addOns: { readonly clusterAutoscaler: { readonly values: object } };
  };
  readonly jumpbox: { readonly instanceType?: string; readonly diskSize: number; readonly sshPublicKey?: string };
  readonly credentials: { readonly azure?: unknown };
}

/** What the rules read of a node pool. */
export type AzureNodePool = NodePoolSize;

/** Looks for what Azure would refuse in a dataset, or would not do. */
export type AzureRule = (config: AzureConfig) => ConfigProblem[];

/** The problem, if it is one. */
export function problemIf(wrong: boolean, path: readonly (string | number)[], message: string): ConfigProblem[] {
  return wrong ? [{ path, message }] : [];
}
