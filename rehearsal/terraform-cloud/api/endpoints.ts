import { configurationEndpoints } from "./configuration-endpoints";
import type { Endpoint } from "./endpoint";
import { organizationEndpoints } from "./organization-endpoints";
import { planEndpoints } from "./plan-endpoints";
import { runEndpoints } from "./run-endpoints";
import { stateEndpoints } from "./state-endpoints";
import { workspaceEndpoints } from "./workspace-endpoints";

/** The part of Terraform Cloud's API that Terraform and Keyphase call. */
export const endpoints: readonly Endpoint[] = [
  ...organizationEndpoints,
  ...workspaceEndpoints,
  ...stateEndpoints,
  ...configurationEndpoints,
  ...runEndpoints,
  ...planEndpoints,
];
