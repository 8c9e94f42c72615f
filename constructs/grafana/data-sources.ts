import { Fn } from "cdktf";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { DataGrafanaDataSource } from "../../.gen/providers/grafana/data-grafana-data-source";
import { DataSource } from "../../.gen/providers/grafana/data-source";

export type DataSourceType = "prometheus" | "loki" | "tempo";

/** Where something of each kind is, or what it is called. */
export type ByDataSource<Type extends DataSourceType = DataSourceType> = Readonly<Record<Type, string>>;

export interface DataSourcesProps<Type extends DataSourceType> {
  /** Base URLs of the servers. */
  readonly urls: ByDataSource<Type>;
  /** Uids in Grafana; they are names at the same time. */
  readonly uids: ByDataSource<Type>;
  /** Sensitive reference to the bearer token that Grafana reads with. It stays in the state: the provider has no write-only argument for it.
   * @default the servers ask for none */
  readonly token?: string;
  /** Authority that the servers' certificates are checked against, in PEM.
   * @default the authorities of Grafana's own system */
  readonly authority?: string;
  /** What must be there before.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** Metrics, logs and traces as data sources; where there are traces, a log line leads to its trace and a trace to its logs. */
export class DataSources<Type extends DataSourceType> extends Construct {
  readonly uids: ByDataSource<Type>;
  /** URLs of the servers, known once the data sources are made. */
  readonly urls: ByDataSource<Type>;

  constructor(scope: Construct, id: string, { urls, uids, token, authority, after = [] }: DataSourcesProps<Type>) {
    super(scope, id);
    const made = (Object.keys(urls) as Type[]).map((type) => {
      const source = new DataSource(this, type, {
        type,
        uid: uids[type],
        name: uids[type],
        url: urls[type],
        accessMode: "proxy",
        jsonDataEncoded: JSON.stringify({
          ...settings(uids)[type],
          ...(authority === undefined ? {} : { tlsAuthWithCACert: true }),
        }),
        secureJsonDataEncoded: authority === undefined ? undefined : Fn.jsonencode({ tlsCACert: authority }),
        httpHeaders: token === undefined ? undefined : { Authorization: `Bearer ${token}` },
        dependsOn: after.length === 0 ? undefined : [...after],
      });
      requireDataSource(this, source, type, urls[type], uids[type]);
      return [type, source] as const;
    });
    const each = (value: (source: DataSource) => string): ByDataSource<Type> =>
      Object.fromEntries(made.map(([type, source]) => [type, value(source)])) as Record<Type, string>;
    this.uids = each(({ uid }) => uid);
    this.urls = each(({ url }) => url);
  }
}

/** Grafana's own variable for the value of a field. The second dollar sign keeps Terraform from reading it as its own. */
const rawValue = "$${__value.raw}";

/** Settings by type, by Grafana's provisioning documentation of each data source. */
function settings({ prometheus, loki, tempo }: Partial<ByDataSource>): Record<DataSourceType, object> {
  return {
    prometheus: {
      httpMethod: "POST",
      manageAlerts: false,
      ...(tempo === undefined ? {} : { exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: tempo }] }),
    },
    loki: tempo === undefined ? {} : { derivedFields: [traceOfLine(tempo)] },
    tempo: {
      tracesToLogsV2: { datasourceUid: loki, filterByTraceID: true, spanStartTimeShift: "-5m", spanEndTimeShift: "5m" },
      serviceMap: { datasourceUid: prometheus },
      nodeGraph: { enabled: true },
    },
  };
}

function traceOfLine(tempo: string): object {
  return { name: "trace", matcherType: "label", matcherRegex: "trace_id", datasourceUid: tempo, url: rawValue };
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
