import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { Document, isCollection, visit } from "yaml";
import type { Register } from "../constructs/deployment/blueprint";
import { datasetFile, readDataset } from "../constructs/deployment/dataset/dataset";
import { reasonOf } from "../constructs/deployment/dataset/dataset-text";
import type { Finding } from "../constructs/deployment/dataset/finding";
import type { DeploymentKey } from "../constructs/deployment/deployment-key";
import { ReportedError } from "../constructs/deployment/reported-error";
import { makeFolder } from "../rehearsal/runner/made-folder";
import { startFiles } from "../inventory/start-files";
import { blueprintOf, entriesFor, questionsFor } from "./init-questions";
import { isQuestion } from "./questions/question";
import type { Answers, Question } from "./questions/question";
import { schemaFile } from "./schema";

/** Few settings, which read best in one line if they fit. */
const oneLiners = [
  ...["terraformCloud", "credentials", "vault", "transit", "aws", "azure", "auth0", "alertEmails", "jumpbox"],
  "clients",
];

/** Line length of datasets, as .prettierrc.json has it. */
const lineLength = 160;

/** What the dataset reader has against the answers. */
export function refusals(answers: Answers, blueprints: Register): readonly Finding[] {
  const trial = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    writeFileSync(join(trial, datasetFile), datasetText(trial, answers));
    const outcome = readDataset(trial, blueprints);
    return "findings" in outcome ? outcome.findings : [];
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/**
 * Writes a new deployment's dataset, with its folder where there is none, and what else the folder begins with. It appears at once and
 * complete: whoever synthesizes meanwhile never sees half a dataset. What stands in the folder already stays as it is.
 */
export function writeDataset(folder: string, key: DeploymentKey, answers: Answers): void {
  const target = join(folder, key.value);
  try {
    makeFolder(folder);
    const draft = mkdtempSync(join(folder, ".init-"));
    try {
      const drafted = join(draft, key.value);
      mkdirSync(drafted);
      // The dataset last: it makes the folder a deployment.
      const files = { ...startFilesOf(answers), [datasetFile]: datasetText(target, answers) };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(drafted, name), content);
      if (existsSync(target)) moveMissing(drafted, target, Object.keys(files));
      else renameSync(drafted, target);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  } catch (error) {
    if (error instanceof ReportedError) throw error;
    throw new ReportedError([`${target}: cannot be written: ${reasonOf(error)}`]);
  }
}

/** Files for programs that people run inside the folder, where the blueprint makes hosts that they log in to. */
function startFilesOf(answers: Answers): Readonly<Record<string, string>> {
  return blueprintOf(answers) === "hashistack" ? startFiles : {};
}

function moveMissing(from: string, target: string, names: readonly string[]): void {
  for (const name of names) {
    if (!existsSync(join(target, name))) renameSync(join(from, name), join(target, name));
  }
}

/** The dataset as YAML, with a first line that gives editors its schema. */
function datasetText(target: string, answers: Answers): string {
  const document = new Document({});
  for (const entry of entriesFor(answers)) {
    if (!isQuestion(entry)) document.setIn(entry.path, entry.value);
    else if (!entry.isName && !isNameless(entry, answers)) {
      const answer = answers.get(entry.flag) ?? "";
      document.setIn(entry.path(answers), entry.isList ? document.createNode(listed(answer)) : answer);
    }
  }
  visit(document, {
    Pair: (_position, pair) => {
      if (!oneLiners.includes(String(pair.key)) || !isCollection(pair.value)) return undefined;
      const before = widthOf(document);
      pair.value.flow = true;
      if (widthOf(document) <= Math.max(before, lineLength)) return visit.SKIP;
      pair.value.flow = false;
      return undefined;
    },
  });
  const schema = relative(target, schemaFile).split(sep).join("/");
  return `# yaml-language-server: $schema=${schema}\n${text(document)}`;
}

/** As prettier writes it: with spaces inside braces, without them inside brackets. */
function text(document: Document): string {
  return document.toString({ lineWidth: 0 }).replaceAll(/^( *\w+: )\[ (.*) \]$/gm, "$1[$2]");
}

/** Whether the entry stands under a name that nobody has given yet: an empty one would be all that the reader sees. */
function isNameless(entry: Question, answers: Answers): boolean {
  const names = questionsFor(answers).filter(({ flag, isName }) => isName === true && !answers.has(flag));
  const place = entry.path(answers);
  return names.some((name) => name.path(answers).every((part, index) => place[index] === part));
}

function widthOf(document: Document): number {
  return Math.max(
    ...text(document)
      .split("\n")
      .map((line) => line.length),
  );
}

function listed(answer: string): string[] {
  return answer
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
