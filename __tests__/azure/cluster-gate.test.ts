import { ClusterGate } from "../../constructs/azure/cluster-gate";
import { NodePool } from "../../constructs/azure/node-pool";
import { resources, synthesize } from "../synthesized";
import { cluster, placement, pool, providers } from "./aks";

const made = () =>
  synthesize((stack) => {
    providers(stack);
    const kubernetes = cluster(stack);
    const workflows = new NodePool(stack, "workflows", {
      placement,
      cluster: kubernetes,
      name: "workflows",
      pool,
      zones: ["1"],
      autoscaling: true,
    });
    new ClusterGate(stack, "gate", {
      resourceGroupName: placement.resourceGroupName,
      cluster: kubernetes,
      systemPool: "system",
      nodePools: { workflows },
      after: [],
    });
  });

const conditions = ({ lifecycle }: Record<string, unknown>): unknown[] =>
  (lifecycle as { postcondition: { condition: unknown }[] }).postcondition.map(({ condition }) => condition);

test("the run fails where the cluster is not private, or has another version", () => {
  const [read] = Object.values(made().data["azurerm_kubernetes_cluster"] ?? {});
  expect(conditions(read ?? {})).toEqual([
    '${startswith("${self.current_kubernetes_version}.", "1.34.")}',
    '${self.private_fqdn != ""}',
    '${self.oidc_issuer_url != ""}',
  ]);
});

test("every pool is read back, the system pool too, each once it stands", () => {
  const pools = Object.values(made().data["azurerm_kubernetes_cluster_node_pool"] ?? {});
  expect(pools.map(({ name }) => name)).toEqual(["system", "workflows"]);
  for (const read of pools)
    expect(conditions(read)).toEqual(['${startswith("${self.orchestrator_version}.", "1.34.")}']);
  expect(pools[1]?.["depends_on"]).toEqual([expect.stringMatching(/^azurerm_kubernetes_cluster_node_pool\.workflows/)]);
});

test("the phase's revision waits for the answers, which do not change with a patch", () => {
  expect(resources(made(), "terraform_data")).toEqual([
    expect.objectContaining({
      input: {
        cluster: expect.stringMatching(/^\$\{data\.azurerm_kubernetes_cluster\..*\.id\}$/) as unknown,
        nodePools: {
          system: expect.stringMatching(/\.id\}$/) as unknown,
          workflows: expect.stringMatching(/\.id\}$/) as unknown,
        },
      },
    }),
  ]);
});
