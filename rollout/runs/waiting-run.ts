import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "../api/api";
import { nameOf } from "../api/person";
import { isRefusal } from "../api/refusal";
import { discardRun, newestRuns, readRun } from "../api/run";
import type { Run } from "../api/run";
import type { Workspace } from "../api/workspace";
import { runAddress, workspaceAddress } from "./run-address";
import { isOwn } from "./run-message";
import { isOver } from "./run-state";

/** Whether a run is the one that is wanted. */
export type IsWanted = (run: Run) => Promise<boolean>;

/**
 * The wanted run, where the workspace has one that is not over. The way is free in the end: a run of this program's own that nobody wants any
 * more is discarded; another one, or a lock, is for people to decide on.
 */
export async function waitingRun(api: Api, workspace: Workspace, isWanted: IsWanted): Promise<Run | undefined> {
  await requireUnlocked(api, workspace);
  const { currentRun } = workspace;
  const current = currentRun === undefined ? undefined : await readRun(api, currentRun);
  if (!current || isOver(current)) return undefined;
  // Most often it is just this one. Lists of runs are few a minute.
  if (current.status !== "pending" && (await isWanted(current))) return current;
  const waiting = (await newestRuns(api, workspace.id, { statusGroup: "non_final" })).filter(
    (run) => !run.planOnly && !isOver(run),
  );
  for (const run of waiting.reverse()) {
    if (await isWanted(run)) return run;
    await makeWay(api, workspace, run);
  }
  return undefined;
}

/** Refuses a run that is not over. */
export function requireOver({ hostname }: Api, workspace: Workspace, run: Run): void {
  if (!isOver(run)) throw occupied(hostname, workspace, run);
}

async function makeWay(api: Api, workspace: Workspace, run: Run): Promise<void> {
  if (!isOwn(run.message) || !run.discardable) throw occupied(api.hostname, workspace, run);
  try {
    await discardRun(api, run.id, "Discarded by keyphase: another run takes its place");
  } catch (error) {
    if (isRefusal(error, 409)) throw occupied(api.hostname, workspace, run);
    throw error;
  }
}

async function requireUnlocked(api: Api, workspace: Workspace): Promise<void> {
  const { locked, lockHolder, lockReason } = workspace;
  if (!locked || !lockHolder || lockHolder.type === "runs") return;
  const who = await nameOf(api, lockHolder);
  const why = lockReason === "" ? "" : ` (${lockReason})`;
  throw new ReportedError([
    `${workspace.workspace} is locked by ${who}${why}. Ask ${who}, or unlock it where you may: ${workspaceAddress(api.hostname, workspace)}. Then call again.`,
  ]);
}

function occupied(hostname: string, workspace: Workspace, { id, status, message }: Run): ReportedError {
  const state = status.replaceAll("_", " ");
  return new ReportedError([
    `${workspace.workspace} has another run, which is ${state}: "${message.split("\n")[0] ?? ""}". Confirm, discard or await it, then call again: ${runAddress(hostname, workspace, id)}`,
  ]);
}
