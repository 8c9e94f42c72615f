import { ProviderRefusal } from "../provider/provider-refusal";
import { textOf } from "../provider/values/value";
import type { Value } from "../provider/values/value";
import type { TerraformCloud } from "./terraform-cloud";

/** Sources that one workspace may have (HCP Terraform, workspace settings, "Run Triggers"). */
const MOST_SOURCES = 20;

/** Makes or removes what a `tfe_run_trigger` declares. */
export function changeRunTrigger(cloud: TerraformCloud, prior: Value, current: Value): void {
  if (current === null) {
    cloud.runTriggers.delete(textOf(prior, "id"));
    return;
  }
  const workspace = textOf(current, "workspace_id");
  const source = textOf(current, "sourceable_id");
  for (const id of [workspace, source]) {
    if (!cloud.byId(id)) throw new ProviderRefusal("Error creating run trigger", `There is no workspace ${id}.`);
  }
  const sources = [...cloud.runTriggers.values()].filter((trigger) => trigger.workspace === workspace);
  if (sources.length >= MOST_SOURCES) {
    throw new ProviderRefusal(
      "Error creating run trigger",
      `A workspace has at most ${MOST_SOURCES} source workspaces.`,
    );
  }
  cloud.runTriggers.set(textOf(current, "id"), { workspace, source });
}
