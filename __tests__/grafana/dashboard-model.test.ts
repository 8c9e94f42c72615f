import { dashboardJson } from "../../constructs/grafana/dashboard-model";
import type { Panel } from "../../constructs/grafana/dashboard-model";

const sources = { prometheus: "p", loki: "l", tempo: "t" };

interface Written {
  uid: string;
  panels: {
    id: number;
    type: string;
    gridPos: { x: number; y: number; w: number; h: number };
    datasource: { type: string; uid: string };
    targets: Record<string, unknown>[];
    fieldConfig: { defaults: { thresholds?: { steps: { color: string; value: number | null }[] } } };
  }[];
}

function written(...panels: Panel[]): Written {
  return JSON.parse(
    dashboardJson({ uid: "wm-prod-platform", title: "Platform", tags: [], panels }, sources),
  ) as Written;
}

const stat: Panel = { title: "Nodes", kind: "stat", queries: { nodes: "sum(up)" } };

test("panels flow from left to right and never overlap", () => {
  const { panels } = written(stat, stat, stat, stat, stat, { ...stat, kind: "logs", source: "loki" }, stat);
  const positions = panels.map(({ gridPos: { x, y } }) => [x, y]);
  expect(positions).toEqual([
    [0, 0],
    [6, 0],
    [12, 0],
    [18, 0],
    [0, 4],
    [0, 8],
    [0, 18],
  ]);
  expect(panels.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("a query goes to the panel's data source in its language", () => {
  const [metrics, logs, traces] = written(
    stat,
    { ...stat, kind: "logs", source: "loki", queries: { logs: '{a="b"}' } },
    { ...stat, kind: "table", source: "tempo", queries: { traces: "{ status = error }" } },
  ).panels;
  expect(metrics?.targets).toEqual([
    { refId: "A", datasource: { type: "prometheus", uid: "p" }, expr: "sum(up)", legendFormat: "nodes" },
  ]);
  expect(logs?.datasource).toEqual({ type: "loki", uid: "l" });
  expect(traces?.targets[0]).toEqual(expect.objectContaining({ queryType: "traceql", query: "{ status = error }" }));
});

test("values turn red above the limit, or below where falling is bad", () => {
  const rising = written({ ...stat, thresholds: { warning: 0.8, critical: 0.95 } });
  const falling = written({ ...stat, thresholds: { warning: 30, critical: 14 } });
  const steps = ({ panels }: Written) => panels[0]?.fieldConfig.defaults.thresholds?.steps;
  expect(steps(rising)?.map(({ color, value }) => [color, value])).toEqual([
    ["green", null],
    ["orange", 0.8],
    ["red", 0.95],
  ]);
  expect(steps(falling)?.map(({ color, value }) => [color, value])).toEqual([
    ["red", null],
    ["orange", 14],
    ["green", 30],
  ]);
});
