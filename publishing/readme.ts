import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { manifestFolder, parsedDeploymentManifest } from "../repository/deployment-manifest";
import type { DeploymentManifest } from "../repository/deployment-manifest";
import { stackFolder } from "../repository/published-deployment";
import { markerPath } from "./start-marker";
import type { Tree } from "./tree";

export const readmeFile = "README.md";

const begin = "<!-- keyphase: written by `keyphase publish`; what stands outside these two lines is yours -->";
const end = "<!-- /keyphase -->";

/**
 * The README with the part that names the deployments and phases up to date. What a person wrote around that part stays: the repository may
 * be theirs.
 */
export function readmeOf(tree: Tree): string {
  const manifests = tree
    .list(manifestFolder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => parsedDeploymentManifest(tree.read(file) ?? "") ?? []);
  const part = [begin, "", ...partOf(manifests), end].join("\n");
  const text = tree.read(readmeFile);
  if (text === undefined || text.trim() === "") return `${part}\n`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${part}\n`;
  return `${text.slice(0, from)}${part}${text.slice(to + end.length)}`;
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
    const starts =
      phase === workspacesPhase || runMode === "cli"
        ? `a terminal: \`npx cdktf deploy ${stack}\``
        : `\`${markerPath(stack)}\``;
    return `| ${index + 1} | ${phase} | [${stackFolder(stack)}](${stackFolder(stack)}) | ${starts} |`;
  });
  return [`## ${deployment}`, "", "| order | phase | folder | started by |", "| --- | --- | --- | --- |", ...rows, ""];
}
