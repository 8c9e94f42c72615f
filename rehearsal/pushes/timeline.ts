import type { Run, RunStatus } from "../terraform-cloud/runs/run";

/** One run in a timeline. */
export interface TimelineEntry {
  /** Since the rehearsal began, when the run was asked for. */
  readonly seconds: number;
  readonly workspace: string;
  /** `push`, `creation of the workspace`, `WM-Prod-tooling's apply`, `jane` */
  readonly startedBy: string;
  /** The commit's first seven digits; empty where the configuration was uploaded. */
  readonly commit: string;
  /** States from the first plan on, in Terraform Cloud's words. */
  readonly states: readonly RunStatus[];
  /** `12 added, 1 changed`; empty where nothing was planned. */
  readonly plan: string;
  /** Why it waited before its plan. */
  readonly waited: readonly string[];
  /** What its gate said. */
  readonly gate?: string;
  /** What else failed. */
  readonly failure?: string;
}

export function timelineOf(runs: readonly Run[], begun: Date): TimelineEntry[] {
  return runs.map((run) => ({
    seconds: ((run.steps[0]?.at.getTime() ?? 0) - begun.getTime()) / 1000,
    workspace: run.workspace.name,
    startedBy: causeOf(run),
    commit: run.order.configuration.origin.commit?.sha.slice(0, 7) ?? "",
    states: run.steps.map(({ status }) => status).filter((status) => status !== "pending" && status !== "planning"),
    plan: planOf(run),
    waited: [...run.waits].filter((reason) => !reason.startsWith("another run")),
    gate: run.failure?.gate,
    failure: run.failure && run.failure.gate === undefined ? run.failure.message : undefined,
  }));
}

function causeOf({ order: { cause } }: Run): string {
  switch (cause.kind) {
    case "creation":
      return "creation of the workspace";
    case "push":
      return "push";
    case "run trigger":
      return `apply of ${cause.source.workspace.name}`;
    case "person":
      return cause.name;
  }
}

function planOf({ plan }: Run): string {
  if (!plan) return "";
  const counts: readonly (readonly [number, string])[] = [
    [plan.additions, "added"],
    [plan.changes, "changed"],
    [plan.destructions, "destroyed"],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}
