import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import type { App } from "cdktf";
import type { Auth0Contract } from "../../deployment/contracts/auth0-contract";
import type { GrafanaContract } from "../../deployment/contracts/grafana-contract";
import type { VaultContract } from "../../deployment/contracts/vault-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { secretVariable } from "../../deployment/secret-variable";
import type { ManagedKubernetesDeployment } from "./config";
import { pushTokenKey } from "./platform/secrets-by-namespace";
import { DeploymentAuth0 } from "./tooling/deployment-auth0";
import { DeploymentGrafana } from "./tooling/deployment-grafana";
import { DeploymentVault } from "./tooling/deployment-vault";
import { pushToken, queryToken } from "./tooling/secrets";

/** What a deployment needs of the central services: secrets in Vault, logins in Auth0, a view in Grafana. Their secrets meet in Vault. */
export class ToolingPhase extends Phase {
  readonly vault: VaultContract;
  readonly auth0: Auth0Contract;
  readonly grafana: GrafanaContract;

  constructor(scope: App, deployment: ManagedKubernetesDeployment, props: PhaseProps) {
    super(scope, deployment, "tooling", props);
    new RandomProvider(this, "random");
    const auth0 = new DeploymentAuth0(this, "auth0", deployment);
    const withTokens = deployment.config.grafana.authentication === "bearer";
    const grafana = new DeploymentGrafana(this, "grafana", {
      deployment,
      queryToken: withTokens ? this.queryToken() : undefined,
    });
    const pushed: Record<string, string> = withTokens
      ? { [pushTokenKey]: secretVariable(this, pushToken).stringValue }
      : {};
    const vault = new DeploymentVault(this, "vault", {
      deployment,
      enter: (input) => secretVariable(this, input).stringValue,
      additions: { monitoring: { ...grafana.secret, values: { ...grafana.secret.values, ...pushed } } },
      others: auth0.secrets,
    });
    this.vault = vault.contract;
    this.auth0 = auth0.contract;
    this.grafana = grafana.contract;
  }

  /** Grafana's provider takes it in an ordinary argument, which Terraform keeps in the state: so the variable cannot be ephemeral. */
  private queryToken(): string {
    const variable = secretVariable(this, queryToken);
    variable.addOverride("ephemeral", false);
    return variable.stringValue;
  }
}
