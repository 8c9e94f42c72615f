import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { phaseName } from "../synthesized/synthesized-deployments";
import type { Stack } from "../synthesized/stack";
import { hashOf } from "./deployment-manifest";
import type { DeploymentManifest } from "./deployment-manifest";

/** Name of the file that Terraform reads. */
export const configurationFile = "cdk.tf.json";

/** Name of the file that pins providers. */
export const lockFile = ".terraform.lock.hcl";

/** One phase as it is to stand in the published repository. */
export interface PhaseFiles {
  readonly phase: string;
  readonly stack: string;
  readonly revision: string;
  /** Text of each file in the stack's folder, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** One deployment as it is to stand in the published repository. */
export interface PublishedDeployment {
  readonly key: string;
  readonly phases: readonly PhaseFiles[];
  readonly manifest: DeploymentManifest;
}

/** Folder of a stack: the working directory of its workspace. */
export function stackFolder(stack: string): string {
  return `stacks/${stack}`;
}

/** @param lockOf text of the stack's lock file, where there is one */
export async function publishedDeployment(
  { key, stacks, runMode, ring }: SynthesizedDeployment,
  lockOf: (stack: Stack) => Promise<string | undefined>,
): Promise<PublishedDeployment> {
  const phases: PhaseFiles[] = [];
  for (const stack of stacks) {
    const lock = await lockOf(stack);
    const files = { [configurationFile]: stack.text, ...(lock === undefined ? {} : { [lockFile]: lock }) };
    phases.push({ phase: phaseName(key, stack.name), stack: stack.name, revision: stack.revision, files });
  }
  const manifest = { deployment: key, runMode, ring, phases: phases.map(manifestEntry) };
  return { key, phases, manifest };
}

function manifestEntry({ phase, stack, revision, files }: PhaseFiles): DeploymentManifest["phases"][number] {
  const hashes = Object.entries(files).map(([name, text]) => [name, hashOf(text)] as const);
  return { phase, stack, revision, files: Object.fromEntries(hashes) };
}
