import { LogWorkspace } from "../../constructs/azure/log-workspace";
import { resources, synthesize } from "../synthesized";
import { placement } from "./aks";

test("logs come from Azure itself only, and nobody asks for them by a shared key", () => {
  const made = synthesize((stack) => new LogWorkspace(stack, "logs", { placement, name: "wm-prod" }));
  expect(resources(made, "azurerm_log_analytics_workspace")).toEqual([
    expect.objectContaining({
      internet_ingestion_enabled: false,
      local_authentication_enabled: false,
      retention_in_days: 90,
      tags: placement.tags,
    }),
  ]);
});
