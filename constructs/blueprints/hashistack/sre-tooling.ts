import { HttpProvider } from "@cdktf/provider-http/lib/provider";
import { NomadProvider } from "@cdktf/provider-nomad/lib/provider";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import { VaultProvider } from "@cdktf/provider-vault/lib/provider";
import { TerraformOutput } from "cdktf";
import type { App } from "cdktf";
import { GrafanaProvider } from "../../../.gen/providers/grafana/provider";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import type { NomadContract } from "../../deployment/contracts/nomad-contract";
import type { SystemServicesContract } from "../../deployment/contracts/system-services-contract";
import type { VaultConsulContract } from "../../deployment/contracts/vault-consul-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { secretVariable } from "../../deployment/secret-variable";
import { bootstrapSecrets } from "../../hosts/vault-handover";
import { EphemeralSecret } from "../../vault/ephemeral-secret";
import type { HashistackDeployment } from "./config";
import { grafanaSecret } from "./nomad/workload-names";
import { alertWebhook } from "./secret-inputs";
import { StackGrafana } from "./sre-tooling/grafana/stack-grafana";
import { StackJobs } from "./sre-tooling/stack-jobs";
import { ToolGates } from "./sre-tooling/tool-gates";
import { grafanaHost, serviceUrl } from "./stack-names";

export interface SreToolingPhaseProps extends PhaseProps {
  readonly hosts: HostsContract;
  readonly services: SystemServicesContract;
  readonly vaultConsul: VaultConsulContract;
  readonly nomad: NomadContract;
}

/** Prometheus, Loki, Grafana and the ingress as jobs of Nomad, and what Grafana shows of the stack. */
export class SreToolingPhase extends Phase {
  constructor(scope: App, deployment: HashistackDeployment, props: SreToolingPhaseProps) {
    super(scope, deployment, "sre-tooling", props);
    const { hosts, vaultConsul, nomad } = props;
    this.makeProviders(deployment, props);
    const authority = vaultConsul.servicesAuthority;
    const { made } = new StackJobs(this, "jobs", { deployment, vaultConsul, nomad });
    const gates = new ToolGates(this, "gates", { deployment, hosts: hosts.hosts, authority, after: made });
    new StackGrafana(this, "grafana", {
      deployment,
      authority,
      alertWebhook: deployment.config.monitoring.alertWebhook ? this.alertWebhook() : undefined,
      after: [gates],
    });
    new TerraformOutput(this, "urls", {
      description: "Where people find Grafana, and programs in the network the others",
      value: {
        grafana: `https://${grafanaHost(deployment)}`,
        prometheus: serviceUrl(deployment, "prometheus"),
        loki: serviceUrl(deployment, "loki"),
      },
    });
  }

  /** Vault's provider has the run's own token; what the others log in with is in Vault, and passes through the run only. */
  private makeProviders(
    deployment: HashistackDeployment,
    { services, vaultConsul, nomad }: SreToolingPhaseProps,
  ): void {
    const { mounts, vaultUrl, servicesAuthority } = vaultConsul;
    new HttpProvider(this, "http");
    new TimeProvider(this, "time");
    new VaultProvider(this, "vault", { address: vaultUrl, skipChildToken: true });
    const token = new EphemeralSecret(this, "nomad-token", { mount: mounts.bootstrap, name: bootstrapSecrets.nomad });
    new NomadProvider(this, "nomad", {
      address: nomad.url,
      caPem: services.authority,
      region: deployment.config.nomad.region,
      secretId: token.value(bootstrapSecrets.key),
    });
    const { name, key, user } = grafanaSecret;
    const password = new EphemeralSecret(this, "grafana-password", { mount: mounts.secrets, name });
    new GrafanaProvider(this, "grafana-provider", {
      url: serviceUrl(deployment, "grafana"),
      auth: `${user}:${password.value(key)}`,
      caCert: servicesAuthority,
    });
  }

  /** Grafana's provider takes it in an ordinary argument, which Terraform keeps in the state: so the variable cannot be ephemeral. */
  private alertWebhook(): string {
    const variable = secretVariable(this, alertWebhook);
    variable.addOverride("ephemeral", false);
    return variable.stringValue;
  }
}
