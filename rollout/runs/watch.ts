import type { Api } from "../api/api";
import { readRun } from "../api/run";
import type { Run } from "../api/run";
import { isQueued, stateOf } from "./run-state";

/** How runs are waited for. */
export interface Patience {
  /** Milliseconds between two looks at a run. */
  readonly poll: number;
  /** Minutes after which nobody here waits for a run any more; it goes on. @default no limit */
  readonly timeout?: number;
  /** Ends all waiting: Ctrl-C. */
  readonly signal: AbortSignal;
}

/** A function, since what it says changes while something is waited for. */
export function isInterrupted({ signal }: Patience): boolean {
  return signal.aborted;
}

export interface Watched {
  readonly api: Api;
  readonly patience: Patience;
  /** The workspace's runs are carried out by agents. */
  readonly byAgent: boolean;
  /** Told what the run is at. */
  readonly doing: (text: string) => void;
  /** Told where it waits in the queue for long. @default nobody */
  readonly stalled?: () => void;
}

/** After so many minutes in the queue a run is worth a word, and others do not wait for it: agents and workers take runs within seconds. */
const LONG_QUEUED = 5;

const MINUTE = 60_000;

/**
 * Waits until the run needs somebody or is over.
 * @returns the run as it is then; still under way where the waiting was ended
 */
export async function watch(run: Run, { api, patience, byAgent, doing, stalled }: Watched): Promise<Run> {
  const { poll, timeout = Infinity, signal } = patience;
  const { clock } = api;
  const begin = clock.now();
  let queuedSince = begin;
  let current = run;
  while (stateOf(current) === "under way" && !isInterrupted(patience) && clock.now() - begin < timeout * MINUTE) {
    if (!isQueued(current)) queuedSince = clock.now();
    const minutes = Math.floor((clock.now() - queuedSince) / MINUTE);
    doing(describe(current, byAgent, minutes));
    if (minutes >= LONG_QUEUED) stalled?.();
    await clock.wait(poll, signal);
    if (!isInterrupted(patience)) current = await readRun(api, current.id);
  }
  return current;
}

function describe(run: Run, byAgent: boolean, minutes: number): string {
  const status = run.status.replaceAll("_", " ");
  if (!isQueued(run) || minutes < LONG_QUEUED) return status;
  return byAgent
    ? `${status}: waits for an agent since ${minutes} minutes. Does the deployment's agent run?`
    : `${status}: waits for its turn since ${minutes} minutes. Has another run, or a lock, the workspace?`;
}
