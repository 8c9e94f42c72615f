import { Alerts } from "../../constructs/grafana/alerts";
import type { AlertRule, AlertsProps } from "../../constructs/grafana/alerts";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new Alerts(scope, "alerts", {
    name: "wm-prod",
    folderUid: "wm-prod",
    prometheusUid: "wm-prod-prometheus",
    emails: ["team@example.com"],
    labels: { deployment: "wm-prod" },
    rules: [
      {
        name: "Certificate expiring",
        query: "min(days)",
        bad: { below: 14 },
        for: "1h",
        severity: "critical",
        summary: "Certificate expires",
        advice: "Look at it",
      },
    ],
  });
});

test("the team is told", () => {
  expect(resources(stack, "grafana_contact_point")).toEqual([
    expect.objectContaining({ email: [{ addresses: ["team@example.com"], single_email: true }] }),
  ]);
});

test("a rule names its receiver, so that Grafana's only notification policy is nobody's to overwrite", () => {
  const rule = (resources(stack, "grafana_rule_group")[0]?.["rule"] as Record<string, unknown>[])[0];
  expect(rule?.["notification_settings"]).toEqual(
    expect.objectContaining({
      contact_point: expect.stringContaining("grafana_contact_point.") as string,
      group_by: ["grafana_folder", "alertname"],
    }),
  );
  expect(rule?.["labels"]).toEqual({ deployment: "wm-prod", severity: "critical" });
  expect(stack.resource).not.toHaveProperty("grafana_notification_policy");
});

test("an alert fires where the query's value breaks the limit", () => {
  const rule = (
    resources(stack, "grafana_rule_group")[0]?.["rule"] as { condition: string; data: Record<string, unknown>[] }[]
  )[0];
  const models = rule?.data.map(({ model }) => JSON.parse(String(model)) as unknown);
  expect(rule?.condition).toBe("B");
  expect(models).toEqual([
    expect.objectContaining({ refId: "A", expr: "min(days)" }),
    { refId: "B", type: "threshold", expression: "A", conditions: [{ evaluator: { type: "lt", params: [14] } }] },
  ]);
});

const rule: AlertRule = {
  name: "No copy",
  query: 'absent_over_time({unit="copy.service"} [7h])',
  source: "loki",
  bad: { above: 0 },
  for: "2h",
  severity: "critical",
  summary: "There is no copy",
  advice: "Look at it",
};

function made(props: Partial<AlertsProps>) {
  return synthesize((scope) => {
    const given = { name: "wm-prod", folderUid: "wm-prod", prometheusUid: "prometheus", labels: {}, rules: [rule] };
    new Alerts(scope, "alerts", { ...given, lokiUid: "loki", ...props });
  });
}

test("a rule may ask the logs", () => {
  const [group] = resources(made({}), "grafana_rule_group") as {
    rule: { data: { datasource_uid: string; model: string }[] }[];
  }[];
  const [query] = group?.rule[0]?.data ?? [];
  expect(query?.datasource_uid).toBe("loki");
  expect(JSON.parse(query?.model ?? "")).toEqual({ refId: "A", expr: rule.query, queryType: "instant" });
  expect(() => made({ lokiUid: undefined })).toThrow("The alert No copy asks Loki");
});

test("where nobody is to be told, Grafana shows the alerts only", () => {
  const silent = made({});
  expect(resources(silent, "grafana_contact_point")).toEqual([]);
  expect(JSON.stringify(resources(silent, "grafana_rule_group"))).not.toContain("notification_settings");
});

test("a webhook is told, and what must be there before is waited for", () => {
  const stack = made({ webhook: "${var.url}", after: [{ fqn: "data.http.gate" }] });
  expect(resources(stack, "grafana_contact_point")).toEqual([
    expect.objectContaining({ webhook: [{ url: "${var.url}" }], depends_on: ["data.http.gate"] }),
  ]);
});
