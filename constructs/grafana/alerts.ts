import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { ContactPoint } from "../../.gen/providers/grafana/contact-point";
import { RuleGroup } from "../../.gen/providers/grafana/rule-group";
import type { RuleGroupRule } from "../../.gen/providers/grafana/rule-group";

export interface AlertRule {
  readonly name: string;
  /** PromQL, or LogQL where it asks Loki; each series that breaks the limit is one alert. */
  readonly query: string;
  /** Where the query goes.
   * @default "prometheus" */
  readonly source?: "prometheus" | "loki";
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
  /** Uid of the Loki data source.
   * @default none: no rule asks it */
  readonly lokiUid?: string;
  /** Who is told by mail.
   * @default nobody */
  readonly emails?: readonly string[];
  /** Sensitive reference to the URL that alerts are posted to. It stays in the state: the provider has no write-only argument for it.
   * @default none */
  readonly webhook?: string;
  /** Labels of every alert. */
  readonly labels: Readonly<Record<string, string>>;
  readonly rules: readonly AlertRule[];
  /** What must be there before.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** Seconds between evaluations, and how far back a query looks: the staleness of Prometheus (5 minutes) twice. */
const evaluation = { interval: 60, lookBack: 600 };

/**
 * Alert rules that tell their own contact point. Grafana has one notification policy for everybody, and Terraform can only manage it whole:
 * so each rule names its receiver, and deployments do not overwrite each other's routes. Where nobody is to be told, Grafana only shows them.
 */
export class Alerts extends Construct {
  constructor(scope: Construct, id: string, props: AlertsProps) {
    super(scope, id);
    const { name, folderUid, labels, rules } = props;
    const contactPoint = this.contactPoint(props);
    new RuleGroup(this, "rules", {
      name,
      folderUid,
      intervalSeconds: evaluation.interval,
      rule: rules.map((rule) => ({
        ...condition(rule, sourceUid(rule, props)),
        name: rule.name,
        for: rule.for,
        labels: { ...labels, severity: rule.severity },
        annotations: { summary: rule.summary, description: rule.advice },
        // No series is the good case of the rules: metrics that do not exist yet are no alarm. Whoever wants one asks with absent().
        noDataState: "OK",
        execErrState: "Error",
        notificationSettings: contactPoint === undefined ? undefined : told(contactPoint, rule),
      })),
    });
  }

  private contactPoint({ name, emails = [], webhook, after = [] }: AlertsProps): string | undefined {
    if (emails.length === 0 && webhook === undefined) return undefined;
    return new ContactPoint(this, "contact-point", {
      name,
      email: emails.length === 0 ? undefined : [{ addresses: [...emails], singleEmail: true }],
      webhook: webhook === undefined ? undefined : [{ url: webhook }],
      dependsOn: after.length === 0 ? undefined : [...after],
    }).name;
  }
}

function told(contactPoint: string, { severity }: AlertRule): RuleGroupRule["notificationSettings"] {
  return {
    contactPoint,
    // Grafana refuses a grouping without these two.
    groupBy: ["grafana_folder", "alertname"],
    repeatInterval: severity === "critical" ? "4h" : "24h",
  };
}

function sourceUid(
  { name, source = "prometheus" }: AlertRule,
  { prometheusUid, lokiUid }: Pick<AlertsProps, "prometheusUid" | "lokiUid">,
): string {
  const uid = source === "loki" ? lokiUid : prometheusUid;
  if (uid === undefined) throw new Error(`The alert ${name} asks Loki, and there is no data source for it`);
  return uid;
}

/** The query, and Grafana's threshold expression on it. */
function condition(
  { query, bad, source }: AlertRule,
  datasourceUid: string,
): Pick<RuleGroupRule, "condition" | "data"> {
  const evaluator = "above" in bad ? { type: "gt", params: [bad.above] } : { type: "lt", params: [bad.below] };
  const relativeTimeRange = { from: evaluation.lookBack, to: 0 };
  return {
    condition: "B",
    data: [
      {
        refId: "A",
        datasourceUid,
        relativeTimeRange,
        model: JSON.stringify({
          refId: "A",
          expr: query,
          ...(source === "loki" ? { queryType: "instant" } : { instant: true, range: false }),
        }),
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
