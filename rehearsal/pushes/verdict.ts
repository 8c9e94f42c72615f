import { phaseName } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import type { Run } from "../terraform-cloud/runs/run";
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
  return [...props.breaches, ...props.rounds.flatMap((round) => problemsIn(round, props)), ...notNewest(props)];
}

/** Each phase must end at the revision that was published last. */
function notNewest({ deployment, cloud }: VerdictProps): string[] {
  return startable(deployment).flatMap(({ name, organization, workspace, revision }) => {
    const applied = cloud.byName(organization, workspace)?.outputs["revision"]?.value;
    if (applied === revision) return [];
    const state = typeof applied === "string" ? `at revision ${applied.slice(0, 12)}` : "not applied";
    return [`${name} is ${state}; published is ${revision.slice(0, 12)}`];
  });
}

function problemsIn(round: Round, props: VerdictProps): string[] {
  return round.failing === undefined
    ? [...round.runs.flatMap((run) => problemOf(run, round, props)), ...notOnce(round, props)]
    : [];
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
function notOnce({ title, changed, runs }: Round, { deployment, startsEvery }: VerdictProps): string[] {
  return startable(deployment).flatMap(({ name }) => {
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
