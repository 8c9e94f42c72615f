import { z } from "zod";
import { manifestPath, parsedDeploymentManifest } from "../repository/deployment-manifest";
import type { DeploymentManifest, PublishedPhase } from "../repository/deployment-manifest";
import { configurationFile, stackFolder } from "../repository/published-deployment";
import type { PublishedDeployment } from "../repository/published-deployment";
import type { Tree } from "./tree";

/** What a repository says of a deployment. */
export interface PublishedManifest {
  /** Text of the manifest; undefined where there is none. */
  readonly text?: string;
  /** Undefined where the deployment is not published. */
  readonly manifest?: DeploymentManifest;
  /** Somebody has changed the text to what is no manifest. What it said is read from the stacks themselves, as far as they tell. */
  readonly isBroken: boolean;
}

const configuration = z.object({
  resource: z.object({ terraform_data: z.object({ revision: z.object({ input: z.string() }) }) }),
});

export function publishedManifest(wanted: PublishedDeployment, tree: Tree): PublishedManifest {
  const text = tree.read(manifestPath(wanted.key));
  if (text === undefined) return { isBroken: false };
  const manifest = parsedDeploymentManifest(text);
  if (manifest) return { text, manifest, isBroken: false };
  const { phases } = wanted.manifest;
  return {
    text,
    manifest: { ...wanted.manifest, phases: phases.flatMap((phase) => phaseIn(tree, phase) ?? []) },
    isBroken: true,
  };
}

function phaseIn(tree: Tree, { phase, stack }: PublishedPhase): PublishedPhase | undefined {
  const text = tree.read(`${stackFolder(stack)}/${configurationFile}`);
  // No hash is known, so whatever is another text than what is synthesized counts as changed by hand.
  return text === undefined ? undefined : { phase, stack, revision: revisionIn(text), files: {} };
}

function revisionIn(text: string): string {
  try {
    return configuration.parse(JSON.parse(text)).resource.terraform_data.revision.input;
  } catch {
    return "";
  }
}
