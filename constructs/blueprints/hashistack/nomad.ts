import { ConsulProvider } from "@cdktf/provider-consul/lib/provider";
import { HttpProvider } from "@cdktf/provider-http/lib/provider";
import { NomadProvider } from "@cdktf/provider-nomad/lib/provider";
import { SchedulerConfig } from "@cdktf/provider-nomad/lib/scheduler-config";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { VaultProvider } from "@cdktf/provider-vault/lib/provider";
import type { App, ITerraformDependable } from "cdktf";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import type { NomadContract } from "../../deployment/contracts/nomad-contract";
import type { SystemServicesContract } from "../../deployment/contracts/system-services-contract";
import type { VaultConsulContract } from "../../deployment/contracts/vault-consul-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { bootstrapSecrets } from "../../hosts/vault-handover";
import { HttpGate } from "../../http/http-gate";
import { EphemeralSecret } from "../../vault/ephemeral-secret";
import type { HashistackDeployment } from "./config";
import { Access } from "./nomad/access";
import { ClientGates } from "./nomad/client-gates";
import { ConsulWorkloads } from "./nomad/consul-workloads";
import { GrafanaPassword } from "./nomad/grafana-password";
import { IngressCertificates } from "./nomad/ingress-certificates";
import { Namespaces } from "./nomad/namespaces";
import { publishedNames } from "./nomad/published-names";
import { VaultWorkloads } from "./nomad/vault-workloads";

export interface NomadPhaseProps extends PhaseProps {
  readonly hosts: HostsContract;
  readonly services: SystemServicesContract;
  readonly vaultConsul: VaultConsulContract;
}

/** Nomad, which the hosts run already, made ready for jobs: identities that Vault and Consul believe, namespaces, access, scheduling. */
export class NomadPhase extends Phase {
  readonly contract: NomadContract;

  constructor(scope: App, deployment: HashistackDeployment, props: NomadPhaseProps) {
    super(scope, deployment, "nomad", props);
    const { config } = deployment;
    const { hosts, services, vaultConsul } = props;
    const { authority } = services;
    new HttpProvider(this, "http");
    const leader = this.requireLeader(services);
    this.makeProviders(deployment, props, leader);
    new ClientGates(this, "client", { config, hosts: hosts.hosts, authority });

    const keysUrl = `${services.urls.nomad}/.well-known/jwks.json`;
    const customers = Object.keys(config.nomad.namespaces);
    const withSecrets = customers.filter((name) => config.nomad.namespaces[name]?.secrets === true);
    new VaultWorkloads(this, "vault-workloads", { vaultConsul, keysUrl, authority, namespaces: withSecrets });
    new ConsulWorkloads(this, "consul-workloads", { keysUrl, authority, namespaces: customers });
    const namespaces = new Namespaces(this, "namespaces", config);
    new Access(this, "access", { namespaces: customers });
    this.schedule();
    new GrafanaPassword(this, "grafana", { mount: vaultConsul.mounts.secrets });
    new IngressCertificates(this, "ingress", { mount: vaultConsul.mounts.pki, names: publishedNames(deployment) });

    this.contract = { url: services.urls.nomad, namespaces: namespaces.names };
  }

  /**
   * Vault's provider has the run's own token. The management tokens of the others are in Vault, and pass through the run only; that of
   * Nomad is read once Nomad has a leader to show it to.
   */
  private makeProviders(
    { config }: HashistackDeployment,
    { services, vaultConsul }: NomadPhaseProps,
    leader: HttpGate,
  ): void {
    const { authority } = services;
    new RandomProvider(this, "random");
    new VaultProvider(this, "vault", { address: vaultConsul.vaultUrl, skipChildToken: true });
    const { bootstrap } = vaultConsul.mounts;
    const token = (name: string, ...after: readonly ITerraformDependable[]) =>
      new EphemeralSecret(this, `${name}-token`, { mount: bootstrap, name, after }).value(bootstrapSecrets.key);
    new ConsulProvider(this, "consul", {
      address: vaultConsul.consulUrl,
      caPem: authority,
      datacenter: config.consul.datacenter,
      token: token(bootstrapSecrets.consul),
    });
    new NomadProvider(this, "nomad", {
      address: services.urls.nomad,
      caPem: authority,
      region: config.nomad.region,
      secretId: token(bootstrapSecrets.nomad, leader.answered),
    });
  }

  private requireLeader({ urls, authority }: SystemServicesContract): HttpGate {
    return new HttpGate(this, "leader", {
      url: `${urls.nomad}/v1/status/leader`,
      authority,
      condition: '${self.status_code == 200 && can(regex("^\\"[0-9.]+:[0-9]+\\"", self.response_body))}',
      errorMessage:
        "Nomad has no leader: it answers ${self.status_code} ${substr(self.response_body, 0, 200)}. Most of its servers must run, and reach each other: look at journalctl --unit nomad there, and run this phase again.",
    });
  }

  /**
   * Jobs are spread, since hosts are there whether they are used or not, and one that is lost takes fewer with it. The stack's own jobs,
   * which have a higher priority, find room; batch jobs wait for theirs. Memory beyond what a job reserves may be used while it is free.
   */
  private schedule(): void {
    new SchedulerConfig(this, "scheduler", {
      schedulerAlgorithm: "spread",
      memoryOversubscriptionEnabled: true,
      preemptionConfig: {
        system_scheduler_enabled: true,
        service_scheduler_enabled: true,
        batch_scheduler_enabled: false,
        sysbatch_scheduler_enabled: false,
      },
    });
  }
}
