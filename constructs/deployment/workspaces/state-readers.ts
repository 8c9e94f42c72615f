import type { TerraformStack } from "cdktf";
import { lateList } from "../late-value";
import { Phase } from "../phase";
import type { PhaseDescription } from "../phase-description";
import type { PhaseWorkspaces } from "./phase-workspaces";

/**
 * Ids of the workspaces of the phases that read the state of the named phase, which is `phase` or one of the same deployment. Known once all
 * stacks stand, so it is a token until then.
 */
export function stateReaders(phase: Phase, name: string, workspaces: PhaseWorkspaces): string[] {
  const stackName = phase.deployment.names.phase(name);
  return lateList(() => {
    const read = phase.node.root.node.tryFindChild(stackName);
    return read instanceof Phase ? read.readers.map((reader) => workspaces.idOf(phaseName(reader))) : [];
  });
}

function phaseName(stack: TerraformStack): string {
  return stack instanceof Phase ? stack.name : stack.node.id;
}

/** What is wrong where the phases that have a workspace are not those that have a stack, in their order. */
export function unlikeStacks(phase: Phase, described: readonly PhaseDescription[]): string[] {
  const workspaces = described.map(({ name }) => name).join(", ");
  const stacks = phase.node.root.node.children
    .filter((child) => child instanceof Phase)
    .filter((child) => child !== phase && child.deployment === phase.deployment)
    .map(({ name }) => name)
    .join(", ");
  return workspaces === stacks ? [] : [`there are workspaces for the phases ${workspaces}, and stacks for ${stacks}`];
}
