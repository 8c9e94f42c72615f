import type { NodePoolSize } from "./node-pool-arguments";

/**
 * Name of the pool that AKS makes with the cluster, and whose nodes its own pods run on: it always has nodes, is not interruptible and keeps
 * no pods away (Microsoft Learn: Manage system node pools). `system`, if it is like that, or the first that is; undefined where none is, and
 * then AKS makes no cluster. Another name would make the cluster anew, so a pool that is put in front of `system` changes nothing.
 */
export function systemPoolOf(
  pools: Readonly<Record<string, Pick<NodePoolSize, "minSize" | "spot" | "taints">>>,
): string | undefined {
  const suitable = Object.entries(pools)
    .filter(([, { minSize, spot, taints }]) => minSize >= 1 && !spot && taints.length === 0)
    .map(([name]) => name);
  return suitable.find((name) => name === "system") ?? suitable[0];
}
