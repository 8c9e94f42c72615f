import { NodePool } from "../../constructs/azure/node-pool";
import type { NodePoolSize } from "../../constructs/azure/node-pool-arguments";
import { resources, synthesize } from "../synthesized";
import { cluster, placement, pool, providers } from "./aks";

function made(
  size: Partial<NodePoolSize> & { autoscaling?: boolean } = {},
  ...names: string[]
): Record<string, unknown>[] {
  const { autoscaling = true, ...changes } = size;
  const synthesized = synthesize((stack) => {
    providers(stack);
    const kubernetes = cluster(stack);
    for (const name of names.length > 0 ? names : ["workflows"])
      new NodePool(stack, name, {
        placement,
        cluster: kubernetes,
        name,
        pool: { ...pool, ...changes },
        subnetId: "subnet-cluster",
        zones: ["1", "2"],
        autoscaling,
      });
  });
  return resources(synthesized, "azurerm_kubernetes_cluster_node_pool");
}

test("a pool is as the dataset says", () => {
  const taints = [
    { key: "team", value: "data", effect: "NoSchedule" },
    { key: "gpu", value: "", effect: "NoExecute" },
  ] as const;
  expect(made({ instanceType: "Standard_E4s_v5", minSize: 2, maxSize: 4, labels: { team: "data" }, taints })).toEqual([
    expect.objectContaining({
      vm_size: "Standard_E4s_v5",
      mode: "User",
      min_count: 2,
      max_count: 4,
      zones: ["1", "2"],
      os_disk_size_gb: 100,
      host_encryption_enabled: true,
      node_labels: { team: "data" },
      node_taints: ["team=data:NoSchedule", "gpu=:NoExecute"],
      orchestrator_version: "1.34",
      priority: "Regular",
      tags: placement.tags,
    }),
  ]);
});

test("without a size in the dataset, nodes have the default one", () => {
  expect(made()).toEqual([expect.objectContaining({ vm_size: "Standard_D2s_v5" })]);
});

test("interruptible nodes start from none, keep ordinary pods away, and have no settings that Azure refuses", () => {
  const [spot] = made({ spot: true, minSize: 0, labels: { team: "data" } });
  expect(spot).toMatchObject({
    priority: "Spot",
    eviction_policy: "Delete",
    spot_max_price: -1,
    min_count: 0,
    node_count: 0,
    node_labels: { team: "data", "kubernetes.azure.com/scalesetpriority": "spot" },
    node_taints: ["kubernetes.azure.com/scalesetpriority=spot:NoSchedule"],
    lifecycle: { ignore_changes: ["node_count", "upgrade_settings"] },
  });
  expect(spot).not.toHaveProperty("upgrade_settings");
});

test("ordinary nodes are renewed with more of them in the meantime", () => {
  expect(made()).toEqual([
    expect.objectContaining({
      upgrade_settings: { max_surge: "33%", drain_timeout_in_minutes: 30, node_soak_duration_in_minutes: 0 },
      lifecycle: { ignore_changes: ["node_count"] },
    }),
  ]);
});

test("pools that begin alike do not share the name of their replacement, which Azure accepts", () => {
  const names = made({}, "workloadsa", "workloadsb", "w").map((made) => made["temporary_name_for_rotation"]);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]{0,11}$/);
});

test("without autoscaling a pool has its smallest number of nodes", () => {
  const [fixed] = made({ minSize: 2, maxSize: 4, autoscaling: false });
  expect(fixed).toMatchObject({ auto_scaling_enabled: false, node_count: 2 });
  expect(fixed).not.toHaveProperty("min_count");
  expect(fixed).not.toHaveProperty("max_count");
});
