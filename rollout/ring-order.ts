import { ReportedError } from "../constructs/deployment/reported-error";
import { rings } from "../synthesized/deployment-record";
import type { Ring } from "../synthesized/deployment-record";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import type { DeploymentResult } from "./phase-result";
import { plainResult } from "./phase-steps";
import { isAtItsRevision } from "./phase-target";
import type { AppliedPhase } from "./phase-target";

/** A deployment, and what its phases are applied at. */
export interface SurveyedDeployment {
  readonly deployment: SynthesizedDeployment;
  readonly phases: readonly AppliedPhase[];
}

/** Deployments ring by ring, first ring first; rings without any are left out. */
export function inRings(deployments: readonly SurveyedDeployment[]): SurveyedDeployment[][] {
  return rings
    .map((ring) => deployments.filter(({ deployment }) => deployment.ring === ring))
    .filter((members) => members.length > 0);
}

/** Rings before the one that is named. */
export function ringsBefore(ring: Ring): readonly Ring[] {
  return rings.slice(0, rings.indexOf(ring));
}

/** Refuses to begin with a ring while an earlier one is not wholly done. */
export function requireDone(earlier: readonly SurveyedDeployment[], ring: Ring): void {
  const behind = earlier.flatMap(({ deployment, phases }) => {
    const first = phases.find((phase) => !isAtItsRevision(phase));
    return first ? [`  ${deployment.key} (${deployment.ring}): ${first.phase} is not applied as synthesized`] : [];
  });
  if (behind.length === 0) return;
  throw new ReportedError([
    `The ring ${ring} begins when those before it are done. Roll these out first, or name the deployments that you want now:`,
    ...behind,
  ]);
}

/** A deployment whose ring does not begin. Nothing is said of what stands on a phase that is behind. */
export function notReached({ deployment: { key, ring }, phases }: SurveyedDeployment): DeploymentResult {
  const behind = phases.findIndex((phase) => !isAtItsRevision(phase));
  const results = phases.map((phase, index) =>
    plainResult(phase, behind === -1 || index < behind ? "up to date" : "not reached"),
  );
  return { deployment: key, ring, phases: results };
}
