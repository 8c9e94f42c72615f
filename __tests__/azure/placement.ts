import type { Placement } from "../../constructs/azure/placement";

/** Where the resources of tests are. */
export const placement: Placement = {
  resourceGroupName: "wm-prod",
  location: "westeurope",
  tags: { Deployment: "WM-Prod", Phase: "infrastructure" },
};
