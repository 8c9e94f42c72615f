import { closest } from "fastest-levenshtein";
import { ReportedError } from "../constructs/deployment/reported-error";
import { synthesizedDeployments } from "../synthesized/synthesized-deployments";
import { affectedBetween } from "./affected-deployments";
import type { Affected } from "./affected-deployments";
import type { DeploymentManifest } from "../repository/deployment-manifest";
import { destinationsOf, publishable } from "./destinations";
import type { DestinationChoice } from "./destinations";
import { publishedDeployment } from "../repository/published-deployment";
import { RemoteClone } from "./remote-clone";
import { manifestsAt, manifestsIn } from "./revision-manifests";
import type { Manifests } from "./revision-manifests";

/** What is compared with what is synthesized: the published branch. */
export interface WorkingChange extends DestinationChoice {
  /** Folder that `npx cdktf synth` has written. */
  readonly synthesized: string;
  /** Deployments to look at; none: all that are published. */
  readonly keys: readonly string[];
}

/** What publishing would change. */
export async function affectedByPublishing(options: WorkingChange): Promise<Affected> {
  const deployments = publishable(synthesizedDeployments(options.synthesized, options.keys), options);
  const before = new Map<string, DeploymentManifest>();
  const after = new Map<string, DeploymentManifest>();
  for (const destination of await destinationsOf(deployments, options)) {
    const published = await RemoteClone.use(destination.address, destination.branch, ({ tree }) =>
      Promise.resolve(manifestsIn(tree)),
    );
    for (const deployment of destination.deployments) {
      const manifest = published.get(deployment.key);
      if (manifest) before.set(deployment.key, manifest);
      after.set(deployment.key, (await publishedDeployment(deployment, () => Promise.resolve(undefined))).manifest);
    }
  }
  return affectedBetween(before, after);
}

/** Two revisions of a published repository. */
export interface RevisionRange {
  /** Folder of a checkout or a bare repository. */
  readonly repository: string;
  readonly since: string;
  /** @default "HEAD" */
  readonly until?: string;
  /** Deployments to look at; none: all. */
  readonly keys: readonly string[];
}

/** What changed between two revisions. */
export async function affectedBetweenRevisions({
  repository,
  since,
  until = "HEAD",
  keys,
}: RevisionRange): Promise<Affected> {
  const [before, after] = [await manifestsAt(repository, since), await manifestsAt(repository, until)];
  const chosen = (manifests: Manifests) =>
    new Map([...manifests].filter(([key]) => keys.length === 0 || keys.includes(key)));
  refuseUnknown(keys, [...before.keys(), ...after.keys()]);
  return affectedBetween(chosen(before), chosen(after));
}

function refuseUnknown(keys: readonly string[], known: readonly string[]): void {
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const meant = known.length > 0 ? `; did you mean ${closest(unknown, [...known])}?` : "";
  throw new ReportedError([`No deployment ${unknown} is published at either revision${meant}`]);
}
