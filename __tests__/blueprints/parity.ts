import { readFileSync } from "node:fs";
import { blueprints } from "../../constructs/blueprints";
import { readDeployments } from "../../constructs/deployment/dataset/read-deployments";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import type { Synthesized } from "../synthesized";
import { writeDatasets } from "./synthesized-datasets";
import type { Tree } from "./synthesized-datasets";

/** Cells of a column in the table under the heading in docs/clouds.md, as the texts in them that are set as code. */
export function cells(heading: string, column: number): string[] {
  const text = readFileSync("docs/clouds.md", "utf8");
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [table = ""] = section.split("\n## ");
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).flatMap((row) => row.split("|")[column]?.match(/`[^`]+`( ×\d+)?/g) ?? []);
}

export const codes = (found: readonly string[]): string[] => found.map((cell) => cell.replaceAll("`", ""));

/** Types of resources of which a cell says how many there are. */
export function counts(found: readonly string[]): (readonly [type: string, count: number])[] {
  return found.flatMap((cell) => {
    const [, type = "", count = ""] = /^`(\w+)` ×(\d+)$/.exec(cell) ?? [];
    return type === "" ? [] : [[type, Number(count)] as const];
  });
}

/** Addresses that a name with a `*` in it stands for; a name that stands for none is itself. */
export function alike(name: string, addresses: readonly string[]): readonly string[] {
  const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[\\w-]+")}$`);
  const found = addresses.filter((address) => pattern.test(address));
  return found.length > 0 ? found : [name];
}

/** Every block of a phase as text, by its address without cdktf's hash; what only says where something stands is left out. */
export function blocks(stack: Synthesized): Map<string, string> {
  const found = new Map<string, string>();
  const add = (address: string, block: unknown): void => {
    const text = JSON.stringify(block, (name, value: unknown) =>
      name === "//" || name === "depends_on" ? undefined : value,
    );
    // Outputs are called after what they come from, and revisions differ with what is compared anyway.
    const plain = text.replaceAll(/outputs\.cross-stack-output-[\w-]+/g, "outputs.value");
    found.set(address.replace(/_[0-9A-F]{8}$/, ""), plain);
  };
  const groups = { "": stack.resource, "data ": stack.data, "ephemeral ": stack.ephemeral };
  for (const [prefix, byType] of Object.entries(groups)) {
    for (const [type, named] of Object.entries(byType)) {
      if (type === "terraform_remote_state" || type === "terraform_data") continue;
      for (const [name, block] of Object.entries(named)) add(`${prefix}${type} ${name}`, block);
    }
  }
  for (const [name, block] of Object.entries(stack.provider)) add(`provider ${name}`, block);
  return found;
}

/** Paths that the reader refuses in a dataset. */
export function refusedPaths(key: string, dataset: Tree): string[] {
  return inTemporaryFolder((folder) => {
    writeDatasets(folder, { [key]: dataset });
    try {
      readDeployments(blueprints, { folder });
      return [];
    } catch (error) {
      if (!(error instanceof ReportedError)) throw error;
      return error.lines.map((line) => /:\d+:\d+ ([\w.]+)/.exec(line)?.[1] ?? line);
    }
  });
}
