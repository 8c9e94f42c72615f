import { existsSync } from "node:fs";
import { ReportedError } from "../constructs/deployment/reported-error";
import { synthesizedDeployments } from "../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { destinationsOf, publishable } from "./destinations";
import type { DestinationChoice } from "./destinations";
import { differencesOf } from "./differences";
import type { Difference } from "./differences";
import { FolderTree } from "./folder-tree";
import { notSynthesized } from "./not-synthesized";
import { RemoteClone } from "./remote-clone";
import { manifestsIn } from "./revision-manifests";
import type { Tree } from "./tree";

export interface CheckPublishedOptions extends DestinationChoice {
  /** Folder that `npx cdktf synth` has written. */
  readonly synthesized: string;
  /** Deployments to check; none: all that are published. */
  readonly keys: readonly string[];
  /** Folder with the published files, to read instead of the remote. */
  readonly checkout?: string;
}

/** What is checked, and what is amiss. */
export interface CheckedDeployments {
  readonly keys: readonly string[];
  readonly differences: readonly Difference[];
  /** Keys of what is published and not synthesized, where no key is named. It is not checked. */
  readonly notSynthesized: readonly string[];
}

/** Compares synthesized deployments with what is published. Changes nothing. */
export async function checkPublished(options: CheckPublishedOptions): Promise<CheckedDeployments> {
  const { synthesized, keys, checkout } = options;
  const all = synthesizedDeployments(synthesized, keys);
  const known = { named: keys, synthesized: all.map(({ key }) => key) };
  const look = async (deployments: readonly SynthesizedDeployment[], tree: Tree): Promise<CheckedDeployments> => ({
    ...(await check(deployments, tree)),
    notSynthesized: notSynthesized(manifestsIn(tree), known),
  });
  if (checkout !== undefined) {
    if (!existsSync(checkout)) throw new ReportedError([`--checkout ${checkout}: there is no such folder`]);
    return look(all, new FolderTree(checkout));
  }
  const checked: CheckedDeployments[] = [];
  for (const { address, branch, deployments } of await destinationsOf(publishable(all, options), options)) {
    checked.push(await RemoteClone.use(address, branch, ({ tree }) => look(deployments, tree)));
  }
  return {
    keys: checked.flatMap((one) => one.keys),
    differences: checked.flatMap((one) => one.differences),
    notSynthesized: checked.flatMap((one) => one.notSynthesized),
  };
}

async function check(
  deployments: readonly SynthesizedDeployment[],
  tree: Tree,
): Promise<Pick<CheckedDeployments, "keys" | "differences">> {
  const differences: Difference[] = [];
  for (const deployment of deployments) differences.push(...(await differencesOf(deployment, tree)));
  return { keys: deployments.map(({ key }) => key), differences };
}
