import type { Run } from "../runs/run";
import { applyId, planId } from "./run-document";

/** States of a plan or an apply. */
type StageStatus = "pending" | "running" | "errored" | "canceled" | "finished" | "unreachable";

export function planDocument(run: Run, origin: string): object {
  const id = planId(run);
  return {
    id,
    type: "plans",
    attributes: {
      status: planStatus(run),
      "has-changes": run.plan?.hasChanges ?? false,
      ...counts(run),
      "log-read-url": `${origin}/logs/${id}`,
    },
    links: { self: `/api/v2/plans/${id}`, "json-output": `/api/v2/plans/${id}/json-output` },
  };
}

export function applyDocument(run: Run, origin: string): object {
  const id = applyId(run);
  const attributes = { status: applyStatus(run), ...(run.has("applied") && counts(run)) };
  return {
    id,
    type: "applies",
    attributes: { ...attributes, "log-read-url": `${origin}/logs/${id}` },
    links: { self: `/api/v2/applies/${id}` },
  };
}

function counts({ plan }: Run): object {
  return {
    "resource-additions": plan?.additions ?? 0,
    "resource-changes": plan?.changes ?? 0,
    "resource-destructions": plan?.destructions ?? 0,
    "resource-imports": 0,
  };
}

function planStatus(run: Run): StageStatus {
  if (run.status === "pending") return "pending";
  if (run.status === "planning") return "running";
  if (run.plan) return "finished";
  if (!run.has("planning")) return "unreachable";
  return run.status === "canceled" ? "canceled" : "errored";
}

function applyStatus(run: Run): StageStatus {
  if (run.status === "applying") return "running";
  if (run.status === "applied") return "finished";
  if (!run.isFinal) return "pending";
  if (!run.has("applying")) return "unreachable";
  return run.status === "canceled" ? "canceled" : "errored";
}
