import type { App } from "cdktf";
import { WorkspacesPhase } from "../../deployment/workspaces/workspaces-phase";
import type { Blueprint } from "../../deployment/blueprint";
import { ApplicationPhase } from "./application";
import { managedKubernetesConfig } from "./config";
import type { ManagedKubernetesConfig, ManagedKubernetesDeployment } from "./config";
import { example } from "./example";
import { AwsInfrastructurePhase } from "./infrastructure-aws";
import { AzureInfrastructurePhase } from "./infrastructure-azure";
import { describePhases } from "./phases";
import { PlatformPhase } from "./platform";
import { sharedRanges } from "./shared-ranges";
import { checks } from "./problems";
import { ToolingPhase } from "./tooling";

/** The infrastructure phase by cloud. All hand on the same contract. */
const infrastructures = { aws: AwsInfrastructurePhase, azure: AzureInfrastructurePhase };

/** A private Kubernetes cluster with its tooling, platform and applications: the order of the phases, and what passes between them. */
function instantiate(app: App, deployment: ManagedKubernetesDeployment): void {
  const { config } = deployment;
  const workspaces = new WorkspacesPhase(app, deployment, { phases: describePhases(config), vault: config.vault });
  const tooling = new ToolingPhase(app, deployment, { after: workspaces });
  const { vault, auth0, grafana } = tooling;
  const infrastructure = new infrastructures[config.cloud](app, deployment, { after: tooling });
  const { cluster } = infrastructure;
  const platform = new PlatformPhase(app, deployment, { after: infrastructure, cluster, vault, grafana });
  new ApplicationPhase(app, deployment, { after: platform, cluster, platform: platform.contract, vault, auth0 });
}

export const managedKubernetes: Blueprint<ManagedKubernetesConfig> = {
  config: managedKubernetesConfig,
  // Values of Helm charts have a language of their own.
  verbatim: [["platform", "addOns", "*", "values"]],
  example,
  checks,
  sharedRanges,
  instantiate,
};
