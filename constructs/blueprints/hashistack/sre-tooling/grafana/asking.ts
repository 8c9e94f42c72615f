import type { AlertRule } from "../../../../grafana/alerts";
import type { DashboardModel } from "../../../../grafana/dashboard-model";
import { queryProblems } from "../../../../grafana/query-check";
import type { HashistackDeployment } from "../../config";
import { alertRules } from "./alert-rules";
import { dashboards } from "./dashboards";
import { knownSeries } from "./known-series";
import { scopeOf } from "./scope";

/** All that asks the stack's Prometheus and Loki. */
export interface StackAsking {
  readonly dashboards: readonly StackDashboard[];
  readonly rules: readonly AlertRule[];
}

export interface StackDashboard extends DashboardModel<"prometheus" | "loki"> {
  /** `vault`; short and fixed. */
  readonly name: string;
}

/** @throws Error where a query asks for what no host tells: a panel without data, and an alert that never comes, look like good news */
export function askingOf(deployment: HashistackDeployment): StackAsking {
  const { names, key } = deployment;
  const scope = scopeOf(deployment);
  const asking = {
    dashboards: Object.entries(dashboards).map(([name, panels]) => ({
      name,
      uid: names.derived("grafanaUid", name),
      title: `${key.value} ${name}`,
      tags: [names.slug, name],
      panels: panels(scope),
    })),
    rules: alertRules(scope),
  };
  const problems = queryProblems(asking, knownSeries);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return asking;
}
