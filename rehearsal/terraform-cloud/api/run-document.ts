import type { Run, RunCause } from "../runs/run";

/** Where a run comes from, in Terraform Cloud's words. */
const SOURCES: Readonly<Record<RunCause["kind"], string>> = {
  creation: "tfe-configuration-version",
  push: "tfe-configuration-version",
  "run trigger": "tfe-run-trigger",
  person: "tfe-api",
};

export function runDocument(run: Run): object {
  const { id, order, status, plan, workspace } = run;
  const { cause } = order;
  return {
    id,
    type: "runs",
    attributes: {
      actions: {
        "is-cancelable": status === "planning" || status === "applying",
        "is-confirmable": status === "planned",
        "is-discardable": status === "planned" || status === "pending",
        "is-force-cancelable": false,
      },
      "auto-apply": order.autoApply,
      "created-at": run.steps[0]?.at.toISOString(),
      "has-changes": plan?.hasChanges ?? false,
      "is-destroy": order.isDestroy ?? false,
      message: order.message,
      "plan-only": run.planOnly,
      source: SOURCES[cause.kind],
      status,
      "status-timestamps": timestamps(run),
      permissions: { "can-apply": true, "can-cancel": true, "can-discard": true, "can-force-cancel": true },
    },
    relationships: {
      workspace: { data: { id: workspace.id, type: "workspaces" } },
      "configuration-version": { data: { id: order.configuration.id, type: "configuration-versions" } },
      plan: { data: { id: planId(run), type: "plans" } },
      apply: { data: { id: applyId(run), type: "applies" } },
      ...(cause.kind === "person" && { "created-by": { data: { id: cause.name, type: "users" } } }),
    },
    links: { self: `/api/v2/runs/${id}` },
  };
}

export function planId({ id }: Run): string {
  return id.replace(/^run-/, "plan-");
}

export function applyId({ id }: Run): string {
  return id.replace(/^run-/, "apply-");
}

function timestamps({ steps }: Run): object {
  return Object.fromEntries(
    steps.map(({ status, at }) => [`${status.replaceAll("_", "-")}-at`, at.toISOString()] as const),
  );
}
