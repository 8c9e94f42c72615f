import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "../api/api";
import { commitOf } from "../api/configuration-version";
import { isRefusal } from "../api/refusal";
import { discardRun } from "../api/run";
import type { Run } from "../api/run";
import { findWorkspace } from "../api/workspace";
import { shortRevision } from "../../synthesized/short-revision";
import type { PhaseTarget } from "../phase-target";
import { orderOnce } from "./ordered-run";
import type { PublishedCommits } from "./published-commits";
import { runAddress } from "./run-address";
import { isInterrupted } from "./watch";
import type { Patience } from "./watch";
import { waitingRun } from "./waiting-run";

/** What is published, and how long its runs are waited for. */
export interface PublishedRunProps {
  readonly commits: PublishedCommits;
  readonly message: string;
  readonly patience: Patience;
  /** The phase before was applied just now, so its run trigger is about to start a run. */
  readonly triggered: boolean;
}

/** Milliseconds that a run trigger may take. */
const TRIGGER_PATIENCE = 20_000;

/**
 * The run with the stack's published files: the one that the push or a run trigger started, where it still waits; else a new one. Only a
 * commit can be applied where a workspace is connected to git, so nothing is uploaded.
 */
export async function publishedRun(api: Api, target: PhaseTarget, props: PublishedRunProps): Promise<Run> {
  const begin = api.clock.now();
  const { patience, triggered } = props;
  let workspace = target.workspace;
  for (;;) {
    const waiting = await waitingRun(api, workspace, (run) => isRight(api, run, target, props));
    if (waiting) return waiting;
    if (!triggered || api.clock.now() - begin >= TRIGGER_PATIENCE || isInterrupted(patience)) break;
    await api.clock.wait(patience.poll, patience.signal);
    workspace = (await findWorkspace(api, target.stack)) ?? workspace;
  }
  return newRun(api, { ...target, workspace }, props);
}

async function isRight(api: Api, run: Run, { stack }: PhaseTarget, { commits }: PublishedRunProps): Promise<boolean> {
  if (run.isDestroy || run.planOnly || run.configurationVersion === undefined) return false;
  const commit = await commitOf(api, run.configurationVersion);
  return commit !== undefined && (await commits.holds(commit, stack));
}

async function newRun(api: Api, target: PhaseTarget, props: PublishedRunProps): Promise<Run> {
  const { workspace, deployment, phase, stack } = target;
  const configurationVersion = workspace.currentConfigurationVersion;
  const commit = configurationVersion === undefined ? undefined : await commitOf(api, configurationVersion);
  if (commit === undefined || !(await props.commits.holds(commit, stack))) {
    const has = commit === undefined ? "no commit yet" : `commit ${shortRevision(commit)}, which is another version`;
    throw new ReportedError([
      `${stack.name}: Terraform Cloud has ${has}. Touch its start marker, so that it takes the published one: npx keyphase publish ${deployment.key} --from ${phase}`,
    ]);
  }
  // By name: the workspace's own may be another by now.
  const order = { workspaceId: workspace.id, message: props.message, configurationVersion };
  const run = await orderOnce(api, order, workspace.currentRun);
  if (await isRight(api, run, target, props)) return run;
  await discardOwn(api, run);
  throw new ReportedError([
    `${stack.name}: the new run has another configuration than the one that was published. It is discarded, unless it is at work already. Call again: ${runAddress(api.hostname, workspace, run.id)}`,
  ]);
}

async function discardOwn(api: Api, { id }: Run): Promise<void> {
  try {
    await discardRun(api, id, "Discarded by keyphase: it has another configuration than the published one");
  } catch (error) {
    if (!isRefusal(error, 409)) throw error;
  }
}
