import { ReportedError } from "../constructs/deployment/reported-error";
import { shortRevision } from "../synthesized/short-revision";
import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { needsRun } from "./changes";
import type { DeploymentChange } from "./changes";
import type { PublishedDeployment } from "../repository/published-deployment";
import type { AppliedRevisions } from "./starts";

export interface WorkspacesStateProps {
  readonly wanted: PublishedDeployment;
  readonly change: DeploymentChange;
  /** @default unknown */
  readonly applied?: AppliedRevisions;
  readonly say: (line: string) => void;
}

/**
 * The workspaces phase comes before any push, from a terminal: it makes the workspaces that the push starts. Refuses where it is known not to
 * be applied; says so where that is not known.
 */
export async function workspacesState({ wanted, change, applied, say }: WorkspacesStateProps): Promise<void> {
  const own = wanted.phases.find(({ phase }) => phase === workspacesPhase);
  if (own === undefined) return;
  const command = `npx cdktf deploy ${own.stack}`;
  if (applied === undefined) {
    const moved = change.phases.some((one) => one.stack === own.stack && needsRun(one));
    if (moved) {
      say(
        `${own.stack} has changed, and without a Terraform Cloud token nobody knows here whether it is applied. It is applied from a terminal: ${command}. Until then the gate of the next phase stops its run, and --from starts it again.`,
      );
    }
    return;
  }
  const revision = await applied.appliedRevision(own.stack);
  if (revision === own.revision) return;
  const state = revision === undefined ? "not applied (or the token may not see it)" : `at ${shortRevision(revision)}`;
  throw new ReportedError([
    `${own.stack} is ${state}, and this publication needs it at revision ${shortRevision(own.revision)}. Nothing is published.`,
    `Apply it from a terminal first, then publish again: ${command}`,
  ]);
}
