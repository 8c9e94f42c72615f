import type { PlanResult } from "../terraform-cloud/runs/run-executor";

/** Part of `terraform show -json` of a plan. */
interface PlanJson {
  readonly resource_changes?: readonly { readonly change: { readonly actions: readonly string[] } }[];
}

export const withoutChanges: PlanResult = { hasChanges: false, additions: 0, changes: 0, destructions: 0, json: {} };

/** A plan in numbers. What is replaced is added and destroyed, as Terraform itself counts. */
export function counted(text: string): PlanResult {
  const json = JSON.parse(text) as PlanJson;
  const actions = (json.resource_changes ?? []).flatMap(({ change }) => change.actions);
  const count = (action: string): number => actions.filter((each) => each === action).length;
  return {
    hasChanges: true,
    additions: count("create"),
    changes: count("update"),
    destructions: count("delete"),
    json,
  };
}
