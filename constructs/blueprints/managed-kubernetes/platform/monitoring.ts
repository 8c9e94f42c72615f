import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { AddOnSettings } from "../../../kubernetes/add-on";
import { ClusterState } from "../../../kubernetes/cluster-state";
import { MonitoringAgent, monitoringNamespace } from "../../../kubernetes/monitoring-agent";
import type { MonitoringAgentProps } from "../../../kubernetes/monitoring-agent";
import { SyncedSecrets } from "../../../kubernetes/synced-secrets";
import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import type { GrafanaContract } from "../../../deployment/contracts/grafana-contract";
import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { ManagedKubernetesConfig } from "../config";
import { metricsSources } from "./metrics-sources";
import { monitoringSecrets, pushTokenKey } from "./secrets-by-namespace";

export interface MonitoringProps {
  readonly config: ManagedKubernetesConfig;
  /** Value of the label that tells the deployment's series, streams and traces from others'. */
  readonly deployment: string;
  readonly cluster: ClusterContract;
  readonly vault: VaultContract;
  readonly grafana: GrafanaContract;
  readonly vaultAuth: { readonly mount: string; readonly roles: Readonly<Record<string, string>> };
  readonly settings: AddOnSettings;
}

/** Name of the Kubernetes secret with the token to push with. */
const tokenSecret = "push-token";

/** The agent, what it asks about the cluster's objects, and the token that it pushes with where one is asked for. */
export class Monitoring extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: MonitoringProps,
  ) {
    super(scope, id);
    const { config, deployment, cluster, grafana, settings } = props;
    const state = new ClusterState(this, "state", { namespace: monitoringNamespace, after: settings.after });
    const token = this.syncToken();
    new MonitoringAgent(this, "agent", {
      deployment,
      urls: { metrics: grafana.remoteWriteUrl, logs: grafana.lokiUrl, traces: grafana.tempoUrl },
      sources: metricsSources(config, cluster),
      token: token?.token,
      extraValues: settings.extraValues,
      after: [...(settings.after ?? []), state.addOn.release, ...(token ? [token.made] : [])],
    });
  }

  /** Of the secret in Vault only the one key: its others are for Grafana's users. */
  private syncToken(): { token: MonitoringAgentProps["token"]; made: ITerraformDependable } | undefined {
    const { config, vault, vaultAuth, settings } = this.props;
    const [secret] = monitoringSecrets(config);
    if (secret === undefined) return undefined;
    const [path, role] = [vault.secretPaths[secret], vaultAuth.roles[monitoringNamespace]];
    if (path === undefined || role === undefined) throw new Error("the agent's secret or its role in Vault is missing");
    const { resources } = new SyncedSecrets(this, "token", {
      namespace: monitoringNamespace,
      vault: { namespace: vault.namespace, authMount: vaultAuth.mount, role, mount: vault.mount },
      secrets: { [tokenSecret]: { path, entries: { [pushTokenKey]: `{{ get .Secrets "${pushTokenKey}" }}` } } },
      after: settings.after,
    });
    return { token: { secret: tokenSecret, key: pushTokenKey }, made: resources.release };
  }
}
