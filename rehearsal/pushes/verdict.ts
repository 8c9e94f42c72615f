import { shortRevision } from "../../synthesized/short-revision";
import { phaseName } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import type { Run } from "../terraform-cloud/runs/run";
import { appliedText } from "./applied-text";
import { waitingElsewhere } from "./publishing-place";
import { isOfPush, startable } from "./round";
import type { Round } from "./round";

export interface VerdictProps {
  /** What was published last. */
  readonly deployment: SynthesizedDeployment;
  readonly rounds: readonly Round[];
  readonly cloud: TerraformCloud;
  /** Runs that were applied before the phase before them. */
  readonly breaches: readonly string[];
  /** Pushes start every phase that changed: early runs stop at their gates, and are started again. */
  readonly startsEvery: boolean;
  /** A person confirms each plan that waits for one. Where nobody was to, what waits is no fault, and neither is what waits behind it. */
  readonly approve: boolean;
}

/** What is not as it should be after all pushes; nothing where all is well. */
export function problemsOf(props: VerdictProps): string[] {
  const { breaches, rounds, deployment, cloud } = props;
  const inRounds = rounds.flatMap((round) => problemsIn(round, props));
  return [...breaches, ...inRounds, ...notNewest(props), ...waitingElsewhere(deployment, cloud)];
}

/** Workspaces whose plans wait for a person at the end, each once. */
export function waitingIn(rounds: readonly Round[]): string[] {
  const names = rounds.flatMap(({ runs }) => runs.filter(isUnconfirmed).map(({ workspace }) => workspace.name));
  return [...new Set(names)].map((name) => `${name}: nobody has confirmed its plan`);
}

function isUnconfirmed({ status }: Run): boolean {
  return status === "planned";
}

/** Stacks that something is expected of, in the order of the phases. */
function watchedIn({ deployment, rounds, approve }: VerdictProps): SynthesizedDeployment["stacks"] {
  const stacks = startable(deployment);
  const waiting = rounds.flatMap(({ runs }) => runs.filter(isUnconfirmed).map(({ workspace }) => workspace.name));
  const first = approve ? -1 : stacks.findIndex(({ name }) => waiting.includes(name));
  return first === -1 ? stacks : stacks.slice(0, first);
}

/** Each phase must end at the revision that was published last. */
function notNewest(props: VerdictProps): string[] {
  const { cloud } = props;
  return watchedIn(props).flatMap(({ name, organization, workspace, revision }) => {
    const found = cloud.byName(organization, workspace);
    if (found?.appliedRevision === revision) return [];
    return [`${name} is ${appliedText(found)}; published is ${shortRevision(revision)}`];
  });
}

/** Where a phase was made to fail, nothing is said of it and of those behind it: the next round is about them. */
function problemsIn(round: Round, props: VerdictProps): string[] {
  const names = watchedIn(props).map(({ name }) => name);
  const failing = round.failing === undefined ? -1 : names.indexOf(round.failing);
  const watched = failing === -1 ? names : names.slice(0, failing);
  const runs = round.runs.filter(({ workspace }) => watched.includes(workspace.name));
  return [...runs.flatMap((run) => problemOf(run, round, props)), ...notOnce(watched, round, props)];
}

function problemOf(run: Run, round: Round, { startsEvery, rounds }: VerdictProps): string[] {
  const { workspace, status, failure, waits } = run;
  const { title } = round;
  if (!run.isFinal) {
    // It may have gone on in a later push.
    if (rounds.findLast(({ runs }) => runs.includes(run)) !== round) return [];
    const reason = status === "pending" ? [...waits].join("; ") : "nobody has confirmed its plan";
    return [`${title}: a run of ${workspace.name} still waits: ${reason}`];
  }
  if (status !== "errored" || (startsEvery && failure?.gate !== undefined)) return [];
  return [`${title}: a run of ${workspace.name} failed: ${failure?.gate ?? failure?.message ?? ""}`];
}

/** Each phase from the first one that changed runs once, and earlier ones do not. */
function notOnce(
  stacks: readonly string[],
  { title, changed, runs }: Round,
  { deployment, startsEvery }: VerdictProps,
): string[] {
  return stacks.flatMap((name) => {
    const ran = runs.filter((run) => run.workspace.name === name && isOfPush(run));
    const wanted = changed.includes(name) ? 1 : 0;
    const applied = ran.filter(({ status }) => status === "applied").length;
    if (applied === wanted && (startsEvery || ran.length === wanted)) return [];
    const phase = phaseName(deployment.key, name);
    return [
      `${title}: ${phase} ran ${times(ran.length)} and was applied ${times(applied)} (expected: ${times(wanted)})`,
    ];
  });
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
