import type { DeploymentManifest } from "../repository/deployment-manifest";
import type { PublishedDeployment } from "../repository/published-deployment";
import { workspacesPhase } from "../synthesized/synthesized-deployments";

/** The manifest with the phases that changed while nothing was to be started: the next push that starts anything starts them. */
export function manifestWith(manifest: DeploymentManifest, notStarted: readonly string[]): DeploymentManifest {
  return notStarted.length === 0 ? manifest : { ...manifest, notStarted: [...notStarted] };
}

/** Phases that the published manifest says nothing has started, as far as the deployment still has them. */
export function notStartedIn(manifest: DeploymentManifest | undefined, { phases }: PublishedDeployment): string[] {
  const named = manifest?.notStarted ?? [];
  return phases.map(({ phase }) => phase).filter((phase) => phase !== workspacesPhase && named.includes(phase));
}
