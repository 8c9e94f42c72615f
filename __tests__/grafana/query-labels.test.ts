import { labelsOf } from "../../constructs/grafana/query-labels";
import { QueryProblem } from "../../constructs/grafana/query-tokens";
import { known } from "./known-series";

const labels = (query: string, source: "prometheus" | "loki" = "prometheus") =>
  [...labelsOf(query, source, known)].sort();

test.each([
  ["up", ["instance", "job"]],
  [`up{job="web"} == 1`, ["instance", "job"]],
  [`sum(rate(requests_total{code=~"5.."}[5m]))`, []],
  [`sum by (code) (rate(requests_total[$__rate_interval]))`, ["code"]],
  [`sum(requests_total) by (code, job)`, ["code", "job"]],
  [`max without (instance) (requests_total)`, ["code", "job"]],
  [`topk(3, requests_total)`, ["code", "instance", "job"]],
  [`quantile by (job) (0.9, requests_total)`, ["job"]],
  [`count by (instance) (up == 1) unless on (instance) requests_total{code="500"} > 0`, ["instance"]],
  [`requests_total * on (instance) group_left (zone) nodes_info`, ["code", "instance", "job", "zone"]],
  [`requests_total / ignoring (code) up`, ["instance", "job"]],
  [`requests_total / on (job) up`, ["job"]],
  [`1 - avg by (instance) (up) or vector(0)`, ["instance"]],
  [`-max_over_time(up[1d:5m] offset 1h) > bool 24*60*60`, ["instance", "job"]],
  [`absent(up{job="web",instance="a"}) or absent(up{job="web",instance=~"b|c"})`, ["instance", "job"]],
])("%s answers with its labels", (query, expected) => {
  expect(labels(query)).toEqual(expected);
});

test.each([
  [`{unit="a.service"} |~ \`"level":"(warn|error)"\` != "expected"`, ["instance", "unit"]],
  [`sum by (unit) (rate({instance=~".+"} |= "refused" [5m]))`, ["unit"]],
])("%s finds lines", (query, expected) => {
  expect(labels(query, "loki")).toEqual(expected);
});

test.each([
  ["a misspelt metric", "sum(rate(request_total[5m]))", "no host tells request_total (nearest: requests_total)"],
  ["a label that the metric has not", `up{code="500"}`, "there is no label code (nearest: job)"],
  ["a label that the aggregation drops", "sum by (zone) (up)", "there is no label zone"],
  ["a label that one side has not", "requests_total * on (zone) up", "there is no label zone"],
  ["a label that is dropped inside", "max by (code) (sum by (job) (requests_total))", "there is no label code"],
  ["a job that nobody is", `up{job="wbe"}`, "the label job is never wbe (nearest: web)"],
  ["a brace that does not close", `up{job="web"`, "its end where } should be"],
  ["a parenthesis that does not close", "sum(up", "its end where ) should be"],
  ["words without an operator", "up up", "up where an operator or the end should be"],
  ["a sign of another language", "up & up", "cannot be read from & up"],
])("%s is a problem", (_, query, message) => {
  expect(() => labels(query)).toThrow(QueryProblem);
  expect(() => labels(query)).toThrow(message);
});

test.each([
  ["an unknown label of logs", `{job="web"}`, "there is no label job (nearest: unit)"],
  ["a metric", "up", "up is a metric: logs are asked by their labels"],
  ["a stage that makes labels", `{unit="a"} | json`, "has | where an operator or the end should be"],
])("in logs %s is a problem", (_, query, message) => {
  expect(() => labels(query, "loki")).toThrow(message);
});
