import type { Problem } from "./blueprint";
import type { DeploymentConfig } from "./deployment-config";
import type { PhaseDescription } from "./phase-description";

/** What contradicts itself in how the runs of a deployment take place. `phases` are those after the workspaces phase. */
export function runProblems(config: DeploymentConfig, phases: readonly PhaseDescription[]): Problem[] {
  return [...automaticApplies(config, phases), ...missingRepository(config)];
}

function automaticApplies({ terraformCloud }: DeploymentConfig, phases: readonly PhaseDescription[]): Problem[] {
  const names = ["workspaces", ...phases.map(({ name }) => name)];
  const path = ["terraformCloud", "autoApply"];
  return terraformCloud.autoApply.flatMap((name, index) =>
    names.includes(name)
      ? []
      : [{ path: [...path, index], message: `${name} is no phase (expected one of ${names.join(", ")})` }],
  );
}

function missingRepository({ terraformCloud, gitlab }: DeploymentConfig): Problem[] {
  if (terraformCloud.runMode !== "vcs" || gitlab !== undefined) return [];
  const message = "vcs needs the repository whose pushes start runs (expected gitlab, or runMode cli)";
  return [{ path: ["terraformCloud", "runMode"], message }];
}
