import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { manifestPath, manifestText } from "../repository/deployment-manifest";
import type { PublishedDeployment } from "../repository/published-deployment";
import { needsRun } from "./changes";
import type { DeploymentChange } from "./changes";
import { manifestWith } from "./not-started";
import type { StartChoice } from "./starts";

export interface StartsOfChange {
  readonly wanted: PublishedDeployment;
  readonly start: StartChoice;
}

/** The change, with a manifest that remembers what is not started. */
export function withStarts(change: DeploymentChange, { wanted, start }: StartsOfChange): DeploymentChange {
  const isMoved = (stack: string) => change.phases.some((one) => one.stack === stack && needsRun(one));
  const first = wanted.phases.find(({ phase, stack }) => phase !== workspacesPhase && isMoved(stack));
  const waiting = wanted.phases
    .map(({ phase }) => phase)
    .filter((phase) => start === "none" && (change.notStarted.includes(phase) || phase === first?.phase));
  if (waiting.join() === change.notStarted.join()) return change;
  const text = manifestText(manifestWith(wanted.manifest, waiting));
  return { ...change, write: new Map([...change.write, [manifestPath(change.key), text]]) };
}
