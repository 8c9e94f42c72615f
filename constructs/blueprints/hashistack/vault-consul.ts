import { ConsulProvider } from "@cdktf/provider-consul/lib/provider";
import { HttpProvider } from "@cdktf/provider-http/lib/provider";
import { TlsProvider } from "@cdktf/provider-tls/lib/provider";
import { VaultProvider } from "@cdktf/provider-vault/lib/provider";
import { TerraformOutput } from "cdktf";
import type { App } from "cdktf";
import { MeshAuthority } from "../../consul/mesh-authority";
import { MeshDefaults } from "../../consul/mesh-defaults";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import type { SystemServicesContract } from "../../deployment/contracts/system-services-contract";
import type { VaultConsulContract } from "../../deployment/contracts/vault-consul-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { consulTls } from "../../hosts/consul-agent";
import { bootstrapSecrets } from "../../hosts/vault-handover";
import { HttpGate } from "../../http/http-gate";
import { EphemeralSecret } from "../../vault/ephemeral-secret";
import type { HashistackDeployment } from "./config";
import { leaderPath } from "./system-services/endpoints";
import { HostLogin } from "./vault-consul/host-login";
import { StackReady } from "./vault-consul/stack-ready";
import { StackTokens } from "./vault-consul/stack-tokens";
import { StackVault } from "./vault-consul/stack-vault";
import { stackMounts, stackRoles } from "./vault-consul/vault-names";

export interface VaultConsulPhaseProps extends PhaseProps {
  readonly hosts: HostsContract;
  readonly services: SystemServicesContract;
}

/** Vault and Consul, which the hosts run already, configured through their own APIs: what each holds, who may do what, and what they do for each other. */
export class VaultConsulPhase extends Phase {
  readonly contract: VaultConsulContract;

  constructor(scope: App, deployment: HashistackDeployment, props: VaultConsulPhaseProps) {
    super(scope, deployment, "vault-consul", props);
    const { hosts } = props.hosts;
    const { urls, authority } = props.services;
    const { datacenter } = deployment.config.consul;
    const servers = Object.fromEntries(
      Object.entries(hosts).flatMap(([name, { role, address }]) => (role === "server" ? [[name, address]] : [])),
    );
    this.makeProviders(props, datacenter);

    const addresses = Object.values(servers);
    const vault = new StackVault(this, "vault", { deployment, url: urls.vault, servers: addresses.length });
    const logins = new HostLogin(this, "hosts", { hosts, authority, datacenter });
    const mesh = new MeshAuthority(this, "mesh-authority", {
      vaultUrl: urls.vault,
      consul: { url: urls.consul, authority },
      authorityFile: consulTls.ca,
      mounts: stackMounts.mesh,
      appRoleMount: stackMounts.meshLogins,
      role: stackRoles.mesh,
      servers: addresses,
    });
    const defaults = new MeshDefaults(this, "mesh");
    const { services } = vault;
    const tokens = new StackTokens(this, "tokens", {
      mount: vault.hostsMount,
      servicesAuthority: services.root,
      beforeRestart: [vault, logins, mesh, defaults],
    });
    new StackReady(this, "ready", {
      servers,
      authority,
      servicesIntermediate: services.intermediate,
      after: [vault, logins, mesh, defaults, tokens],
    });

    new TerraformOutput(this, "references", {
      description:
        "What people know tokens by: accessors of Consul's, and the role of Vault that Nomad's jobs get theirs from",
      value: { consul: tokens.accessors, nomad: vault.nomadTokenRole },
    });
    this.contract = {
      vaultUrl: urls.vault,
      consulUrl: urls.consul,
      mounts: { bootstrap: bootstrapSecrets.mount, secrets: vault.secretsMount, pki: services.mount },
      pkiRole: services.role,
      servicesAuthority: services.root,
    };
  }

  /** The run has a token of Vault, by Terraform Cloud. That of Consul lies in Vault, and is read only once Consul has a leader to show it to. */
  private makeProviders({ services: { urls, authority } }: VaultConsulPhaseProps, datacenter: string): void {
    new HttpProvider(this, "http");
    new TlsProvider(this, "tls");
    new VaultProvider(this, "vault-provider", { address: urls.vault, skipChildToken: true, maxRetries: 5 });
    const leader = new HttpGate(this, "leader", {
      url: `${urls.consul}${leaderPath}`,
      authority,
      condition: '${self.status_code == 200 && can(regex("[0-9]", self.response_body))}',
      errorMessage:
        "Consul has no leader: it answers ${self.status_code} ${self.response_body}. Most of its servers must run, and reach each other: see journalctl -u consul there, and apply again.",
    });
    const token = new EphemeralSecret(this, "consul-token", {
      mount: bootstrapSecrets.mount,
      name: bootstrapSecrets.consul,
      after: [leader.answered],
    });
    new ConsulProvider(this, "consul-provider", {
      address: urls.consul,
      scheme: "https",
      caPem: authority,
      datacenter,
      token: token.value(bootstrapSecrets.key),
    });
  }
}
