import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { writeSynthesized } from "../rehearsal/synthesized-folder";
import type { WrittenStack } from "../rehearsal/synthesized-folder";

/** Content of each phase by its name, in order. A phase's revision depends on its own content and on those before it. */
export type Phases = Readonly<Record<string, string>>;

export interface FleetDeployment {
  readonly phases: Phases;
  readonly runMode?: "cli" | "vcs";
  readonly ring?: "canary" | "early" | "all";
  /** URL of the repository in the dataset. */
  readonly url?: string;
  readonly branch?: string;
  /** Source and version of each provider, by name. */
  readonly providers?: Readonly<Record<string, string>>;
}

/** Four phases, all with the same content. */
export const fourPhases = { workspaces: "a", tooling: "a", infrastructure: "a", platform: "a" } satisfies Phases;

/** Writes a folder as `cdktf synth` does: with revisions, and with the record in the workspaces stack. */
export function synthesizeFleet(folder: string, deployments: Readonly<Record<string, FleetDeployment>>): void {
  rmSync(folder, { recursive: true, force: true });
  const written = Object.entries(deployments).map(([key, deployment]) => [key, stacksOf(key, deployment)] as const);
  writeSynthesized(folder, Object.fromEntries(written));
}

/** Revision of each phase. */
export function revisionsOf(phases: Phases): Record<string, string> {
  let chain = "";
  const revisions = Object.entries(phases).map(([phase, content]) => {
    chain = createHash("sha256").update(`${chain} ${phase} ${content}`).digest("hex");
    return [phase, chain] as const;
  });
  return Object.fromEntries(revisions);
}

function stacksOf(key: string, deployment: FleetDeployment): WrittenStack[] {
  const { phases, runMode = "vcs", ring = "all", url, branch = "main", providers } = deployment;
  const keyphase = { deployment: key, runMode, ring, repository: url === undefined ? undefined : { url, branch } };
  const revisions = revisionsOf(phases);
  const names = Object.keys(phases);
  return names.map((phase, index) => ({
    phase,
    after: names.slice(Math.max(0, index - 1), index),
    providers,
    configuration: {
      "//": phase === "workspaces" ? { keyphase } : {},
      locals: { content: phases[phase] },
      resource: { terraform_data: { revision: { input: revisions[phase] } } },
    },
  }));
}
