import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { datasetFile } from "../constructs/deployment/dataset/dataset";
import { datasetEnvironment } from "../constructs/deployment/dataset/environment";
import { synthesizedDeployments } from "../synthesized/synthesized-deployments";

/** Folder that `npx cdktf synth` writes to; of other folders nobody knows which datasets they were made of. */
export const defaultOutput = "cdktf.out";

/**
 * Tells on stderr where the stacks of a deployment are older than its dataset, or where the folder of datasets holds none of that name:
 * whoever forgets to synthesize would otherwise work with what was there before, and not notice.
 */
export function tellOfStaleStacks(synthesized: string, keys: readonly string[]): void {
  if (synthesized !== defaultOutput) return;
  const { folder } = datasetEnvironment();
  for (const { key } of synthesizedDeployments(synthesized, keys)) {
    const note = staleness(join(folder, key, datasetFile), join(synthesized, "manifest.json"));
    if (note !== undefined) process.stderr.write(`note: ${note} (npx cdktf synth brings ${synthesized} up to date)\n`);
  }
}

function staleness(dataset: string, manifest: string): string | undefined {
  if (!existsSync(dataset)) return `there is no ${dataset}, and ${defaultOutput} has its stacks`;
  const newer = statSync(dataset).mtimeMs > statSync(manifest).mtimeMs;
  return newer ? `${dataset} is newer than its stacks` : undefined;
}
