import type { ByDataSource, DataSourceType } from "./data-sources";

/** What a panel shows of its queries. */
export type PanelKind = "timeseries" | "stat" | "bargauge" | "table" | "logs";

/** A panel that asks one of the sources. */
export interface Panel<Source extends DataSourceType = DataSourceType> {
  readonly title: string;
  readonly kind: PanelKind;
  /** Queries by the name that their series get; `{{label}}` stands for a label's value. */
  readonly queries: Readonly<Record<string, string>>;
  /** Where the queries go.
   * @default "prometheus" */
  readonly source?: Source;
  /** Unit in Grafana's spelling.
   * @default "short" */
  readonly unit?: "short" | "percentunit" | "bytes" | "Bps" | "reqps" | "ops" | "ms" | "s" | "d";
  /** Values from which on the panel turns orange and red; where falling is bad, the critical one is the smaller and it turns so below them.
   * @default none */
  readonly thresholds?: { readonly warning: number; readonly critical: number };
  /** Width in Grafana's 24 columns.
   * @default by kind */
  readonly width?: number;
}

export interface DashboardModel<Source extends DataSourceType = DataSourceType> {
  readonly uid: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly panels: readonly Panel<Source>[];
}

/** Version of Grafana's dashboard JSON (Grafana 11); newer servers migrate it when they show it. */
const schemaVersion = 39;
const columns = 24;

/** Width and height of a panel by kind, in columns and rows. */
const sizes: Record<PanelKind, { readonly width: number; readonly height: number }> = {
  timeseries: { width: 12, height: 8 },
  stat: { width: 6, height: 4 },
  bargauge: { width: 12, height: 8 },
  table: { width: 12, height: 8 },
  logs: { width: 24, height: 10 },
};

/** The dashboard in Grafana's JSON. The same model gives the same text. */
export function dashboardJson<Source extends DataSourceType>(
  { uid, title, tags, panels }: DashboardModel<NoInfer<Source>>,
  dataSources: ByDataSource<Source> & ByDataSource<"prometheus">,
): string {
  const positions = flow(panels);
  return JSON.stringify({
    uid,
    title,
    tags,
    schemaVersion,
    editable: false,
    graphTooltip: 1,
    refresh: "1m",
    time: { from: "now-6h", to: "now" },
    timezone: "browser",
    panels: panels.map((panel, index) => ({
      id: index + 1,
      gridPos: positions[index],
      ...content(panel, dataSources),
    })),
  });
}

interface Position {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Panels from left to right, the next row below the highest panel of the one before. */
function flow(panels: readonly Panel[]): Position[] {
  let [x, y, rowHeight] = [0, 0, 0];
  return panels.map(({ kind, width = sizes[kind].width }) => {
    const { height } = sizes[kind];
    if (x + width > columns) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const position = { x, y, w: width, h: height };
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return position;
  });
}

function content<Source extends DataSourceType>(
  { title, kind, queries, source: asked, unit = "short", thresholds }: Panel<Source>,
  dataSources: ByDataSource<Source> & ByDataSource<"prometheus">,
): object {
  const source = asked ?? "prometheus";
  const datasource = { type: source, uid: dataSources[source] };
  // Tables and bars show the present, not a course.
  const instant = kind === "table" || kind === "bargauge";
  const targets = Object.entries(queries).map(([legend, query], index) => ({
    refId: String.fromCharCode("A".charCodeAt(0) + index),
    datasource,
    ...(source === "tempo"
      ? { queryType: "traceql", query, tableType: "traces", limit: 20 }
      : {
          expr: query,
          legendFormat: legend,
          ...(instant ? { instant, range: false, format: kind === "table" ? "table" : "time_series" } : {}),
        }),
  }));
  return {
    type: kind,
    title,
    datasource,
    targets,
    ...(kind === "logs" ? { options: { showTime: true, wrapLogMessage: true, sortOrder: "Descending" } } : {}),
    fieldConfig: { defaults: { unit, ...(thresholds ? coloured(thresholds) : {}) }, overrides: [] },
  };
}

function coloured({ warning, critical }: { readonly warning: number; readonly critical: number }): object {
  const rising = warning <= critical;
  const steps = rising
    ? [
        { color: "green", value: null },
        { color: "orange", value: warning },
        { color: "red", value: critical },
      ]
    : [
        { color: "red", value: null },
        { color: "orange", value: critical },
        { color: "green", value: warning },
      ];
  return { color: { mode: "thresholds" }, thresholds: { mode: "absolute", steps } };
}
