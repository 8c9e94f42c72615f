import { parseArgs } from "node:util";
import { ReportedError, reportErrors } from "../constructs/deployment/reported-error";
import { checkStacks, usesOf, type SchemaSet } from "./check/check-stacks";
import { declarations } from "./check/declarations";
import { readStacks, type SynthesizedStack } from "./check/synthesized-stacks";
import { providerSchemas } from "./provider-schemas";
import { noRealSchemas, realSchemas, schemasFolder } from "./real-schemas";

const OPTIONS = {
  output: { type: "string", default: "cdktf.out" },
  schemas: { type: "string" },
} as const;

reportErrors(() => {
  const { values } = parseArgs({ options: OPTIONS });
  const stacks = readStacks(values.output);
  const folder = schemasFolder(values.schemas);
  const uses = usesOf(stacks);
  const derived = new Map(Object.entries(providerSchemas(uses).provider_schemas));
  const sets: SchemaSet[] = [{ name: "derived", schemas: derived, complete: true }];
  if (folder === undefined) process.stdout.write(`${noRealSchemas("real schemas")}\n`);
  else {
    const sources = uses.map(({ source }) => source);
    sets.push({ name: "real", schemas: realSchemas(folder, sources), complete: false });
  }
  const { problems, checked } = checkStacks(stacks, sets);
  const summary = `${counted(stacks)}; checked ${[...checked].map(([name, count]) => `against ${name} schemas: ${count}`).join(", ")}`;
  if (problems.length > 0) throw new ReportedError([...problems, `${summary}; problems: ${problems.length}`]);
  process.stdout.write(`${summary}; no problems\n`);
});

function counted(stacks: readonly SynthesizedStack[]): string {
  const all = stacks.flatMap(({ configuration }) => declarations(configuration));
  const number = (kind: string) => all.filter((declaration) => declaration.kind === kind).length;
  return (
    `stacks: ${stacks.length}, resources: ${number("resource")}, data sources: ${number("data")}, ` +
    `ephemeral resources: ${number("ephemeral")}, provider blocks: ${number("provider")}`
  );
}
