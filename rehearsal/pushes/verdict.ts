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
}

/** What is not as it should be after all pushes; nothing where all is well. */
export function problemsOf(props: VerdictProps): string[] {
  const { breaches, rounds, deployment, cloud } = props;
  const inRounds = rounds.flatMap((round) => problemsIn(round, props));
  return [...breaches, ...inRounds, ...notNewest(props), ...waitingElsewhere(deployment, cloud)];
}

/** Each phase must end at the revision that was published last. */
function notNewest({ deployment, cloud }: VerdictProps): string[] {
  return startable(deployment).flatMap(({ name, organization, workspace, revision }) => {
    const found = cloud.byName(organization, workspace);
    if (found?.appliedRevision === revision) return [];
    return [`${name} is ${appliedText(found)}; published is ${shortRevision(revision)}`];
  });
}

/** Where a phase was made to fail, nothing is said of it and of those behind it: the next round is about them. */
function problemsIn(round: Round, props: VerdictProps): string[] {
  const names = startable(props.deployment).map(({ name }) => name);
  const watched = round.failing === undefined ? names : names.slice(0, names.indexOf(round.failing));
  const runs = round.runs.filter(({ workspace }) => watched.includes(workspace.name));
  return [...runs.flatMap((run) => problemOf(run, round, props)), ...notOnce(watched, round, props)];
}

function problemOf(run: Run, { title }: Round, { startsEvery }: VerdictProps): string[] {
  const { workspace, status, failure, waits } = run;
  if (!run.isFinal) {
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
