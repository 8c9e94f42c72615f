import { writeFileSync } from "node:fs";
import { Option } from "commander";
import type { Command } from "commander";
import { reasonOf } from "../constructs/deployment/dataset/dataset-text";
import { nearest } from "../constructs/deployment/dataset/nearest";
import { alternatives, quoted } from "../constructs/deployment/dataset/printable";
import { ReportedError } from "../constructs/deployment/reported-error";
import { mermaid } from "./graph/mermaid";
import { phaseGraphs } from "./graph/phase-graph";
import type { PhaseGraph } from "./graph/phase-graph";
import { svg } from "./graph/svg";
import { readSynthesizedStacks } from "./graph/synthesized-stacks";

const formats = { mermaid, svg };

interface GraphOptions {
  readonly format: keyof typeof formats;
  readonly out?: string;
  readonly synthesized: string;
}

/** `keyphase graph`: the phases and what passes between them, as they were synthesized. */
export function addGraph(program: Command): void {
  program
    .command("graph")
    .description("draw the synthesized phases and what passes between them")
    .argument("[key]", "deployment to draw (default: all)")
    .addOption(
      new Option("--format <format>", "Mermaid text or SVG picture").choices(Object.keys(formats)).default("mermaid"),
    )
    .option("--out <file>", "write the file instead of printing")
    .option("--synthesized <folder>", "what `npx cdktf synth` has written", "cdktf.out")
    .action((key: string | undefined, { format, out, synthesized }: GraphOptions) => {
      const drawn = formats[format](selected(phaseGraphs(readSynthesizedStacks(synthesized)), key, synthesized));
      if (out === undefined) process.stdout.write(drawn);
      else save(out, drawn);
    });
}

function selected(graphs: readonly PhaseGraph[], key: string | undefined, folder: string): readonly PhaseGraph[] {
  const keys = graphs.map(({ deployment }) => deployment);
  if (keys.length === 0) throw new ReportedError([`${folder}: holds no stack (run \`npx cdktf synth\` first)`]);
  if (key === undefined) return graphs;
  const found = graphs.filter(({ deployment }) => deployment === key);
  if (found.length > 0) return found;
  const meant = nearest(key, keys);
  const hint = meant === undefined ? `expected ${alternatives(keys)}` : `did you mean ${meant}?`;
  throw new ReportedError([`${folder}: there is no deployment ${quoted(key)} (${hint})`]);
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ReportedError([`${file}: cannot be written: ${reasonOf(error)}`]);
  }
}
