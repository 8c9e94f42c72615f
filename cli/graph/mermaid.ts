import type { PhaseGraph } from "./phase-graph";

/** The graphs as a Mermaid flow chart: solid arrows carry values, dotted ones only order. */
export function mermaid(graphs: readonly PhaseGraph[]): string {
  return ["flowchart LR", ...graphs.flatMap(linesOf)].join("\n") + "\n";
}

function linesOf({ deployment, phases, passages }: PhaseGraph, position: number): string[] {
  const id = (phase: string) => `d${position}p${phases.indexOf(phase)}`;
  return [
    `  subgraph d${position}["${escaped(deployment)}"]`,
    "    direction LR",
    ...phases.map((phase) => `    ${id(phase)}["${escaped(phase)}"]`),
    ...passages.map(({ from, to, values }) => {
      const arrow = values.length > 0 ? `-->|"${values.map(escaped).join("<br/>")}"|` : '-.->|"order"|';
      return `    ${id(from)} ${arrow} ${id(to)}`;
    }),
    "  end",
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
