import { ReportedError } from "../constructs/deployment/reported-error";
import { synthesizedDeployments, workspacesPhase } from "../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { apiTelling } from "./api-telling";
import type { Api } from "./api/api";
import { readRun } from "./api/run";
import { managedResources } from "./api/state";
import { findWorkspace } from "./api/workspace";
import type { Ask } from "./approval";
import { endedWell } from "./phase-result";
import type { DeploymentResult, PhaseResult } from "./phase-result";
import { PhaseDestruction } from "./phase-destruction";
import { plainResult } from "./phase-steps";
import { phaseOf, phaseTarget } from "./phase-target";
import type { Progress } from "./progress";
import { requireOver } from "./runs/waiting-run";
import { isInterrupted, watch } from "./runs/watch";
import type { Patience } from "./runs/watch";
import type { Session } from "./session";
import { unexpectedLines } from "./unexpected";
import { Slots } from "./slots";
import type { Stack } from "../synthesized/stack";

/** A phase, and what its state manages. */
export interface FilledPhase {
  readonly phase: string;
  readonly stack: Stack;
  /** Number of resources; undefined where Terraform Cloud does not say. */
  readonly resources: number | undefined;
}

export interface DestructionOptions {
  /** Folder of what was synthesized. */
  readonly synthesized: string;
  readonly key: string;
  /** Shows what is there, last phase first, and has the key typed. */
  readonly confirm: (phases: readonly FilledPhase[]) => Promise<boolean>;
  /** @default each plan is shown, and applied without a question */
  readonly ask?: Ask;
  readonly progress: Progress;
  readonly patience: Patience;
  /** @default the host's own API, with the person's token */
  readonly apiOf?: (hostname: string) => Api;
}

/**
 * Destroys a whole deployment, last phase first: what runs on an agent goes before the agent, and the workspaces go last. Nothing is
 * destroyed after a phase that was not.
 */
export async function destroyDeployment(options: DestructionOptions): Promise<DeploymentResult> {
  const [deployment] = synthesizedDeployments(options.synthesized, [options.key]);
  if (!deployment) throw new ReportedError([`There is no synthesized deployment ${options.key}`]);
  const { progress, patience, apiOf = apiTelling(progress) } = options;
  const session = { api: apiOf(deployment.hostname), progress, patience, slots: new Slots(1) };
  try {
    const phases = await filledPhases(session, deployment);
    const { key, ring } = deployment;
    if (phases.every(isEmpty)) return { deployment: key, ring, phases: phases.map((one) => plainResult(one, "empty")) };
    if (!(await options.confirm(phases)))
      return { deployment: key, ring, phases: phases.map((one) => plainResult(one, "not confirmed")) };
    return { deployment: key, ring, phases: await inOrder(session, deployment, phases, options.ask) };
  } finally {
    progress.close();
  }
}

/** The phases, last first, and what is in them. */
async function filledPhases({ api }: Session, deployment: SynthesizedDeployment): Promise<FilledPhase[]> {
  const [first, ...others] = deployment.stacks;
  if (!first) return [];
  const made = await filledPhase(api, deployment, first);
  const rest = await Promise.all(
    others.map(async (stack) => {
      // The workspaces phase has taken its workspaces along: Terraform Cloud deletes none that still manages something.
      if (isEmpty(made) && !(await findWorkspace(api, stack)))
        return { phase: phaseOf(deployment, stack), stack, resources: 0 };
      return filledPhase(api, deployment, stack);
    }),
  );
  return [made, ...rest].reverse();
}

/** A workspace that cannot be found stops everything: what it holds may still be there, on top of the phases before it. */
async function filledPhase(api: Api, deployment: SynthesizedDeployment, stack: Stack): Promise<FilledPhase> {
  const { phase, workspace } = await phaseTarget(api, deployment, stack);
  return { phase, stack, resources: await managedResources(api, workspace) };
}

async function inOrder(
  session: Session,
  deployment: SynthesizedDeployment,
  phases: readonly FilledPhase[],
  ask: Ask | undefined,
): Promise<PhaseResult[]> {
  const results: PhaseResult[] = [];
  for (const phase of phases) {
    const before = results.at(-1);
    const stops = isInterrupted(session.patience) || (before !== undefined && !endedWell(before));
    const result = stops ? plainResult(phase, "not reached") : await reported(session, deployment, phase, ask);
    if (result.outcome !== "not reached") session.progress.ended(deployment.key, result);
    results.push(result);
  }
  return results;
}

async function reported(
  session: Session,
  deployment: SynthesizedDeployment,
  phase: FilledPhase,
  ask: Ask | undefined,
): Promise<PhaseResult> {
  if (isEmpty(phase)) return plainResult(phase, "empty");
  try {
    if (phase.phase === workspacesPhase) await requireQuiet(session, deployment);
    const target = await phaseTarget(session.api, deployment, phase.stack);
    const result = await new PhaseDestruction(session, target, ask).run();
    return phase.phase === workspacesPhase && result.outcome === "destroyed"
      ? { ...result, lines: [`The workspace ${phase.stack.workspace} itself is empty now, and can be deleted.`] }
      : result;
  } catch (error) {
    if (error instanceof ReportedError) return plainResult(phase, "stopped", error.lines);
    return plainResult(phase, "stopped", unexpectedLines(phase.stack, error));
  }
}

/**
 * Waits until no other workspace of the deployment has a run: a workspace is not deleted under one. In run mode vcs an applied
 * destruction fires run triggers like any other run; what they start stops at its gate.
 */
async function requireQuiet({ api, patience, progress }: Session, deployment: SynthesizedDeployment): Promise<void> {
  const doing = (text: string) => {
    progress.doing(deployment.key, text);
  };
  for (const stack of deployment.stacks.slice(1)) {
    const workspace = await findWorkspace(api, stack);
    if (workspace?.currentRun === undefined) continue;
    const run = await readRun(api, workspace.currentRun);
    requireOver(api, workspace, await watch(run, { api, patience, byAgent: false, doing }));
  }
}

function isEmpty({ resources }: FilledPhase): boolean {
  return resources === 0;
}
