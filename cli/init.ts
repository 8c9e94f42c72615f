import { existsSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { blueprints } from "../constructs/blueprints";
import { collisionsOf } from "../constructs/deployment/collisions";
import { datasetFile } from "../constructs/deployment/dataset/dataset";
import { listDatasetFolder } from "../constructs/deployment/dataset/dataset-folder";
import { datasetEnvironment } from "../constructs/deployment/dataset/environment";
import type { Finding } from "../constructs/deployment/dataset/finding";
import { pathText, quoted } from "../constructs/deployment/dataset/printable";
import { DeploymentKey } from "../constructs/deployment/deployment-key";
import { Names } from "../constructs/deployment/names";
import { ReportedError } from "../constructs/deployment/reported-error";
import { refusals, writeDataset } from "./init-dataset";
import { blueprintOf, cloudOf, nextQuestions, questions, questionsFor } from "./init-questions";
import { refuseOthers } from "./init-scope";
import { ask } from "./init-terminal";
import type { Terminal } from "./init-terminal";
import type { Answers, Question } from "./questions/question";

/** `keyphase init`: the dataset of a new deployment. */
export function addInit(program: Command, terminal: Terminal = { input: process.stdin, output: process.stdout }): void {
  const command = program
    .command("init")
    .description("write the dataset of a new deployment; in a terminal, asks for what no flag says")
    .argument("<key>", `name of the deployment: ${DeploymentKey.expectation}`);
  const options = questions.map(optionOf);
  for (const option of options) command.addOption(option);
  command.action(async (name: string, flags: Readonly<Record<string, string | undefined>>) => {
    const { folder } = datasetEnvironment();
    const key = newKey(name, folder);
    const given = options.flatMap((option) => {
      const answer = flags[option.attributeName()];
      return answer === undefined ? [] : [[option.name(), answer] as const];
    });
    const answers = await complete(new Map(given), terminal);
    writeDataset(folder, key, answers);
    process.stdout.write(nextSteps(folder, key, answers));
  });
}

/** The flag of a question, in the help beside the others of its blueprint. */
function optionOf({ flag, placeholder, text, fallback, cloud, blueprint }: Question): Option {
  const about = cloud === undefined ? "" : ` (cloud ${cloud})`;
  const hint = fallback === undefined ? "" : ` (default: ${fallback})`;
  const group = blueprint === undefined ? "Options of every blueprint:" : `Options of blueprint ${blueprint}:`;
  return new Option(`--${flag} ${placeholder}`, `${text}${about}${hint}`).helpGroup(group);
}

/** The key, if a deployment of that name can be added. */
function newKey(name: string, folder: string): DeploymentKey {
  const key = DeploymentKey.parse(name);
  if (!key) throw new ReportedError([`${quoted(name)} ${DeploymentKey.refusal(name) ?? ""}`]);
  const others = listDatasetFolder(folder).keys.filter(({ value }) => value !== key.value);
  const collisions = collisionsOf([...others, key]).filter(({ keys }) => keys.includes(key));
  const lines = collisions.map(
    ({ keys: [first], names }) =>
      `${key.value} collides with ${join(folder, first.value)}: both get ${names.join(", ")} (expected a key that differs in more than upper and lower case)`,
  );
  if (lines.length > 0) throw new ReportedError(lines);
  const target = join(folder, key.value, datasetFile);
  if (existsSync(target)) {
    throw new ReportedError([`${target}: exists already (expected a new key; init does not overwrite)`]);
  }
  return key;
}

/** All answers. A person is asked again for what the dataset reader refuses, at once; a script is told all of it. */
function complete(given: Answers, terminal: Terminal): Answers | Promise<Answers> {
  if (terminal.input.isTTY === true) return asked(given, terminal);
  const known = withDefaults(given);
  refuseOthers(known);
  const open = unknownChoice(known) === undefined ? questionsFor(known).filter(({ flag }) => !given.has(flag)) : [];
  const answers = new Map([...known, ...fallbacks(open)]);
  const findings = relevant(refusals(answers, blueprints), answers);
  if (findings.length === 0) return answers;
  throw new ReportedError(findings.map((finding) => lineOf(finding, answers, (question) => `--${question.flag}`)));
}

async function asked(given: Answers, terminal: Terminal): Promise<Answers> {
  let answers = given;
  for (;;) {
    refuseOthers(answers);
    const refused = complaints(answers);
    const open = nextQuestions(answers).filter((question) => !answers.has(question.flag) || refused.has(question));
    if (open.length === 0) {
      const findings = refusals(answers, blueprints);
      if (findings.length === 0) return answers;
      throw new ReportedError(findings.map((finding) => lineOf(finding, answers, ({ text }) => text)));
    }
    for (const question of open) {
      const line = refused.get(question);
      if (line !== undefined) terminal.output.write(`${line}\n`);
    }
    const before = answers;
    const added = await ask(terminal, open, (question, latest) =>
      complaints(new Map([...before, ...latest])).get(question),
    );
    answers = new Map([...before, ...added]);
  }
}

/** What the dataset reader has against the answers that are there, by question: what is still to be asked is not refused yet. */
function complaints(given: Answers): ReadonlyMap<Question, string> {
  const answers = withDefaults(given);
  const found = relevant(refusals(answers, blueprints), answers).flatMap((finding): [Question, string][] => {
    const question = questionOf(finding, answers);
    return question && given.has(question.flag) ? [[question, lineOf(finding, answers, ({ text }) => text)]] : [];
  });
  return new Map(found);
}

/** Nobody knows what a blueprint or a cloud that there is not would need. */
function relevant(findings: readonly Finding[], answers: Answers): readonly Finding[] {
  const choice = unknownChoice(answers);
  if (choice === undefined) return findings;
  if (choice === "blueprint") return findings.filter(({ path = [] }) => path[0] === choice);
  return findings.filter((finding) => answers.has(questionOf(finding, answers)?.flag ?? ""));
}

/** The choice that other questions depend on, if its answer is none of those that there are. */
function unknownChoice(answers: Answers): "blueprint" | "cloud" | undefined {
  if (blueprintOf(answers) === undefined) return "blueprint";
  return cloudOf(answers) === undefined ? "cloud" : undefined;
}

/** The answers, and beside them what somebody who gives none would have answered, where there is such. */
function withDefaults(given: Answers): Answers {
  const fallbacks = (asked: readonly Question[]) =>
    asked.flatMap(({ flag, fallback }) => (fallback === undefined ? [] : [[flag, fallback] as const]));
  const chosen = new Map([...fallbacks(questionsFor(given)), ...given]);
  return new Map([...fallbacks(questionsFor(chosen)), ...given]);
}

function fallbacks(open: readonly Question[]): Answers {
  const missing = open.filter(({ fallback }) => fallback === undefined).map(({ flag }) => `--${flag}`);
  if (missing.length > 0) {
    throw new ReportedError([`missing: ${missing.join(", ")} (in a terminal, init asks for what no flag says)`]);
  }
  return new Map(open.map(({ flag, fallback = "" }) => [flag, fallback]));
}

/** The question whose answer the finding is about: of several, the one with the longest path. */
function questionOf({ path = [] }: Finding, answers: Answers): Question | undefined {
  return questionsFor(answers)
    .map((question) => ({ question, place: question.path(answers) }))
    .filter(({ place }) => place.every((part, index) => path[index] === part))
    .sort((one, other) => other.place.length - one.place.length)[0]?.question;
}

function lineOf(finding: Finding, answers: Answers, nameOf: (question: Question) => string): string {
  const question = questionOf(finding, answers);
  return `${question ? nameOf(question) : pathText(finding.path ?? [])}: ${finding.message}`;
}

function nextSteps(folder: string, key: DeploymentKey, answers: Answers): string {
  const logins =
    blueprintOf(answers) === "hashistack"
      ? [`Once infrastructure is applied, \`npx keyphase inventory ${key.value}\` writes how people reach the hosts.`]
      : [];
  return [
    `${join(folder, key.value, datasetFile)} is written. docs/prerequisites.md says what must be there before the first run. Next:`,
    "  npx cdktf synth",
    `  npx cdktf deploy ${new Names(key).phase("workspaces")}`,
    "and then phase by phase, as README.md says.",
    ...logins,
    "",
  ].join("\n");
}
