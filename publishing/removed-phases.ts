import { ReportedError } from "../constructs/deployment/reported-error";
import type { DeploymentChange } from "./changes";
import type { AppliedRevisions } from "./starts";

export interface RemovedPhasesProps {
  readonly change: DeploymentChange;
  /** @default unknown */
  readonly applied?: AppliedRevisions;
  readonly say: (line: string) => void;
}

/**
 * A phase that the deployment no longer has is destroyed before its folder goes: afterwards nobody can plan it. Refuses where it is known to
 * be applied; says so where that is not known.
 */
export async function removedPhases({ change, applied, say }: RemovedPhasesProps): Promise<void> {
  for (const { stack, kind } of change.phases) {
    if (kind !== "removed") continue;
    const how = "a destroy plan in its workspace's settings, Destruction and Deletion";
    if (applied === undefined) {
      say(
        `${stack} is not synthesized any more. What it has made stays: destroy it (${how}) before its folder goes, which is with this push.`,
      );
    } else if ((await applied.appliedRevision(stack)) !== undefined) {
      throw new ReportedError([
        `${stack} is not synthesized any more, and it is applied. Nothing is published.`,
        `Destroy it first (${how}), then publish again: without its folder nothing could.`,
      ]);
    }
  }
}
