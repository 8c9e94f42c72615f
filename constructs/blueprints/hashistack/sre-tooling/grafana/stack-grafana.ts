import { TerraformDataSource, TerraformResource } from "cdktf";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { Dashboard } from "../../../../../.gen/providers/grafana/dashboard";
import { Folder } from "../../../../../.gen/providers/grafana/folder";
import { Alerts } from "../../../../grafana/alerts";
import { dashboardJson } from "../../../../grafana/dashboard-model";
import { DataSources } from "../../../../grafana/data-sources";
import { requireFolder } from "../../../../grafana/folder";
import type { HashistackDeployment } from "../../config";
import { serviceUrl } from "../../stack-names";
import { askingOf } from "./asking";

export interface StackGrafanaProps {
  readonly deployment: HashistackDeployment;
  /** Authority of the certificates of Prometheus and Loki, in PEM: that of services. */
  readonly authority: string;
  /** Sensitive reference to the URL that alerts are posted to.
   * @default Grafana only shows them */
  readonly alertWebhook?: string;
  /** What must be there before: Grafana itself answers. */
  readonly after: readonly IConstruct[];
}

/** What Grafana shows of the stack: its data sources, a folder of dashboards, alerts. Grafana's provider is set already. */
export class StackGrafana extends Construct {
  constructor(scope: Construct, id: string, { deployment, authority, alertWebhook, after }: StackGrafanaProps) {
    super(scope, id);
    const { names, key } = deployment;
    const uid = (part?: string): string => names.derived("grafanaUid", part);
    const first = dependable(after);
    const folder = new Folder(this, "folder", { uid: uid(), title: key.value, dependsOn: first });
    requireFolder(this, folder, { uid: uid(), title: key.value });
    const sources = new DataSources(this, "data-sources", {
      urls: { prometheus: serviceUrl(deployment, "prometheus"), loki: serviceUrl(deployment, "loki") },
      uids: { prometheus: uid("prometheus"), loki: uid("loki") },
      authority,
      after: first,
    });
    const asking = askingOf(deployment);
    for (const model of asking.dashboards) {
      new Dashboard(this, `${model.name}-dashboard`, {
        folder: folder.uid,
        configJson: dashboardJson(model, sources.uids),
        overwrite: true,
      });
    }
    new Alerts(this, "alerts", {
      name: uid(),
      folderUid: folder.uid,
      prometheusUid: sources.uids.prometheus,
      lokiUid: sources.uids.loki,
      webhook: alertWebhook,
      labels: { deployment: names.slug },
      rules: asking.rules,
      after: first,
    });
  }
}

/** Resources and data sources in some constructs: a gate may be no more than what it reads. */
function dependable(constructs: readonly IConstruct[]): ITerraformDependable[] {
  return constructs
    .flatMap(({ node }) => node.findAll())
    .filter(
      (found) => TerraformResource.isTerraformResource(found) || TerraformDataSource.isTerraformDataSource(found),
    );
}
