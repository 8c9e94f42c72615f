import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ReportedError, reportErrors } from "../constructs/deployment/reported-error";
import { disagreements } from "./bindings/facts-agreement";
import { generateBindings, type GeneratedFiles } from "./bindings/generate";
import { facts } from "./facts";
import { BESIDE, realSchemas, schemasFolder } from "./real-schemas";

const FOLDER = ".gen";

function write(files: GeneratedFiles): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [file, content] of files) {
    const target = path.join(FOLDER, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  process.stdout.write(`${FOLDER}: ${files.size} files\n`);
}

function checkFiles(files: GeneratedFiles): void {
  const committed = existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }) : [];
  const problems = [
    ...[...files].flatMap(([file, content]) => {
      const target = path.join(FOLDER, file);
      if (!existsSync(target)) return [`${target}: is missing`];
      return readFileSync(target, "utf8") === content ? [] : [`${target}: differs from what the facts generate`];
    }),
    ...committed
      .map((file) => path.join(FOLDER, file))
      .filter((file) => statSync(file).isFile() && !files.has(path.relative(FOLDER, file).split(path.sep).join("/")))
      .map((file) => `${file}: is not generated from any facts`),
  ];
  if (problems.length > 0) throw new ReportedError([...problems, "Run `npm run get` and commit .gen."]);
  process.stdout.write(`${FOLDER}: ${files.size} files agree with the facts\n`);
}

function checkFacts(): void {
  const folder = schemasFolder();
  if (folder === undefined) {
    process.stdout.write(`skipped: facts against real schemas (no ${BESIDE}, and KEYPHASE_SCHEMAS names no folder)\n`);
    return;
  }
  const written = facts.flatMap(({ provider_schemas }) => Object.entries(provider_schemas));
  const real = realSchemas(
    folder,
    written.map(([source]) => source),
  );
  const problems = written.flatMap(([source, schema]) => {
    const counterpart = real.get(source);
    if (!counterpart) return [`${source}: ${folder} has no schema of this provider`];
    return disagreements(schema, counterpart).map((problem) => `${source}: ${problem}`);
  });
  if (problems.length > 0) throw new ReportedError(problems);
  process.stdout.write(`facts: ${written.length} providers agree with ${folder}\n`);
}

const check = process.argv.includes("--check");
void generateBindings(facts).then(
  (files) => {
    reportErrors(() => {
      if (!check) {
        write(files);
        return;
      }
      checkFiles(files);
      checkFacts();
    });
  },
  (failure: unknown) => {
    reportErrors(() => {
      throw failure;
    });
  },
);
