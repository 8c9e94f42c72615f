import { legible } from "./legible";
import { isDone } from "./phase-result";
import type { DeploymentResult } from "./phase-result";
import { summaryText } from "./plan-summary";

/** Rows of a table: what became of each phase. */
export function reportRows(results: readonly DeploymentResult[]): string[][] {
  const rows = results.flatMap(({ deployment, ring, phases }) =>
    phases.map(({ phase, outcome, changes }) => [
      deployment,
      ring,
      phase,
      outcome,
      changes ? summaryText(changes) : "",
    ]),
  );
  return [["DEPLOYMENT", "RING", "PHASE", "RESULT", "CHANGES"], ...rows];
}

/** What a person must know of phases that did not go by themselves: one paragraph for each thing, with the stacks that it is about. */
export function explanations(results: readonly DeploymentResult[]): string[] {
  const stacks = new Map<string, string[]>();
  for (const { stack, lines } of results.flatMap(({ phases }) => phases)) {
    const text = legible(lines.join("\n"));
    if (text !== "") stacks.set(text, [...(stacks.get(text) ?? []), stack]);
  }
  // Most sentences begin with the stack's name already.
  return [...stacks].map(([text, about]) => (text.startsWith(about[0] ?? "") ? text : `${about.join(", ")}: ${text}`));
}

/** The report for programs. */
export function jsonReport(results: readonly DeploymentResult[]): string {
  const document = {
    format_version: "1.0",
    done: results.every(isDone),
    deployments: results.map((result) => ({ ...result, done: isDone(result) })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
