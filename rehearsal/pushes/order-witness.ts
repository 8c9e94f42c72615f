import { configurationFile, stackFolder } from "../../repository/published-deployment";
import { shortRevision } from "../../synthesized/short-revision";
import type { ConnectedRepository } from "../terraform-cloud/runs/connected-repository";
import type { Run } from "../terraform-cloud/runs/run";
import { isFailure } from "../terraform-cloud/runs/run-executor";
import type { PlanResult, RunExecutor, RunFailure } from "../terraform-cloud/runs/run-executor";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import type { Workspace } from "../terraform-cloud/workspace";
import { appliedText } from "./applied-text";

export interface OrderWitnessProps {
  readonly executor: RunExecutor;
  readonly cloud: TerraformCloud;
  readonly repository: ConnectedRepository;
  /** Names of the stacks, in the order of the phases. */
  readonly stacks: readonly string[];
}

/**
 * Watches whether a phase is planned and applied while the one before it is at the revision of the same commit. It looks at the order
 * of the phases and at states, never at gates: it says what happens where a gate is missing or wrong.
 */
export class OrderWitness implements RunExecutor {
  /** What each run that was applied came too early for. */
  readonly breaches: string[] = [];
  private readonly early = new Map<Run, string>();

  constructor(private readonly props: OrderWitnessProps) {}

  async plan(run: Run): Promise<PlanResult | RunFailure> {
    const need = await this.needOf(run);
    let breach = this.breachOf(need);
    const result = await this.props.executor.plan(run, () => {
      breach = this.breachOf(need);
    });
    // Whatever is applied until the plan ends: it was made of what was there when it read.
    if (breach !== undefined && !isFailure(result) && result.hasChanges) this.early.set(run, breach);
    return result;
  }

  async apply(run: Run): Promise<RunFailure | undefined> {
    // A plan that waited for approval may be older than what the phase before it is by now.
    const breach = this.early.get(run) ?? this.breachOf(await this.needOf(run));
    if (breach !== undefined) this.breaches.push(breach);
    return this.props.executor.apply(run);
  }

  /** What must be applied before the run; undefined where nothing must. */
  private async needOf({ workspace, order }: Run): Promise<Need | undefined> {
    const { cloud, repository, stacks } = this.props;
    const before = stacks[stacks.indexOf(workspace.name) - 1];
    const sha = order.configuration.origin.commit?.sha;
    if (before === undefined || sha === undefined || order.isDestroy === true) return undefined;
    const revision = await revisionAt(repository, sha, before);
    const found = () => cloud.byName(workspace.organization, before);
    return revision === undefined ? undefined : { stack: workspace.name, sha, before, revision, found };
  }

  private breachOf(need: Need | undefined): string | undefined {
    if (need === undefined) return undefined;
    const { stack, sha, before, revision } = need;
    const found = need.found();
    if (found?.appliedRevision === revision) return undefined;
    return `${stack} was applied at commit ${shortRevision(sha)} while ${before} was ${appliedText(found)}; the commit has it at ${shortRevision(revision)}`;
  }
}

/** What must be applied before a run. */
interface Need {
  readonly stack: string;
  /** Commit of the run's configuration. */
  readonly sha: string;
  /** Stack of the phase before. */
  readonly before: string;
  /** Its revision in the commit. */
  readonly revision: string;
  readonly found: () => Workspace | undefined;
}

/** Revision of a stack in a commit; undefined where nothing is published of it. */
async function revisionAt(repository: ConnectedRepository, sha: string, stack: string): Promise<string | undefined> {
  const text = await repository.read(sha, `${stackFolder(stack)}/${configurationFile}`);
  if (text === undefined) return undefined;
  const { resource } = JSON.parse(text) as {
    resource?: { terraform_data?: { revision?: { input?: string } } };
  };
  return resource?.terraform_data?.revision?.input;
}
