import type { Run } from "../api/run";

/** What a run's state means for whoever waits for it. */
export type RunState = "under way" | "confirmable" | "needs a person" | "applied" | "unchanged" | Failure;

/** Ends of a run that leave the state as it was, or half way. */
export type Failure = "errored" | "discarded" | "canceled";

/**
 * Terraform Cloud's final states and those that only a person ends (API reference of runs, and go-tfe's list). Every other state
 * passes by itself, also one that is added some day.
 */
const STATES: Readonly<Record<string, RunState>> = {
  applied: "applied",
  planned_and_finished: "unchanged",
  errored: "errored",
  policy_soft_failed: "errored",
  discarded: "discarded",
  canceled: "canceled",
  force_canceled: "canceled",
  policy_override: "needs a person",
  post_plan_awaiting_decision: "needs a person",
};

/** A run that applies itself asks nobody, even if it looks so for a moment. */
export function stateOf({ status, confirmable, autoApply }: Run): RunState {
  return STATES[status] ?? (confirmable && !autoApply ? "confirmable" : "under way");
}

/** Nothing happens in the run any more. */
export function isOver(run: Run): boolean {
  return !["under way", "confirmable", "needs a person"].includes(stateOf(run));
}

/** States in which a run waits for its turn, or for something that carries it out. */
export function isQueued({ status }: Run): boolean {
  return ["pending", "plan_queued", "apply_queued", "queuing", "queuing_apply"].includes(status);
}
