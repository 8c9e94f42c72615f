import type { App } from "cdktf";
import { WorkspacesPhase } from "../../deployment/workspaces/workspaces-phase";
import type { HashistackDeployment } from "./config";
import { NomadPhase } from "./nomad";
import { describePhases } from "./phases";
import { SreToolingPhase } from "./sre-tooling";
import { serviceUrl } from "./stack-names";
import { SystemServicesPhase } from "./system-services";
import { VaultConsulPhase } from "./vault-consul";

/** The infrastructure phase by cloud, loaded with its bindings where a deployment is on it. All hand on the same contract. */
const infrastructures = {
  scaleway: () =>
    (require("./infrastructure-scaleway") as typeof import("./infrastructure-scaleway")).ScalewayInfrastructurePhase,
  aws: () => (require("./infrastructure-aws") as typeof import("./infrastructure-aws")).AwsInfrastructurePhase,
  azure: () => (require("./infrastructure-azure") as typeof import("./infrastructure-azure")).AzureInfrastructurePhase,
};

/** Vault, Consul and Nomad on hosts, with their SRE tools: the order of the phases, and what passes between them. */
export function instantiate(app: App, deployment: HashistackDeployment): void {
  const { config } = deployment;
  const vault = { address: serviceUrl(deployment, "vault"), onOwnHosts: true };
  const workspaces = new WorkspacesPhase(app, deployment, { phases: describePhases(config), vault });
  const infrastructure = new (infrastructures[config.cloud]())(app, deployment, { after: workspaces });
  const { hosts } = infrastructure;
  const systemServices = new SystemServicesPhase(app, deployment, { after: infrastructure, hosts });
  const services = systemServices.contract;
  const vaultConsulPhase = new VaultConsulPhase(app, deployment, { after: systemServices, hosts, services });
  const vaultConsul = vaultConsulPhase.contract;
  const nomadPhase = new NomadPhase(app, deployment, { after: vaultConsulPhase, hosts, services, vaultConsul });
  const nomad = nomadPhase.contract;
  new SreToolingPhase(app, deployment, { after: nomadPhase, hosts, services, vaultConsul, nomad });
}
