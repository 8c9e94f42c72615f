import { alertRules } from "../../../../constructs/blueprints/managed-kubernetes/tooling/alert-rules";
import { dashboards } from "../../../../constructs/blueprints/managed-kubernetes/tooling/dashboards";
import { releaseOf } from "../../../kubernetes/releases";
import { configOf, phases } from "../contracts";

const on = 'deployment="wm-prod"';

/** Regular expressions of the metrics that the agent keeps, by job. */
function kept(): RegExp[] {
  const [values] = releaseOf(phases().platform, "alloy").values;
  const { configMap } = values?.["alloy"] as { configMap: { content: string } };
  const expressions = [...configMap.content.matchAll(/regex += ("\S+")\n +action += "keep"/g)];
  return expressions.map(([, text]) => new RegExp(`^(?:${JSON.parse(text ?? "") as string})$`));
}

/** Names of the metrics that a query asks for: what stands before the braces. */
function metricsOf(query: string): string[] {
  return [...query.matchAll(/([a-zA-Z_:][\w:]*)\{/g)].map(([, name]) => name ?? "");
}

const panels = Object.values(dashboards).flatMap((make) =>
  make({ on, applications: "portal|ingest", deployment: "wm-prod" }),
);
const queries = [
  ...panels.flatMap(({ queries: asked, source = "prometheus" }) =>
    source === "prometheus" ? Object.values(asked) : [],
  ),
  ...alertRules(on, configOf()).map(({ query }) => query),
];

test("the platform's agent ships every metric that a dashboard or a rule asks for", () => {
  const shipped = kept();
  expect(shipped.length).toBeGreaterThan(5);
  const asked = [...new Set(queries.flatMap(metricsOf))];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !shipped.some((expression) => expression.test(name)))).toEqual([]);
});

test("every query names a metric", () => {
  expect(queries.filter((query) => metricsOf(query).length === 0)).toEqual([]);
});
