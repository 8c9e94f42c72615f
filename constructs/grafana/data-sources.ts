import { Construct } from "constructs";
import { DataGrafanaDataSource } from "../../.gen/providers/grafana/data-grafana-data-source";
import { DataSource } from "../../.gen/providers/grafana/data-source";

export type DataSourceType = "prometheus" | "loki" | "tempo";

/** Where something of each kind is, or what it is called. */
export type ByDataSource = Readonly<Record<DataSourceType, string>>;

export interface DataSourcesProps {
  /** Base URLs of the servers. */
  readonly urls: ByDataSource;
  /** Uids in Grafana; they are names at the same time. */
  readonly uids: ByDataSource;
  /** Sensitive reference to the bearer token that Grafana reads with. It stays in the state: the provider has no write-only argument for it.
   * @default the servers ask for none */
  readonly token?: string;
}

/** Metrics, logs and traces as data sources, linked so that a log line leads to its trace and a trace to its logs. */
export class DataSources extends Construct {
  readonly uids: ByDataSource;
  /** URLs of the servers, known once the data sources are made. */
  readonly urls: ByDataSource;

  constructor(scope: Construct, id: string, { urls, uids, token }: DataSourcesProps) {
    super(scope, id);
    const make = (type: DataSourceType): DataSource => {
      const source = new DataSource(this, type, {
        type,
        uid: uids[type],
        name: uids[type],
        url: urls[type],
        accessMode: "proxy",
        jsonDataEncoded: JSON.stringify(settings(uids)[type]),
        httpHeaders: token === undefined ? undefined : { Authorization: `Bearer ${token}` },
      });
      requireDataSource(this, source, type, urls[type], uids[type]);
      return source;
    };
    const [prometheus, loki, tempo] = [make("prometheus"), make("loki"), make("tempo")];
    this.uids = { prometheus: prometheus.uid, loki: loki.uid, tempo: tempo.uid };
    this.urls = { prometheus: prometheus.url, loki: loki.url, tempo: tempo.url };
  }
}

/** Grafana's own variable for the value of a field. The second dollar sign keeps Terraform from reading it as its own. */
const rawValue = "$${__value.raw}";

/** Settings by type, by Grafana's provisioning documentation of each data source. */
function settings({ prometheus, loki, tempo }: ByDataSource): Record<DataSourceType, object> {
  return {
    prometheus: {
      httpMethod: "POST",
      manageAlerts: false,
      exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: tempo }],
    },
    loki: {
      derivedFields: [
        { name: "trace", matcherType: "label", matcherRegex: "trace_id", datasourceUid: tempo, url: rawValue },
      ],
    },
    tempo: {
      tracesToLogsV2: { datasourceUid: loki, filterByTraceID: true, spanStartTimeShift: "-5m", spanEndTimeShift: "5m" },
      serviceMap: { datasourceUid: prometheus },
      nodeGraph: { enabled: true },
    },
  };
}

function requireDataSource(scope: Construct, source: DataSource, type: DataSourceType, url: string, uid: string): void {
  new DataGrafanaDataSource(scope, `${type}-ready`, {
    uid,
    dependsOn: [source],
    lifecycle: {
      postcondition: [
        {
          condition: `\${self.type == "${type}" && self.url == "${url}"}`,
          errorMessage: `The Grafana data source ${uid} is \${self.type} at \${self.url} instead of ${type} at ${url}. Somebody changed it: apply again.`,
        },
      ],
    },
  });
}
