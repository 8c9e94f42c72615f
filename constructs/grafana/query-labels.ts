import { closest } from "fastest-levenshtein";
import type { KnownSeries, LabelValues } from "./known-series";
import { QueryProblem, TokenReader } from "./query-tokens";

type Labels = ReadonlySet<string>;

const none: Labels = new Set();

/** Aggregations, and whether what comes out keeps its labels where none are named. Source: Prometheus, "Aggregation operators". */
const aggregations: Readonly<Record<string, "drops" | "keeps">> = {
  sum: "drops",
  min: "drops",
  max: "drops",
  avg: "drops",
  group: "drops",
  count: "drops",
  stddev: "drops",
  stdvar: "drops",
  quantile: "drops",
  topk: "keeps",
  bottomk: "keeps",
};

const operators = ["+", "-", "*", "/", "%", "^", "==", "!=", ">=", "<=", ">", "<", "and", "or", "unless"] as const;

/** What is left of a line filter in LogQL. */
const lineFilters = ["|=", "|~", "!=", "!~"] as const;

/**
 * Labels of what a query of PromQL or LogQL answers.
 * @throws QueryProblem where it cannot be read, or names a metric, label or value that is not known
 */
export function labelsOf(query: string, source: "prometheus" | "loki", known: KnownSeries): Labels {
  const reader = new TokenReader(query);
  const labels = new QueryLabels(reader, source, known).expression();
  if (!reader.done) reader.fail("an operator or the end");
  return labels;
}

/** Reads expressions, and answers the labels of what comes out of each. Operators have no order here: labels do not depend on it. */
class QueryLabels {
  /** Labels that the last selector fixes: what `absent` answers has them. */
  private fixed: Labels = none;

  constructor(
    private readonly reader: TokenReader,
    private readonly source: "prometheus" | "loki",
    private readonly known: KnownSeries,
  ) {}

  expression(): Labels {
    let left = this.operand();
    for (let operator = this.reader.accept(...operators); operator !== undefined;) {
      left = this.joined(operator, left);
      operator = this.reader.accept(...operators);
    }
    return left;
  }

  private joined(operator: string, left: Labels): Labels {
    this.reader.accept("bool");
    const matching = this.reader.accept("on", "ignoring");
    const matched = matching === undefined ? none : this.names();
    const grouped = this.reader.accept("group_left", "group_right") === undefined ? none : this.optionalNames();
    const right = this.operand();
    requireLabels(matched, matching === "on" ? both(left, right) : either(left, right));
    requireLabels(grouped, either(left, right));
    if (operator === "and" || operator === "unless") return left;
    if (operator === "or" || matching === undefined) return either(left, right);
    if (grouped !== none) return either(left, grouped);
    return matching === "on" ? matched : without(left, matched);
  }

  private operand(): Labels {
    this.reader.accept("-", "+");
    const labels = this.primary();
    while (this.reader.sees("[") || this.reader.sees("offset")) this.range();
    return labels;
  }

  private primary(): Labels {
    const { reader } = this;
    if (reader.accept("(") !== undefined) {
      const labels = this.expression();
      reader.expect(")");
      return labels;
    }
    for (const constant of ["range", "text"] as const) {
      if (!reader.seesKind(constant)) continue;
      reader.take(constant);
      return none;
    }
    if (this.source === "loki" && reader.sees("{")) return this.stream();
    return this.named(reader.take("word"));
  }

  private named(name: string): Labels {
    const aggregation = aggregations[name];
    if (aggregation !== undefined) return this.aggregated(aggregation);
    if (this.reader.sees("(")) {
      const labels = this.arguments();
      return name === "absent" || name === "absent_over_time" ? this.fixed : labels;
    }
    return this.metric(name);
  }

  private aggregated(otherwise: "drops" | "keeps"): Labels {
    const before = this.grouping();
    const labels = this.arguments();
    const grouping = before ?? this.grouping();
    if (grouping === undefined) return otherwise === "keeps" ? labels : none;
    requireLabels(grouping.names, labels);
    return grouping.kept ? grouping.names : without(labels, grouping.names);
  }

  private grouping(): { readonly kept: boolean; readonly names: Labels } | undefined {
    const word = this.reader.accept("by", "without");
    return word === undefined ? undefined : { kept: word === "by", names: this.names() };
  }

  private arguments(): Labels {
    this.reader.expect("(");
    let labels = none;
    while (!this.reader.sees(")")) {
      labels = either(labels, this.expression());
      if (this.reader.accept(",") === undefined) break;
    }
    this.reader.expect(")");
    return labels;
  }

  private metric(name: string): Labels {
    if (this.source === "loki") throw new QueryProblem(`${name} is a metric: logs are asked by their labels`);
    const { metrics, values } = this.known.prometheus;
    const labels = metrics.get(name);
    if (labels === undefined) throw new QueryProblem(`no host tells ${name} (${nearest(name, [...metrics.keys()])})`);
    this.matchers(labels, values);
    return labels;
  }

  private stream(): Labels {
    const { labels, values } = this.known.loki;
    this.matchers(labels, values);
    while (lineFilters.some((filter) => this.reader.sees(filter)) && this.reader.seesKind("text", 1)) {
      this.reader.accept(...lineFilters);
      this.reader.take("text");
    }
    return labels;
  }

  private matchers(labels: Labels, values: LabelValues): void {
    const fixed = new Set<string>();
    this.fixed = fixed;
    if (this.reader.accept("{") === undefined) return;
    while (!this.reader.sees("}")) {
      const label = this.reader.take("word");
      const operator = this.reader.accept("=", "!=", "=~", "!~") ?? this.reader.fail("a matcher");
      const value = this.reader.take("text").slice(1, -1);
      requireLabels(new Set([label]), labels);
      if (operator === "=") requireValue(label, value, values);
      if (operator === "=") fixed.add(label);
      if (this.reader.accept(",") === undefined) break;
    }
    this.reader.expect("}");
  }

  private range(): void {
    const { reader } = this;
    if (reader.accept("offset") !== undefined) {
      reader.accept("-");
      reader.take("range");
      return;
    }
    reader.expect("[");
    reader.take("range");
    if (reader.accept(":") !== undefined && reader.seesKind("range")) reader.take("range");
    reader.expect("]");
  }

  private optionalNames(): Labels {
    return this.reader.sees("(") ? this.names() : new Set();
  }

  private names(): Labels {
    const names = new Set<string>();
    this.reader.expect("(");
    while (this.reader.seesKind("word")) {
      names.add(this.reader.take("word"));
      if (this.reader.accept(",") === undefined) break;
    }
    this.reader.expect(")");
    return names;
  }
}

/** @throws QueryProblem where a name is none of the labels */
export function requireLabels(names: Labels, labels: Labels): void {
  for (const name of names) {
    if (!labels.has(name)) throw new QueryProblem(`there is no label ${name} (${nearest(name, [...labels])})`);
  }
}

function requireValue(label: string, value: string, values: LabelValues): void {
  const expected = values[label];
  if (expected !== undefined && !expected.includes(value))
    throw new QueryProblem(`the label ${label} is never ${value} (${nearest(value, expected)})`);
}

function nearest(name: string, names: readonly string[]): string {
  return names.length === 0 ? "expected none" : `nearest: ${closest(name, names)}`;
}

function either(left: Labels, right: Labels): Labels {
  return new Set([...left, ...right]);
}

function both(left: Labels, right: Labels): Labels {
  return new Set([...left].filter((label) => right.has(label)));
}

function without(labels: Labels, removed: Labels): Labels {
  return new Set([...labels].filter((label) => !removed.has(label)));
}
