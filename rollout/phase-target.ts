import type { Api } from "./api/api";
import { appliedRevision } from "./api/applied-revision";
import { findWorkspace } from "./api/workspace";
import type { Workspace } from "./api/workspace";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { Stack } from "../synthesized/stack";
import { phaseName, workspacesPhase } from "../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { workspaceAddress } from "./runs/run-address";

/** A phase, its stack, and the workspace that runs it. */
export interface PhaseTarget {
  readonly deployment: SynthesizedDeployment;
  readonly phase: string;
  readonly stack: Stack;
  readonly workspace: Workspace;
}

/** A phase and the revision that its workspace is applied at; empty where it is not applied. */
export interface AppliedPhase {
  readonly phase: string;
  readonly stack: Stack;
  readonly applied: string;
}

export function phaseOf({ key }: SynthesizedDeployment, { name }: Stack): string {
  return phaseName(key, name);
}

export function isAtItsRevision({ stack, applied }: AppliedPhase): boolean {
  return applied !== "" && applied === stack.revision;
}

/** What the phase is applied at. A workspace that is not there is not applied. */
export async function appliedPhase(api: Api, deployment: SynthesizedDeployment, stack: Stack): Promise<AppliedPhase> {
  const workspace = await findWorkspace(api, stack);
  const applied = workspace ? await appliedRevision(api, workspace) : "";
  return { phase: phaseOf(deployment, stack), stack, applied };
}

/** The phase with its workspace as it is now, if runs can be started there. */
export async function phaseTarget(api: Api, deployment: SynthesizedDeployment, stack: Stack): Promise<PhaseTarget> {
  const workspace = await findWorkspace(api, stack);
  const { key, runMode } = deployment;
  const maker = `npx cdktf deploy ${key}-${workspacesPhase}`;
  if (!workspace) {
    throw new ReportedError([
      `${stack.workspace}: there is no such workspace in ${stack.organization}, or the token in ${api.token.source} may not see it. The workspaces phase makes it: ${maker}. If it is there, give the token's team access to the project ${key}.`,
    ]);
  }
  const phase = phaseOf(deployment, stack);
  const expected = phase === workspacesPhase ? "cli" : runMode;
  const actual = workspace.connected ? "vcs" : "cli";
  const address = workspaceAddress(api.hostname, stack);
  if (actual !== expected) {
    throw new ReportedError([
      `${stack.workspace} is in run mode ${actual} (${workspace.connected ? "connected" : "not connected"} to git), and the dataset of ${key} says ${expected}. Apply the workspaces phase, which changes it: ${maker}`,
    ]);
  }
  if (workspace.executionMode === "local") {
    throw new ReportedError([
      `${stack.workspace} only keeps the state (execution mode local): Terraform Cloud runs nothing there. Set it to remote or agent: ${address}/settings/general`,
    ]);
  }
  return { deployment, phase, stack, workspace };
}
