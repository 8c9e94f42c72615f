import type { App } from "cdktf";
import { WorkspacesPhase } from "../../deployment/workspaces/workspaces-phase";
import { ApplicationPhase } from "./application";
import type { ManagedKubernetesDeployment } from "./config";
import { describePhases } from "./phases";
import { PlatformPhase } from "./platform";
import { ToolingPhase } from "./tooling";

/** The infrastructure phase by cloud, loaded with its bindings where a deployment is on it. All hand on the same contract. */
const infrastructures = {
  aws: () => (require("./infrastructure-aws") as typeof import("./infrastructure-aws")).AwsInfrastructurePhase,
  azure: () => (require("./infrastructure-azure") as typeof import("./infrastructure-azure")).AzureInfrastructurePhase,
};

/** A private Kubernetes cluster with its tooling, platform and applications: the order of the phases, and what passes between them. */
export function instantiate(app: App, deployment: ManagedKubernetesDeployment): void {
  const { config } = deployment;
  const workspaces = new WorkspacesPhase(app, deployment, { phases: describePhases(config), vault: config.vault });
  const tooling = new ToolingPhase(app, deployment, { after: workspaces });
  const { vault, auth0, grafana } = tooling;
  const infrastructure = new (infrastructures[config.cloud]())(app, deployment, { after: tooling });
  const { cluster } = infrastructure;
  const platform = new PlatformPhase(app, deployment, { after: infrastructure, cluster, vault, grafana });
  new ApplicationPhase(app, deployment, { after: platform, cluster, platform: platform.contract, vault, auth0 });
}
