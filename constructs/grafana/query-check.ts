import type { AlertRule } from "./alerts";
import type { DashboardModel, Panel } from "./dashboard-model";
import type { KnownSeries } from "./known-series";
import { labelsOf, requireLabels } from "./query-labels";
import { QueryProblem } from "./query-tokens";

/** Everything that asks. */
export interface Asking {
  readonly dashboards: readonly Pick<DashboardModel<"prometheus" | "loki">, "title" | "panels">[];
  readonly rules: readonly AlertRule[];
}

/** What queries, names of series and texts of alerts ask for although nothing has it: one message each, with where it stands. */
export function queryProblems({ dashboards, rules }: Asking, known: KnownSeries): string[] {
  const panels = dashboards.flatMap(({ title, panels }) =>
    panels.flatMap((panel) => panelProblems(`dashboard ${title}, panel ${panel.title}`, panel, known)),
  );
  return [...panels, ...rules.flatMap((rule) => ruleProblems(rule, known))];
}

/** A `{{label}}` in the name of a series. */
const legendLabel = /\{\{\s*(\w+)\s*\}\}/g;

/** A `{{ $labels.label }}` in the text of an alert. */
const alertLabel = /\$labels\.(\w+)/g;

function panelProblems(
  where: string,
  { queries, source = "prometheus" }: Panel<"prometheus" | "loki">,
  known: KnownSeries,
): string[] {
  return Object.entries(queries).flatMap(([legend, query]) =>
    problemOf(where, () => {
      requireNamed(legend, legendLabel, labelsOf(query, source, known));
    }),
  );
}

function ruleProblems(
  { name, query, source = "prometheus", summary, advice }: AlertRule,
  known: KnownSeries,
): string[] {
  return problemOf(`alert ${name}`, () => {
    requireNamed(`${summary}\n${advice}`, alertLabel, labelsOf(query, source, known));
  });
}

function requireNamed(text: string, pattern: RegExp, labels: ReadonlySet<string>): void {
  requireLabels(new Set([...text.matchAll(pattern)].map(([, label = ""]) => label)), labels);
}

function problemOf(where: string, check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof QueryProblem) return [`${where}: ${error.message}`];
    throw error;
  }
}
