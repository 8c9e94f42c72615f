import { isAtItsRevision } from "./phase-target";
import type { AppliedPhase } from "./phase-target";
import type { SurveyedDeployment } from "./ring-order";

/** What is to be done where the workspaces phase is behind. */
export function terminalAdvice({ stack: { name }, applied }: AppliedPhase): string {
  const unseen = applied === "" ? " (or the token may not see it)" : "";
  return `${name} is not applied as synthesized${unseen}. It makes the workspaces of the others, so it is applied from a terminal, before them: npx cdktf deploy ${name}`;
}

/** The deployments that need a person at a terminal first. */
export function behindLines(surveyed: readonly SurveyedDeployment[]): string[] {
  return surveyed.flatMap(({ phases: [workspaces] }) =>
    workspaces && !isAtItsRevision(workspaces) ? [terminalAdvice(workspaces)] : [],
  );
}
