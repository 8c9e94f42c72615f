import { synthesizedDeployments } from "../synthesized/synthesized-deployments";
import type { Ring } from "../synthesized/deployment-record";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { refuseContradictions, refuseWithoutStarts } from "./contradictions";
import { destinationsOf, publishable } from "./destinations";
import type { DestinationChoice } from "./destinations";
import { LockFiles } from "./lock-files";
import { notSynthesized, notSynthesizedText } from "./not-synthesized";
import { inClones } from "./open-destinations";
import type { OpenDestination } from "./open-destinations";
import { refuseOwnRepository } from "./own-repository";
import type { ProviderSource } from "./provider-source";
import { publicationOf } from "./publication";
import type { Publication } from "./publication";
import { tooLong } from "./push-length";
import { isNothing, pushPublication } from "./push-publication";
import { manifestsIn } from "./revision-manifests";
import type { AppliedRevisions, StartChoice } from "./starts";

export interface PublishOptions extends DestinationChoice {
  /** Folder that `npx cdktf synth` has written. */
  readonly synthesized: string;
  /** Deployments to publish; none: all in run mode vcs. */
  readonly keys: readonly string[];
  /** Only the deployments of this ring.
   * @default every ring */
  readonly ring?: Ring;
  /** @default "first" */
  readonly start?: StartChoice;
  /** Phase to start at, whatever changed. */
  readonly from?: string;
  /** Subject of the commit.
   * @default one that names deployments and phases */
  readonly message?: string;
  /** Say what would be published, and leave the repository alone. */
  readonly dryRun?: boolean;
  /** Where hashes of providers come from.
   * @default none: lock files stay as they are published */
  readonly lockSource?: ProviderSource;
  /** Asks Terraform Cloud about a deployment's workspaces, where there is a token.
   * @default unknown: what changed in the repository counts */
  readonly appliedOf?: (deployment: SynthesizedDeployment) => AppliedRevisions | undefined;
  /** Takes what a person should read, line by line. */
  readonly say: (line: string) => void;
}

/**
 * Publishes synthesized deployments: for each repository one commit and one push, so it holds all of it or nothing. Where there is
 * nothing to publish, there is no commit. Nothing is pushed anywhere before everything is found to be in order.
 */
export async function publish(options: PublishOptions): Promise<void> {
  refuseContradictions(options);
  const { start = "first", from, appliedOf = () => undefined } = options;
  const say = sayOnce(options.say);
  const all = synthesizedDeployments(options.synthesized, options.keys);
  const deployments = publishable(all, options);
  for (const { key, ring } of all.filter((one) => !deployments.includes(one))) {
    say(`${key}: ${ring === (options.ring ?? ring) ? "run mode cli" : `ring ${ring}`}, not published`);
  }
  if (from !== undefined) refuseWithoutStarts(deployments);
  const locks = new LockFiles({ source: options.lockSource, say });
  const keys = { named: options.keys, synthesized: all.map(({ key }) => key) };
  await inClones(await destinationsOf(deployments, options), async (opened) => {
    const compare = ({ destination, clone }: OpenDestination) =>
      publicationOf({ deployments: destination.deployments, locks, start, from, appliedOf, say }, clone.tree);
    const planned: [OpenDestination, Publication][] = [];
    for (const one of opened) {
      await refuseOwnRepository(options, one.destination.address, one.clone.tree);
      for (const key of notSynthesized(manifestsIn(one.clone.tree), keys)) say(notSynthesizedText(key));
      const publication = await compare(one);
      planned.push([one, publication]);
      for (const line of tooLong(one.destination, publication)) say(line);
      if (!isNothing(publication) && options.dryRun !== true) await one.clone.requireIdentity();
    }
    for (const [one, publication] of planned) {
      await pushPublication(one, publication, () => compare(one), { ...options, say });
    }
  });
}

/** A publication that is made anew says the same again; nobody needs to read it twice. */
function sayOnce(say: (line: string) => void): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (!said.has(line)) say(line);
    said.add(line);
  };
}
