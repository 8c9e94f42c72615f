import { ConfigMapV1 } from "@cdktf/provider-kubernetes/lib/config-map-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { ChartValues } from "../../../kubernetes/chart-values";
import { SyncedSecrets } from "../../../kubernetes/synced-secrets";
import type { Auth0Contract } from "../../../deployment/contracts/auth0-contract";
import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import type { PlatformContract } from "../../../deployment/contracts/platform-contract";
import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { ApplicationConfig, ManagedKubernetesConfig } from "../config";
import { hostIn } from "../platform/hosts";
import { clientSecret, secretsOf } from "../platform/secrets-by-namespace";

export interface ProvisionsProps {
  readonly application: ApplicationConfig;
  readonly config: ManagedKubernetesConfig;
  readonly cluster: ClusterContract;
  readonly platform: PlatformContract;
  readonly vault: VaultContract;
  readonly auth0: Auth0Contract;
}

/** Name of the ConfigMap, and of the secret of clients that keep one, with an application's part of Auth0. */
const auth0Name = "auth0";

/** What one application finds in its namespace: secrets from Vault, its Auth0 client. */
export class Provisions extends Construct {
  readonly made: readonly ITerraformDependable[];
  /** What its chart is told of all that. */
  readonly values: ChartValues;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ProvisionsProps,
  ) {
    super(scope, id);
    const { application, cluster, platform } = props;
    const secrets = this.syncSecrets();
    const client = this.describeClient();
    this.made = [...secrets.made, ...client.made];
    this.values = {
      host: application.host === undefined ? undefined : hostIn(cluster.privateZone.name, application.host),
      ingressClass: platform.ingressClass,
      clusterIssuer: platform.clusterIssuer,
      storageClasses: { ...platform.storageClasses },
      telemetry: platform.telemetry && { ...platform.telemetry },
      secrets: secrets.names,
      auth0: client.values,
    };
  }

  private syncSecrets(): { readonly names: readonly string[]; readonly made: readonly ITerraformDependable[] } {
    const { application, config, platform, vault } = this.props;
    const role = platform.vaultAuth.roles[application.name];
    const secrets = secretsOf(config, application, vault).flatMap((secret) => {
      const path = vault.secretPaths[secret];
      const name = secret === clientSecret(application.name) ? auth0Name : secret;
      return path === undefined ? [] : [[name, { path }] as const];
    });
    if (role === undefined || secrets.length === 0) return { names: [], made: [] };
    const { resources } = new SyncedSecrets(this, "secrets", {
      namespace: application.name,
      vault: { namespace: vault.namespace, authMount: platform.vaultAuth.mount, role, mount: vault.mount },
      secrets: Object.fromEntries(secrets),
    });
    return { names: secrets.map(([name]) => name), made: [resources.release] };
  }

  private describeClient(): { readonly values?: ChartValues; readonly made: readonly ITerraformDependable[] } {
    const { application, auth0 } = this.props;
    const clientId = auth0.clientIds[application.name];
    if (application.auth === undefined || clientId === undefined) return { made: [] };
    const { domain, audience } = auth0;
    const map = new ConfigMapV1(this, "auth0", {
      metadata: { name: auth0Name, namespace: application.name },
      data: { AUTH0_DOMAIN: domain, AUTH0_AUDIENCE: audience, AUTH0_CLIENT_ID: clientId },
    });
    return { values: { domain, audience, clientId, configMap: auth0Name }, made: [map] };
  }
}
