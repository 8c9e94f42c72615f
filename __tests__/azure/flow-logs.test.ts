import { FlowLogs } from "../../constructs/azure/flow-logs";
import type { FlowLogsProps } from "../../constructs/azure/flow-logs";
import { annotated } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const props = { placement, name: "wm-prod", storagePrefix: "wm-prod", networkIds: { network: "network-id" } };
const logs = (changes: Partial<FlowLogsProps> = {}) =>
  synthesize((stack) => new FlowLogs(stack, "logs", { ...props, ...changes }));

test("connections of the network are recorded and kept for a quarter", () => {
  const [log] = resources(logs(), "azurerm_network_watcher_flow_log");
  expect(log).toMatchObject({
    target_resource_id: "network-id",
    network_watcher_name: "NetworkWatcher_westeurope",
    resource_group_name: "NetworkWatcherRG",
    enabled: true,
    retention_policy: { enabled: true, days: 90 },
  });
});

test("AKS's own network is recorded too, in the same place", () => {
  const made = logs({ networkIds: { network: "network-id", cluster: "cluster-network-id" } });
  expect(resources(made, "azurerm_network_watcher_flow_log")).toEqual([
    expect.objectContaining({ name: "wm-prod-network", target_resource_id: "network-id" }),
    expect.objectContaining({ name: "wm-prod-cluster", target_resource_id: "cluster-network-id" }),
  ]);
  expect(resources(made, "azurerm_storage_account")).toHaveLength(1);
});

test("nobody but Network Watcher gets at the records", () => {
  const [account] = resources(logs(), "azurerm_storage_account");
  expect(account).toMatchObject({
    network_rules: { default_action: "Deny", bypass: ["AzureServices"] },
    infrastructure_encryption_enabled: true,
    allow_nested_items_to_be_public: false,
    local_user_enabled: false,
    min_tls_version: "TLS1_2",
  });
  expect(annotated((stack) => new FlowLogs(stack, "logs", props)).errors).toEqual([]);
});

test("the storage account has a name that nobody else has", () => {
  const made = logs();
  expect(resources(made, "azurerm_storage_account")[0]?.["name"]).toMatch(
    /^wmprod\$\{random_string\.logs_suffix_\w+\.result\}$/,
  );
  expect(resources(made, "random_string")).toEqual([
    expect.objectContaining({ length: 8, upper: false, special: false }),
  ]);
});
