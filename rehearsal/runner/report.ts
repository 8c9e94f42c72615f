import { columns } from "./columns";
import { isSound } from "./phase-result";
import type { DeploymentResult, PhaseResult } from "./phase-result";

/** Said every time: a rehearsal that is believed to prove more than it does is worse than none. */
export const NOT_CHECKED =
  "Not checked: permissions, quotas, contents of Helm charts, and what providers themselves validate (a CIDR that is none passes).";

const HEADINGS = ["deployment", "phase", "resources", "time", "result"] as const;

/** The table, what went wrong, and what is not checked. */
export function report(results: readonly DeploymentResult[], kept?: string): string {
  const phases = results.flatMap((result) => result.phases);
  const failures = phases.filter(({ failure }) => failure && failure.message !== "interrupted").map(explained);
  const lost = results.flatMap((result) => result.lost);
  const sections = [
    table(phases),
    ...failures,
    ...(lost.length > 0 ? [lost.join("\n")] : []),
    ...advice(results, kept),
    NOT_CHECKED,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The report for programs. */
export function jsonReport(results: readonly DeploymentResult[]): string {
  const document = {
    format_version: "1.0",
    sound: results.every(isSound),
    deployments: results,
    not_checked: NOT_CHECKED,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function table(phases: readonly PhaseResult[]): string {
  const rows = phases.map(({ deployment, phase, resources, seconds, outcome }) => [
    deployment,
    phase,
    String(resources),
    `${seconds.toFixed(1)} s`,
    outcome,
  ]);
  return columns([HEADINGS, ...rows], [2, 3]).join("\n");
}

function explained({ stack, failure }: PhaseResult): string {
  return `${stack} failed in ${failure?.step ?? ""}:\n${failure?.message ?? ""}`;
}

function advice(results: readonly DeploymentResult[], kept: string | undefined): string[] {
  if (results.every(isSound)) return [];
  return [
    kept === undefined
      ? "Nothing is left of this run. With --keep DIR states stay there, and a run with the same folder continues where this one stopped."
      : `States are in ${kept}. A run with the same folder continues where this one stopped.`,
  ];
}
