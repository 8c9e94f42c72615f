import { closest } from "fastest-levenshtein";
import { ReportedError } from "../constructs/deployment/reported-error";
import { synthesizedDeployments } from "../synthesized/synthesized-deployments";
import { affectedBetween } from "./affected-deployments";
import type { Affected } from "./affected-deployments";
import { changeOf } from "./changes";
import type { DeploymentManifest } from "../repository/deployment-manifest";
import { destinationsOf, publishable } from "./destinations";
import type { DestinationChoice } from "./destinations";
import { notSynthesized } from "./not-synthesized";
import { refuseOwnRepository } from "./own-repository";
import { publishedDeployment } from "../repository/published-deployment";
import { publishedManifest } from "./published-manifest";
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

/** What publishing would change. Refuses a repository that publishing would refuse. */
export async function affectedByPublishing(options: WorkingChange): Promise<Affected> {
  const all = synthesizedDeployments(options.synthesized, options.keys);
  const known = { named: options.keys, synthesized: all.map(({ key }) => key) };
  const before = new Map<string, DeploymentManifest>();
  const after = new Map<string, DeploymentManifest>();
  const others: string[] = [];
  for (const { address, branch, deployments } of await destinationsOf(publishable(all, options), options)) {
    await RemoteClone.use(address, branch, async ({ tree }) => {
      await refuseOwnRepository(options, address, tree);
      for (const deployment of deployments) {
        const wanted = await publishedDeployment(deployment, () => Promise.resolve(undefined));
        changeOf(wanted, tree);
        const { manifest } = publishedManifest(wanted, tree);
        if (manifest) before.set(deployment.key, manifest);
        after.set(deployment.key, wanted.manifest);
      }
      others.push(...notSynthesized(manifestsIn(tree), known));
    });
  }
  return { ...affectedBetween(before, after), notSynthesized: others };
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
  if (before.size + after.size === 0) {
    throw new ReportedError([
      `${repository} holds no publication, neither at ${since} nor at ${until} (expected a checkout of the repository that is published to: --repository)`,
    ]);
  }
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
