import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { manifestFolder, parsedDeploymentManifest } from "../repository/deployment-manifest";
import type { DeploymentManifest } from "../repository/deployment-manifest";
import { stackFolder } from "../repository/published-deployment";
import { markerPath } from "./start-marker";
import type { Tree } from "./tree";

export const readmeFile = "README.md";

const begin = "<!-- keyphase: written by `keyphase publish`; what stands outside these two lines is yours -->";
const end = "<!-- /keyphase -->";

export interface Readme {
  readonly text: string;
  /** What a person should know of how it was written. */
  readonly notes: readonly string[];
}

/**
 * The README with the part that names the deployments and phases up to date. What a person wrote around that part stays: the repository may
 * be theirs.
 */
export function readmeOf(tree: Tree): Readme {
  const manifests = tree
    .list(manifestFolder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => parsedDeploymentManifest(tree.read(file) ?? "") ?? []);
  const part = [begin, "", ...partOf(manifests), end].join("\n");
  const text = tree.read(readmeFile);
  if (text === undefined || text.trim() === "") return { text: `${part}\n`, notes: [] };
  const to = text.indexOf(end);
  const from = to < 0 ? -1 : text.lastIndexOf(begin, to);
  // Without both lines nobody can tell what is whose, so all of it is the person's.
  const isMarked = from >= 0;
  const [before, after] = isMarked
    ? [text.slice(0, from), text.slice(to + end.length)]
    : [`${text.trimEnd()}\n\n`, "\n"];
  const isBroken = [before, after].some((own) => own.includes(begin) || own.includes(end));
  return {
    text: [withoutMarks(before), part, withoutMarks(after)].join(""),
    notes: isBroken
      ? [
          "a line that marks the written part was missing or doubled; the part is written anew, and all other text is kept",
        ]
      : [],
  };
}

function withoutMarks(text: string): string {
  return text.replaceAll(begin, "").replaceAll(end, "");
}

function partOf(manifests: readonly DeploymentManifest[]): string[] {
  return [
    "# Published deployments",
    "",
    "Terraform JSON that `keyphase publish` writes; changes by hand are overwritten. Terraform Cloud runs a phase when its start marker changes in a push, and its apply starts the next phase.",
    "",
    ...manifests.flatMap(sectionOf),
  ];
}

function sectionOf({ deployment, runMode, phases }: DeploymentManifest): string[] {
  const rows = phases.map(({ phase, stack }, index) => {
    const before = phases[index - 1]?.phase ?? workspacesPhase;
    const isFromTerminal = phase === workspacesPhase || runMode === "cli";
    const push = `a push that changes \`${markerPath(stack)}\``;
    const other = before === workspacesPhase ? push : `the apply of ${before}, or ${push}`;
    const starts = isFromTerminal ? `a terminal: \`npx cdktf deploy ${stack}\`` : other;
    return `| ${index + 1} | ${phase} | [${stackFolder(stack)}](${stackFolder(stack)}) | ${starts} |`;
  });
  return [`## ${deployment}`, "", "| order | phase | folder | started by |", "| --- | --- | --- | --- |", ...rows, ""];
}
