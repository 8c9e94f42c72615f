import type { Run, RunStatus, RunStep } from "../terraform-cloud/runs/run";

/** What started a workspace's first run. */
export const CREATED = "creation of the workspace";

/** One run in a timeline. */
export interface TimelineEntry {
  /** Since the rehearsal began, when the run was asked for. */
  readonly seconds: number;
  /** Since the rehearsal began, when its plan began; undefined where it still waits for that. */
  readonly began?: number;
  /** Since the rehearsal began, when the run was over; undefined where it still waits. */
  readonly ended?: number;
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

/** In the order in which they ran; those that still wait for their turn come last. */
export function timelineOf(runs: readonly Run[], begun: Date): TimelineEntry[] {
  const since = (step: RunStep | undefined) => step && (step.at.getTime() - begun.getTime()) / 1000;
  const entries = runs.map((run) => ({
    seconds: since(run.steps[0]) ?? 0,
    began: since(run.steps.find(({ status }) => status === "planning")),
    ended: run.isFinal ? since(run.steps.at(-1)) : undefined,
    workspace: run.workspace.name,
    startedBy: causeOf(run),
    commit: run.order.configuration.origin.commit?.sha.slice(0, 7) ?? "",
    states: run.steps.map(({ status }) => status).filter((status) => status !== "pending" && status !== "planning"),
    plan: planOf(run),
    waited: [...run.waits].filter((reason) => !reason.startsWith("another run")),
    gate: run.failure?.gate,
    failure: run.failure && run.failure.gate === undefined ? run.failure.message : undefined,
  }));
  return entries.sort((one, other) => (one.began ?? Infinity) - (other.began ?? Infinity) || 0);
}

function causeOf({ order: { cause } }: Run): string {
  switch (cause.kind) {
    case "creation":
      return CREATED;
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
