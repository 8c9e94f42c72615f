import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { configurationFile } from "../../repository/published-deployment";
import { Turns } from "../../repository/turns";
import type { DeclaredVariable } from "../../synthesized/stack";
import { phaseName } from "../../synthesized/synthesized-deployments";
import type { World } from "../provider/world";
import type { StandIns } from "../runner/stand-ins";
import type { Terraform, TerraformRun } from "../runner/terraform";
import type { Run } from "../terraform-cloud/runs/run";
import type { PlanResult, RunExecutor, RunFailure } from "../terraform-cloud/runs/run-executor";
import { gateSentence, plain } from "./gate-sentence";
import { counted, withoutChanges } from "./plan-counts";

export interface TerraformRunsProps {
  /** Key of the deployment. */
  readonly key: string;
  readonly hostname: string;
  readonly terraform: Terraform;
  readonly standIns: StandIns;
  /** Terraform's own configuration. */
  readonly configurationFile: string;
  readonly world: World;
  /** Where the workers unpack configurations. */
  readonly folder: string;
  readonly started: (phase: string, step: "plan" | "apply") => void;
}

const PLAN_FILE = "run.tfplan";

/** Exit code of `plan -detailed-exitcode` where there is something to do. */
const CHANGES = 2;

/** Terraform Cloud's workers: each run in a folder of its own, by the real Terraform. */
export class TerraformRuns implements RunExecutor {
  /** The stand-in world has one phase at work at a time. */
  private readonly turns = new Turns();

  constructor(private readonly props: TerraformRunsProps) {}

  async plan(run: Run, reading?: () => void): Promise<PlanResult | RunFailure> {
    const root = path.join(this.props.folder, run.id);
    mkdirSync(root, { recursive: true });
    await run.order.configuration.unpack(root);
    const folder = this.folderOf(run);
    if (!existsSync(folder)) {
      return { message: `The working directory ${run.workspace.settings.workingDirectory} is not in the repository.` };
    }
    this.connect(run, folder);
    this.props.started(this.phaseOf(run), "plan");
    const prepared = await this.terraform(run, ["init", "-input=false", "-no-color"]);
    if (prepared.exitCode !== 0) return failureOf(prepared);
    const destroy = run.order.isDestroy === true ? ["-destroy"] : [];
    const options = ["-input=false", "-no-color", "-detailed-exitcode", `-out=${PLAN_FILE}`, ...destroy];
    const planned = await this.terraform(run, ["plan", ...options], reading);
    if (planned.exitCode === 0) return withoutChanges;
    if (planned.exitCode !== CHANGES) return failureOf(planned);
    const shown = await this.terraform(run, ["show", "-json", PLAN_FILE]);
    return shown.exitCode === 0 ? counted(shown.output) : failureOf(shown);
  }

  async apply(run: Run): Promise<RunFailure | undefined> {
    this.props.started(this.phaseOf(run), "apply");
    const applied = await this.terraform(run, ["apply", "-input=false", "-no-color", PLAN_FILE]);
    return applied.exitCode === 0 ? undefined : failureOf(applied);
  }

  private terraform(run: Run, args: readonly string[], begins?: () => void): Promise<TerraformRun> {
    const { terraform, standIns, configurationFile: configuration, world, hostname } = this.props;
    const { name: workspace, organization } = run.workspace;
    const folder = this.folderOf(run);
    return this.turns.take(async () => {
      if (terraform.isInterrupted()) return { exitCode: 1, output: "", errors: "interrupted" };
      world.phase = this.phaseOf(run);
      begins?.();
      const subject = { hostname, organization, workspace, variables: variablesIn(folder) };
      return terraform.run({ folder, environment: standIns.environment(subject, configuration), arguments: args });
    });
  }

  /** A run has the state of its workspace, whatever the configuration says of a backend. */
  private connect({ workspace: { organization, name } }: Run, folder: string): void {
    const cloud = { hostname: this.props.hostname, organization, workspaces: { name } };
    writeFileSync(path.join(folder, "worker_override.tf.json"), JSON.stringify({ terraform: { cloud } }));
  }

  private folderOf({ id, workspace }: Run): string {
    return path.join(this.props.folder, id, workspace.settings.workingDirectory);
  }

  private phaseOf({ workspace }: Run): string {
    return phaseName(this.props.key, workspace.name);
  }
}

function variablesIn(folder: string): Readonly<Record<string, DeclaredVariable>> {
  const file = path.join(folder, configurationFile);
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, "utf8")) as { variable?: Record<string, DeclaredVariable> }).variable ?? {};
}

function failureOf({ exitCode, output, errors }: TerraformRun): RunFailure {
  const message = plain(errors) || plain(output) || `Terraform ended with code ${exitCode}.`;
  return { message, gate: gateSentence(errors) };
}
