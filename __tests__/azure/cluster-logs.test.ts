import { ClusterLogs } from "../../constructs/azure/cluster-logs";
import { LogWorkspace } from "../../constructs/azure/log-workspace";
import { resources, synthesize } from "../synthesized";
import { placement, providers, workspaceId } from "./aks";

test("who changed what in the cluster is kept for a quarter, and no shared key reads or forges it", () => {
  const synthesized = synthesize((stack) => {
    providers(stack);
    new LogWorkspace(stack, "logs", { placement, name: "wm-prod" });
    new ClusterLogs(stack, "cluster-logs", { clusterId: "cluster", workspaceId });
  });
  expect(resources(synthesized, "azurerm_log_analytics_workspace")).toEqual([
    expect.objectContaining({ retention_in_days: 90, local_authentication_enabled: false, tags: placement.tags }),
  ]);
  const [setting] = resources(synthesized, "azurerm_monitor_diagnostic_setting");
  expect(setting).toMatchObject({ target_resource_id: "cluster", log_analytics_workspace_id: workspaceId });
  expect(setting?.["enabled_log"]).toEqual(
    expect.arrayContaining(["kube-audit-admin", "kube-apiserver", "guard"].map((category) => ({ category }))),
  );
});
