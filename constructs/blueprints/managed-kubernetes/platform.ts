import { VaultProvider } from "@cdktf/provider-vault/lib/provider";
import type { App, ITerraformDependable } from "cdktf";
import { AccessControl } from "../../kubernetes/access-control";
import { ClusterDns, rewriteRules } from "../../kubernetes/cluster-dns";
import { ClusterProviders } from "../../kubernetes/cluster-providers";
import { GuardedNamespace } from "../../kubernetes/guarded-namespace";
import { ingressController } from "../../kubernetes/ingress-controller";
import { telemetryEndpoint } from "../../kubernetes/monitoring-agent";
import { StorageClasses } from "../../kubernetes/storage-classes";
import { ClusterTrust } from "../../vault/cluster-trust";
import type { ClusterContract } from "../../deployment/contracts/cluster-contract";
import type { GrafanaContract } from "../../deployment/contracts/grafana-contract";
import type { PlatformContract } from "../../deployment/contracts/platform-contract";
import type { VaultContract } from "../../deployment/contracts/vault-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import type { ManagedKubernetesDeployment } from "./config";
import { AddOns } from "./platform/add-ons";
import { accessInCluster } from "./platform/groups";
import { hostIn, hostLabels } from "./platform/hosts";
import { namespacesOf } from "./platform/namespaces";

export interface PlatformPhaseProps extends PhaseProps {
  readonly cluster: ClusterContract;
  readonly vault: VaultContract;
  readonly grafana: GrafanaContract;
}

/** What every application in the cluster stands on: namespaces, storage, access, logins to Vault, ingress, certificates, Argo CD. */
export class PlatformPhase extends Phase {
  readonly contract: PlatformContract;

  constructor(scope: App, deployment: ManagedKubernetesDeployment, props: PlatformPhaseProps) {
    super(scope, deployment, "platform", props);
    const { cluster, vault, grafana } = props;
    const { config, names } = deployment;
    new ClusterProviders(this, "cluster", cluster);
    // The token comes from the environment and is the run's own already: no child token.
    new VaultProvider(this, "vault", { address: vault.address, namespace: vault.namespace, skipChildToken: true });

    const namespaces = this.makeNamespaces(deployment, cluster);
    const storage = new StorageClasses(this, "storage", cluster.storage);
    const { mount } = new ClusterTrust(this, "vault-auth", {
      mount: vault.clusterAuth.mount,
      issuer: cluster.oidcIssuer,
    });
    const vaultAuth = { mount, roles: vault.clusterAuth.roles };
    const addOns = new AddOns(this, "add-ons", {
      config,
      deployment: names.slug,
      cluster,
      vault,
      grafana,
      vaultAuth,
      namespaces,
    });
    this.resolveHosts(deployment, cluster);

    this.contract = {
      argoCd: addOns.argoCd && { namespace: addOns.argoCd.namespace, url: addOns.argoCd.url },
      ingressClass: ingressController.ingressClass,
      storageClasses: { delete: storage.delete, retain: storage.retain },
      vaultAuth,
      telemetry: config.platform.addOns.monitoring.enabled ? telemetryEndpoint : undefined,
      clusterIssuer: addOns.clusterIssuer,
    };
  }

  /** The namespaces, what guards each of them, and who may look into those of the applications. */
  private makeNamespaces(
    { config }: ManagedKubernetesDeployment,
    cluster: ClusterContract,
  ): Record<string, readonly ITerraformDependable[]> {
    const made = Object.entries(namespacesOf(config, cluster)).map(([name, props]) => ({
      name,
      owner: props.owner,
      guarded: new GuardedNamespace(this, `namespace-${name}`, {
        name,
        nameServers: cluster.nodeNameServers,
        ...props,
      }),
    }));
    new AccessControl(this, "access", {
      groups: accessInCluster(config, cluster.groups),
      namespaces: Object.fromEntries(
        made.filter(({ owner }) => owner === "application").map(({ name, guarded }) => [name, guarded.namespace]),
      ),
    });
    return Object.fromEntries(made.map(({ name, guarded }) => [name, guarded.guarded]));
  }

  /** Inside the cluster, the deployment's hosts are the ingress controller itself: traffic does not leave and come back. */
  private resolveHosts({ config }: ManagedKubernetesDeployment, { dnsOverrides, privateZone }: ClusterContract): void {
    const hosts = hostLabels(config).map((label) => hostIn(privateZone.name, label));
    if (!dnsOverrides || hosts.length === 0) return;
    new ClusterDns(this, "dns", { overrides: dnsOverrides, rules: rewriteRules(hosts, ingressController.serviceHost) });
  }
}
