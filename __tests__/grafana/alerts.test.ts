import { Alerts } from "../../constructs/grafana/alerts";
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
