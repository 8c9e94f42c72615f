import type { TimelineEntry } from "./timeline";

export interface RoundResult {
  readonly title: string;
  /** The commit's first seven digits. */
  readonly commit: string;
  readonly runs: readonly TimelineEntry[];
}

/** What became of the pushes of one deployment. */
export interface PushResult {
  readonly deployment: string;
  readonly rounds: readonly RoundResult[];
  /** What is not as it should be. */
  readonly problems: readonly string[];
  readonly seconds: number;
  /** Pushes start the first phase that changed only: each phase was to run once. */
  readonly oncePerPush: boolean;
  /** Rehearsed was that each push of the branch changes what a workspace's next run uses. */
  readonly assumesEveryPush: boolean;
  /** A person stopped it. */
  readonly interrupted: boolean;
}

export function isSoundPush({ problems, interrupted }: PushResult): boolean {
  return problems.length === 0 && !interrupted;
}
