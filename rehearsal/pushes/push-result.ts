import type { Round } from "./round";
import { timelineOf } from "./timeline";
import type { TimelineEntry } from "./timeline";

export interface RoundResult {
  readonly title: string;
  /** The commit's first seven digits. */
  readonly commit: string;
  readonly runs: readonly TimelineEntry[];
  /** A phase has another revision than at the push before. */
  readonly hasChanges: boolean;
}

/** What became of the pushes of one deployment. */
export interface PushResult {
  readonly deployment: string;
  readonly rounds: readonly RoundResult[];
  /** What is not as it should be. */
  readonly problems: readonly string[];
  /** What waits for a person, where nobody was to confirm plans. */
  readonly waiting: readonly string[];
  readonly seconds: number;
  /** Pushes start the first phase that changed only: each phase was to run once. */
  readonly oncePerPush: boolean;
  /** Rehearsed was that each push of the branch changes what a workspace's next run uses. */
  readonly assumesEveryPush: boolean;
  /** Its repository is one that was there before, and others may publish to it too. */
  readonly mayShareRepository: boolean;
  /** A person stopped it. */
  readonly interrupted: boolean;
}

/** @param begun when the rehearsal began */
export function roundResult({ title, sha, changed, runs }: Round, begun: Date): RoundResult {
  return { title, commit: sha.slice(0, 7), runs: timelineOf(runs, begun), hasChanges: changed.length > 0 };
}

export function isSoundPush({ problems, interrupted }: PushResult): boolean {
  return problems.length === 0 && !interrupted;
}
