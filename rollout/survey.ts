import { ReportedError } from "../constructs/deployment/reported-error";
import { didYouMean } from "../synthesized/did-you-mean";
import type { Stack } from "../synthesized/stack";
import { workspacesPhase } from "../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import type { Api } from "./api/api";
import { appliedPhase, isAtItsRevision, phaseOf } from "./phase-target";
import type { AppliedPhase } from "./phase-target";
import type { SurveyedDeployment } from "./ring-order";

/** What the deployment's phases are applied at. Without the workspaces phase there is nothing to be asked for the others. */
export async function survey(
  api: Api,
  deployment: SynthesizedDeployment,
  until: string | undefined,
): Promise<SurveyedDeployment> {
  const phases: AppliedPhase[] = [];
  let behind = false;
  for (const stack of stacksUntil(deployment, until)) {
    requireRevision(stack);
    const phase = phaseOf(deployment, stack);
    const asked: AppliedPhase = behind ? { phase, stack, applied: "" } : await appliedPhase(api, deployment, stack);
    behind ||= phase === workspacesPhase && !isAtItsRevision(asked);
    phases.push(asked);
  }
  return { deployment, phases };
}

/** Refuses a phase that no deployment has. */
export function requirePhase(deployments: readonly SynthesizedDeployment[], phase: string | undefined): void {
  const names = [...new Set(deployments.flatMap((one) => one.stacks.map((stack) => phaseOf(one, stack))))];
  if (phase === undefined || names.includes(phase)) return;
  throw new ReportedError([`There is no phase ${phase}${didYouMean(phase, names)} There are: ${names.join(", ")}`]);
}

/** Without one nobody could say whether the phase is applied. */
function requireRevision({ name, revision }: Stack): void {
  if (revision === "")
    throw new ReportedError([`${name}: the stack has no revision. Synthesize again: npx cdktf synth`]);
}

/** A deployment without that phase is taken whole. */
function stacksUntil(deployment: SynthesizedDeployment, until: string | undefined): readonly Stack[] {
  const last = deployment.stacks.findIndex((stack) => phaseOf(deployment, stack) === until);
  return last === -1 ? deployment.stacks : deployment.stacks.slice(0, last + 1);
}
