import type { Stack } from "../synthesized/stack";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import type { Api } from "./api/api";
import { findWorkspace } from "./api/workspace";
import { phaseOf } from "./phase-target";

/**
 * Phases that apply themselves once a phase is applied, in order: a run trigger starts the next one, which is applied without a question
 * where its workspace says so, and so on. There are run triggers in run mode vcs only.
 */
export async function selfApplyingAfter(api: Api, deployment: SynthesizedDeployment, stack: Stack): Promise<string[]> {
  if (deployment.runMode !== "vcs") return [];
  const phases: string[] = [];
  for (const next of deployment.stacks.slice(deployment.stacks.indexOf(stack) + 1)) {
    const workspace = await findWorkspace(api, next);
    if (!workspace?.autoApplyRunTrigger) break;
    phases.push(phaseOf(deployment, next));
  }
  return phases;
}
