import type { AlertRule } from "../../constructs/grafana/alerts";
import type { Panel } from "../../constructs/grafana/dashboard-model";
import { queryProblems } from "../../constructs/grafana/query-check";
import { known } from "./known-series";

function problems({
  panel,
  rule,
}: {
  panel?: Partial<Panel<"prometheus" | "loki">>;
  rule?: Partial<AlertRule>;
}): string[] {
  const panels = [{ title: "Up", kind: "stat" as const, queries: { "{{instance}}": "up" }, ...panel }];
  const rules = [
    {
      name: "Down",
      query: `sum by (job) (up)`,
      bad: { below: 1 },
      for: "5m",
      severity: "critical" as const,
      summary: "{{ $labels.job }} is down",
      advice: "Look",
      ...rule,
    },
  ];
  return queryProblems({ dashboards: [{ title: "Web", panels }], rules }, known);
}

test("queries that find something are no problem", () => {
  expect(problems({ panel: { source: "loki", queries: { lines: `{unit="a"}` } } })).toEqual([]);
});

test("a problem is told with the place of the query", () => {
  expect(problems({ panel: { queries: { up: "upp" } }, rule: { query: "upp" } })).toEqual([
    "dashboard Web, panel Up: no host tells upp (nearest: up)",
    "alert Down: no host tells upp (nearest: up)",
  ]);
});

test("names of series and texts of alerts say only what the answer holds", () => {
  expect(problems({ panel: { queries: { "{{instance}}": "sum by (job) (up)" } } })).toEqual([
    "dashboard Web, panel Up: there is no label instance (nearest: job)",
  ]);
  expect(problems({ rule: { advice: "See {{ $labels.instance }}" } })).toEqual([
    "alert Down: there is no label instance (nearest: job)",
  ]);
});
