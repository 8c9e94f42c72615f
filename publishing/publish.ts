import { setTimeout as pause } from "node:timers/promises";
import { ReportedError } from "../constructs/deployment/reported-error";
import { synthesizedDeployments } from "../synthesized/synthesized-deployments";
import type { Ring } from "../synthesized/deployment-record";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { commitMessage, linesOf, longestSubject } from "./commit-message";
import { destinationsOf, publishable } from "./destinations";
import type { DestinationChoice } from "./destinations";
import { LockFiles } from "./lock-files";
import { inClones } from "./open-destinations";
import type { OpenDestination } from "./open-destinations";
import type { ProviderSource } from "./provider-source";
import { publicationOf } from "./publication";
import type { Publication } from "./publication";
import { tooLong } from "./push-length";
import type { RemoteClone } from "./remote-clone";
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

/** How often a publication is made anew because somebody else pushed meanwhile. */
const attempts = 10;

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
  await inClones(await destinationsOf(deployments, options), async (opened) => {
    const compare = ({ destination, clone }: OpenDestination) =>
      publicationOf({ deployments: destination.deployments, locks, start, from, appliedOf, say }, clone.tree);
    const planned: [OpenDestination, Publication][] = [];
    for (const one of opened) {
      const publication = await compare(one);
      planned.push([one, publication]);
      for (const line of tooLong(one.destination, publication)) say(line);
      if (!isNothing(publication) && options.dryRun !== true) await one.clone.requireIdentity();
    }
    for (const [one, publication] of planned) {
      await publishTo(one, publication, () => compare(one), { ...options, say });
    }
  });
}

async function publishTo(
  { destination: { address, branch }, clone }: OpenDestination,
  first: Publication,
  compareAgain: () => Promise<Publication>,
  { dryRun, message, say }: PublishOptions,
): Promise<void> {
  const place = `${address.shown} (${branch})`;
  let publication = first;
  for (let attempt = 1; ; attempt++) {
    if (isNothing(publication)) {
      say(`${place}: nothing to publish`);
      return;
    }
    const lines = publication.parts.flatMap(linesOf).map((line) => `  ${line}`);
    if (dryRun) {
      say([`${place}: would be published`, ...lines].join("\n"));
      return;
    }
    const overtaken = await push(clone, publication, message);
    if (!overtaken) {
      say([`${place}: published`, ...lines].join("\n"));
      return;
    }
    if (attempt >= attempts) throw overtaken;
    // Whoever was first may be there again: not all at the same moment.
    await pause(Math.random() * 50 * attempt);
    await clone.update();
    publication = await compareAgain();
  }
}

function isNothing({ write, remove }: Publication): boolean {
  return write.size === 0 && remove.length === 0;
}

async function push(
  clone: RemoteClone,
  { parts, write, remove }: Publication,
  message?: string,
): Promise<ReportedError | undefined> {
  for (const file of remove) clone.remove(file);
  for (const [file, text] of write) clone.write(file, text);
  await clone.commit([...write.keys(), ...remove], commitMessage(parts, message));
  return clone.push();
}

function refuseContradictions({ start, from, message }: PublishOptions): void {
  if (from !== undefined && start !== undefined && start !== "first") {
    throw new ReportedError([`--from ${from} and --start ${start} contradict each other (expected one of them)`]);
  }
  if (message !== undefined && (message.trim() === "" || message.length > longestSubject || /[\r\n]/.test(message))) {
    throw new ReportedError([
      `--message is the commit's subject (expected one line of at most ${longestSubject} characters)`,
    ]);
  }
}

function refuseWithoutStarts(deployments: readonly SynthesizedDeployment[]): void {
  const without = deployments.filter(({ runMode }) => runMode === "cli").map(({ key }) => key);
  if (without.length === 0) return;
  throw new ReportedError([`${without.join(", ")}: in run mode cli no push starts a run (leave --from out)`]);
}

/** A publication that is made anew says the same again; nobody needs to read it twice. */
function sayOnce(say: (line: string) => void): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (!said.has(line)) say(line);
    said.add(line);
  };
}
