import { configurationFile, stackFolder } from "../../publishing/published-deployment";
import type { ConnectedRepository } from "../terraform-cloud/runs/connected-repository";
import type { Run } from "../terraform-cloud/runs/run";
import { isFailure } from "../terraform-cloud/runs/run-executor";
import type { PlanResult, RunExecutor, RunFailure } from "../terraform-cloud/runs/run-executor";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";

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
    const before = await this.breachOf(run);
    const result = await this.props.executor.plan(run);
    if (before === undefined || isFailure(result) || !result.hasChanges) return result;
    // The phase before may have been applied while this one was planned.
    const breach = await this.breachOf(run);
    if (breach !== undefined) this.early.set(run, breach);
    return result;
  }

  async apply(run: Run): Promise<RunFailure | undefined> {
    // A plan that waited for approval may be older than what the phase before it is by now.
    const breach = this.early.get(run) ?? (await this.breachOf(run));
    if (breach !== undefined) this.breaches.push(breach);
    return this.props.executor.apply(run);
  }

  private async breachOf({ workspace, order }: Run): Promise<string | undefined> {
    const { cloud, repository, stacks } = this.props;
    const before = stacks[stacks.indexOf(workspace.name) - 1];
    const sha = order.configuration.origin.commit?.sha;
    if (before === undefined || sha === undefined || order.isDestroy === true) return undefined;
    const wanted = await revisionAt(repository, sha, before);
    const applied = cloud.byName(workspace.organization, before)?.outputs["revision"]?.value;
    if (wanted === undefined || wanted === applied) return undefined;
    return `${workspace.name} was applied at commit ${short(sha)} while ${before} was ${shown(applied)}; the commit has it at ${short(wanted)}`;
  }
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

function shown(applied: unknown): string {
  return typeof applied === "string" ? `at revision ${short(applied)}` : "not applied";
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
