import { parseArgs } from "node:util";
import { ReportedError, reportErrors } from "../constructs/deployment/reported-error";
import { differences, writeBindings } from "./bindings/committed-bindings";
import { disagreements } from "./bindings/facts-agreement";
import { generateBindings, type GeneratedFiles } from "./bindings/generate";
import { allFacts, unpackagedProviders } from "./facts";
import { noRealSchemas, realSchemas, schemasFolder } from "./real-schemas";

const FOLDER = ".gen";

function checkFiles(files: GeneratedFiles): void {
  const problems = differences(FOLDER, files);
  if (problems.length > 0) throw new ReportedError([...problems, `Run \`npm run get\` and commit ${FOLDER}.`]);
  process.stdout.write(`${FOLDER}: ${files.size} files agree with the facts\n`);
}

function checkFacts(): void {
  const folder = schemasFolder();
  if (folder === undefined) {
    process.stdout.write(`${noRealSchemas("facts against real schemas")}\n`);
    return;
  }
  const written = allFacts.flatMap(({ provider_schemas }) => Object.entries(provider_schemas));
  const sources = written.map(([source]) => source);
  const real = realSchemas(folder, sources);
  const problems = written.flatMap(([source, schema]) => {
    const counterpart = real.get(source);
    return counterpart ? disagreements(schema, counterpart).map((problem) => `${source}: ${problem}`) : [];
  });
  if (problems.length > 0) throw new ReportedError(problems);
  process.stdout.write(`facts: ${real.size} of ${sources.length} providers compared with ${folder}, no differences\n`);
}

/** Without an argument, writes the bindings; with `--check`, says whether they and the facts are as they should be. */
void reportErrors(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const files = await generateBindings(unpackagedProviders);
  if (values.check) {
    checkFiles(files);
    checkFacts();
  } else {
    writeBindings(FOLDER, files);
    process.stdout.write(`${FOLDER}: ${files.size} files written\n`);
  }
});
