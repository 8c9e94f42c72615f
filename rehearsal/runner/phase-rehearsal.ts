import type { DeploymentFolder } from "./rehearsal-folder";
import type { Stack } from "../../synthesized/stack";
import type { StandIns } from "./stand-ins";
import type { Terraform, TerraformRun } from "./terraform";

export type StepName = "init" | "validate" | "plan" | "apply" | "second plan" | "destroy";

interface Step {
  readonly name: StepName;
  readonly arguments: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: "init", arguments: ["init", "-input=false", "-no-color"] },
  { name: "validate", arguments: ["validate", "-no-color"] },
  { name: "plan", arguments: ["plan", "-input=false", "-no-color", "-out=plan.tfplan"] },
  { name: "apply", arguments: ["apply", "-input=false", "-no-color", "plan.tfplan"] },
  { name: "second plan", arguments: ["plan", "-input=false", "-no-color", "-detailed-exitcode"] },
];

const DESTROY: Step = { name: "destroy", arguments: ["destroy", "-auto-approve", "-input=false", "-no-color"] };

/** Exit code of `plan -detailed-exitcode` where there is something to do. */
const CHANGES = 2;

/** What went wrong in a step, in Terraform's words. */
export interface StepFailure {
  readonly step: StepName;
  readonly message: string;
}

export interface PhaseContext {
  readonly terraform: Terraform;
  readonly standIns: StandIns;
  readonly folder: DeploymentFolder;
  readonly configurationFile: string;
  /** `terraform init` takes providers from a mirror. */
  readonly strictVersions: boolean;
  readonly started: (step: StepName) => void;
}

/** Terraform's run of one phase, step by step. */
export class PhaseRehearsal {
  private readonly stackFolder: string;

  constructor(
    private readonly stack: Stack,
    private readonly context: PhaseContext,
  ) {
    this.stackFolder = context.folder.prepare(stack);
  }

  /** From nothing to applied, and a second plan that finds nothing to do. */
  async apply(): Promise<StepFailure | undefined> {
    for (const step of STEPS) {
      const failure = await this.take(step);
      if (failure) return failure;
    }
    return undefined;
  }

  destroy(): Promise<StepFailure | undefined> {
    return this.take(DESTROY);
  }

  private async take({ name, arguments: args }: Step): Promise<StepFailure | undefined> {
    const { terraform, standIns, configurationFile, strictVersions, started } = this.context;
    if (terraform.isInterrupted()) return { step: name, message: "interrupted" };
    started(name);
    const run = await terraform.run({
      folder: this.stackFolder,
      environment: standIns.environment(this.stack, configurationFile, !(strictVersions && name === "init")),
      arguments: args,
    });
    if (run.exitCode === 0) return undefined;
    return { step: name, message: terraform.isInterrupted() ? "interrupted" : explanation(run) };
  }
}

function explanation({ exitCode, output, errors }: TerraformRun): string {
  if (exitCode === CHANGES) return `The second plan is not empty.\n${changes(output)}`;
  return errors.trim() || output.trim() || `Terraform ended with code ${exitCode}.`;
}

/** The plan without what was read before it. */
function changes(output: string): string {
  const start = output.indexOf("Terraform will perform");
  return (start < 0 ? output : output.slice(start)).trim();
}
