import { Construct } from "constructs";
import { ContactPoint } from "../../.gen/providers/grafana/contact-point";
import { RuleGroup } from "../../.gen/providers/grafana/rule-group";
import type { RuleGroupRule } from "../../.gen/providers/grafana/rule-group";

export interface AlertRule {
  readonly name: string;
  /** PromQL; each series that breaks the limit is one alert. */
  readonly query: string;
  /** What is bad: values above, or below, the limit. */
  readonly bad: { readonly above: number } | { readonly below: number };
  /** How long it must be bad, `5m`. */
  readonly for: string;
  readonly severity: "critical" | "warning";
  /** What happened, for the person who is told; `{{ $labels.pod }}` stands for a label's value. */
  readonly summary: string;
  /** What to look at first. */
  readonly advice: string;
}

export interface AlertsProps {
  /** Name of the contact point and the rule group. */
  readonly name: string;
  readonly folderUid: string;
  /** Uid of the Prometheus data source. */
  readonly prometheusUid: string;
  readonly emails: readonly string[];
  /** Labels of every alert. */
  readonly labels: Readonly<Record<string, string>>;
  readonly rules: readonly AlertRule[];
}

/** Seconds between evaluations, and how far back a query looks: the staleness of Prometheus (5 minutes) twice. */
const evaluation = { interval: 60, lookBack: 600 };

/**
 * Alert rules that tell their own contact point. Grafana has one notification policy for everybody, and Terraform can only manage it whole:
 * so each rule names its receiver, and deployments do not overwrite each other's routes.
 */
export class Alerts extends Construct {
  constructor(scope: Construct, id: string, { name, folderUid, prometheusUid, emails, labels, rules }: AlertsProps) {
    super(scope, id);
    const contactPoint = new ContactPoint(this, "contact-point", {
      name,
      email: [{ addresses: [...emails], singleEmail: true }],
    });
    new RuleGroup(this, "rules", {
      name,
      folderUid,
      intervalSeconds: evaluation.interval,
      rule: rules.map((rule) => ({
        ...condition(rule, prometheusUid),
        name: rule.name,
        for: rule.for,
        labels: { ...labels, severity: rule.severity },
        annotations: { summary: rule.summary, description: rule.advice },
        // No series is the good case of the rules: metrics that do not exist yet are no alarm. Whoever wants one asks with absent().
        noDataState: "OK",
        execErrState: "Error",
        notificationSettings: {
          contactPoint: contactPoint.name,
          // Grafana refuses a grouping without these two.
          groupBy: ["grafana_folder", "alertname"],
          repeatInterval: rule.severity === "critical" ? "4h" : "24h",
        },
      })),
    });
  }
}

/** The query, and Grafana's threshold expression on it. */
function condition({ query, bad }: AlertRule, prometheusUid: string): Pick<RuleGroupRule, "condition" | "data"> {
  const evaluator = "above" in bad ? { type: "gt", params: [bad.above] } : { type: "lt", params: [bad.below] };
  const relativeTimeRange = { from: evaluation.lookBack, to: 0 };
  return {
    condition: "B",
    data: [
      {
        refId: "A",
        datasourceUid: prometheusUid,
        relativeTimeRange,
        model: JSON.stringify({ refId: "A", expr: query, instant: true, range: false }),
      },
      {
        refId: "B",
        datasourceUid: "__expr__",
        relativeTimeRange,
        model: JSON.stringify({ refId: "B", type: "threshold", expression: "A", conditions: [{ evaluator }] }),
      },
    ],
  };
}
