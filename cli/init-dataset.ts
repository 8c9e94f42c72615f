import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { Document, isMap } from "yaml";
import type { Register } from "../constructs/deployment/blueprint";
import { datasetFile, readDataset } from "../constructs/deployment/dataset/dataset";
import { reasonOf } from "../constructs/deployment/dataset/dataset-text";
import type { Finding } from "../constructs/deployment/dataset/finding";
import type { DeploymentKey } from "../constructs/deployment/deployment-key";
import { ReportedError } from "../constructs/deployment/reported-error";
import { questions } from "./init-questions";
import type { Answers } from "./init-questions";
import { schemaFile } from "./schema";

/** Maps of one or two settings, which read best in one line. */
const oneLiners = ["terraformCloud", "credentials", "vault", "auth0"];

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

/** Writes a new deployment's folder. It appears at once and complete: whoever synthesizes meanwhile never sees half a dataset. */
export function writeDataset(folder: string, key: DeploymentKey, answers: Answers): void {
  const target = join(folder, key.value);
  try {
    mkdirSync(folder, { recursive: true });
    const draft = mkdtempSync(join(folder, ".init-"));
    try {
      mkdirSync(join(draft, key.value));
      writeFileSync(join(draft, key.value, datasetFile), datasetText(target, answers));
      renameSync(join(draft, key.value), target);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  } catch (error) {
    throw new ReportedError([`${target}: cannot be written: ${reasonOf(error)}`]);
  }
}

/** The dataset as YAML, with a first line that gives editors its schema. */
function datasetText(target: string, answers: Answers): string {
  const document = new Document({});
  for (const { flag, path, isList } of questions) {
    const answer = answers.get(flag) ?? "";
    // There is more than one way to log in: this is the one without keys that somebody must keep.
    if (path[0] === "credentials") document.setIn([...path.slice(0, 2), "mode"], "oidc");
    document.setIn(path, isList ? document.createNode(listed(answer), { flow: true }) : answer);
  }
  for (const name of oneLiners) {
    const map = document.get(name);
    if (isMap(map)) map.flow = true;
  }
  const schema = relative(target, schemaFile).split(sep).join("/");
  return `# yaml-language-server: $schema=${schema}\n${document.toString({ lineWidth: 0 })}`;
}

function listed(answer: string): string[] {
  return answer
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
