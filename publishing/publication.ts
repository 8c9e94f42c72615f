import type { Stack } from "../synthesized/stack";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { changeOf, isEmpty } from "./changes";
import type { PublicationPart } from "./commit-message";
import type { LockFiles } from "./lock-files";
import { OverlayTree } from "./overlay-tree";
import { lockFile, publishedDeployment, stackFolder } from "../repository/published-deployment";
import type { PublishedDeployment } from "../repository/published-deployment";
import { readmeFile, readmeOf } from "./readme";
import { removedPhases } from "./removed-phases";
import { markerPath, nextMarker } from "./start-marker";
import { startsOf } from "./starts";
import type { AppliedRevisions, StartChoice } from "./starts";
import type { Tree } from "./tree";
import { withStarts } from "./with-starts";
import { workspacesState } from "./workspaces-state";

/** What one commit is to do to a published repository. */
export interface Publication {
  /** The deployments that it changes. */
  readonly parts: readonly PublicationPart[];
  /** What it does beside them, a line each. */
  readonly notes: readonly string[];
  /** Files to write, by path. */
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

export interface PublicationProps {
  readonly deployments: readonly SynthesizedDeployment[];
  readonly locks: LockFiles;
  readonly start: StartChoice;
  readonly from?: string;
  /** Asks Terraform Cloud about a deployment, where there is a token for it. */
  readonly appliedOf: (deployment: SynthesizedDeployment) => AppliedRevisions | undefined;
  readonly say: (line: string) => void;
}

/** Compares what was synthesized with the published tree. Refuses where a push would come before its time. */
export async function publicationOf(props: PublicationProps, tree: Tree): Promise<Publication> {
  const parts: PublicationPart[] = [];
  const write = new Map<string, string>();
  const remove: string[] = [];
  for (const deployment of props.deployments) {
    const committed = (stack: Stack) => tree.read(`${stackFolder(stack.name)}/${lockFile}`);
    const wanted = await publishedDeployment(deployment, (stack) => props.locks.of(stack, committed(stack)));
    const part = await partOf(props, deployment, wanted, tree);
    if (isEmpty(part.change) && part.starts.length === 0) continue;
    parts.push(part);
    for (const [file, text] of part.change.write) write.set(file, text);
    for (const { stack, revision } of part.starts) {
      write.set(markerPath(stack), nextMarker(revision, tree.read(markerPath(stack))));
    }
    remove.push(...part.change.remove);
  }
  const readme = readmeOf(new OverlayTree(tree, write, remove));
  if (readme.text === tree.read(readmeFile)) return { parts, notes: [], write, remove };
  write.set(readmeFile, readme.text);
  return { parts, notes: [[readmeFile, ...readme.notes].join(": ")], write, remove };
}

async function partOf(
  { start, from, appliedOf, say }: PublicationProps,
  deployment: SynthesizedDeployment,
  wanted: PublishedDeployment,
  tree: Tree,
): Promise<PublicationPart> {
  const change = changeOf(wanted, tree);
  // In run mode cli nothing listens to pushes: what is published is a record.
  if (deployment.runMode === "cli") return { change, starts: [] };
  const isIdle = isEmpty(change) && from === undefined && (start === "none" || change.notStarted.length === 0);
  const applied = isIdle ? undefined : appliedOf(deployment);
  // First: applying the workspaces phase takes the workspace of a removed phase away.
  await removedPhases({ change, applied, say });
  await workspacesState({ wanted, change, applied, say });
  const starts = await startsOf({ wanted, change, start, from, applied });
  return { change: withStarts(change, { wanted, start }), starts };
}
