import { Construct } from "constructs";
import { Dashboard } from "../../../../.gen/providers/grafana/dashboard";
import { GrafanaProvider } from "../../../../.gen/providers/grafana/provider";
import { Alerts } from "../../../grafana/alerts";
import { dashboardJson } from "../../../grafana/dashboard-model";
import { DataSources } from "../../../grafana/data-sources";
import { Folder } from "../../../grafana/folder";
import type { GrafanaContract } from "../../../deployment/contracts/grafana-contract";
import type { ManagedKubernetesDeployment } from "../config";
import { alertRules } from "./alert-rules";
import { dashboards } from "./dashboards";
import type { DashboardScope } from "./dashboards/scope";
import type { ForeignValues } from "./deployment-vault";

export interface DeploymentGrafanaProps {
  readonly deployment: ManagedKubernetesDeployment;
  /** Sensitive reference to the token that data sources are asked with.
   * @default they ask for none */
  readonly queryToken?: string;
}

/** The deployment's part of Grafana: folder, data sources, a dashboard per phase, alerts. */
export class DeploymentGrafana extends Construct {
  readonly contract: GrafanaContract;
  /** What goes to Vault. */
  readonly secret: ForeignValues;

  constructor(scope: Construct, id: string, { deployment, queryToken }: DeploymentGrafanaProps) {
    super(scope, id);
    const { config, names, key } = deployment;
    const { url, prometheusUrl, lokiUrl, tempoUrl, alertEmails } = config.grafana;
    // Who the run is comes from the environment: GRAFANA_AUTH.
    new GrafanaProvider(this, "provider", { url });
    const uid = (part?: string): string => names.derived("grafanaUid", part);
    const folder = new Folder(this, "folder", { uid: uid(), title: key.value, serviceAccount: uid() });
    const sources = new DataSources(this, "data-sources", {
      urls: { prometheus: prometheusUrl, loki: lokiUrl, tempo: tempoUrl },
      uids: { prometheus: uid("prometheus"), loki: uid("loki"), tempo: uid("tempo") },
      token: queryToken,
    });
    const selected = scopeOf(deployment);
    for (const [phase, panels] of Object.entries(dashboards)) {
      const model = {
        uid: uid(phase),
        title: `${key.value} ${phase}`,
        tags: [names.slug, phase],
        panels: panels(selected),
      };
      new Dashboard(this, `${phase}-dashboard`, {
        folder: folder.uid,
        configJson: dashboardJson(model, sources.uids),
        overwrite: true,
      });
    }
    new Alerts(this, "alerts", {
      name: uid(),
      folderUid: folder.uid,
      prometheusUid: sources.uids.prometheus,
      emails: alertEmails,
      labels: { deployment: names.slug },
      rules: alertRules(selected.on, config),
    });
    this.contract = {
      url,
      remoteWriteUrl: `${sources.urls.prometheus}/api/v1/write`,
      lokiUrl: `${sources.urls.loki}/loki/api/v1/push`,
      tempoUrl: sources.urls.tempo,
    };
    this.secret = { values: { grafana_token: folder.token }, changesWith: [folder.tokenIdentity] };
  }
}

/** A regular expression that no namespace matches. */
const noNamespace = "-";

/** Everything that comes out of a deployment carries the label `deployment`: its slug. */
function scopeOf({ names, config }: ManagedKubernetesDeployment): DashboardScope {
  const namespaces = config.applications.map(({ name }) => name);
  return {
    on: `deployment="${names.slug}"`,
    deployment: names.slug,
    applications: namespaces.length > 0 ? namespaces.join("|") : noNamespace,
  };
}
