import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { Stack } from "../synthesized/stack";
import type { StandIns } from "../rehearsal/runner/stand-ins";
import type { Terraform, TerraformRun } from "../rehearsal/runner/terraform";

/** Thrown where a person stops the run. */
export class Interrupted extends ReportedError {
  constructor() {
    super(["Interrupted: nothing is left of this run."]);
  }
}

export interface Surroundings {
  readonly terraform: Terraform;
  /** Folder with the provider of AWS. */
  readonly mirror: string;
  /** The rehearsal's own providers, for what is not AWS. */
  readonly standIns: StandIns;
  /** Where moto answers. */
  readonly origin: string;
  /** Folder for Terraform's settings. */
  readonly folder: string;
}

/** Terraform's commands on one stack, with the real provider, whose every call goes to moto. */
export class TerraformSteps {
  private readonly environment: Readonly<Record<string, string>>;

  constructor(
    private readonly stack: Stack,
    private readonly surroundings: Surroundings,
  ) {
    const { folder, mirror, standIns, origin } = surroundings;
    mkdirSync(folder, { recursive: true });
    const settings = path.join(folder, "terraform.tfrc");
    writeFileSync(
      settings,
      `disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
    this.environment = {
      ...standIns.environment(stack, settings),
      // Credentials that no account has: should a call ever leave the machine, AWS refuses it.
      AWS_ENDPOINT_URL: origin,
      AWS_ACCESS_KEY_ID: "moto",
      AWS_SECRET_ACCESS_KEY: "moto",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: path.join(folder, "no-aws-settings"),
      AWS_SHARED_CREDENTIALS_FILE: path.join(folder, "no-aws-credentials"),
    };
  }

  /** Runs the command in the folder. Every exit code but these is an error of the whole run. */
  async run(folder: string, args: readonly string[], accepted: readonly number[] = [0]): Promise<TerraformRun> {
    const { terraform } = this.surroundings;
    if (terraform.isInterrupted()) throw new Interrupted();
    const run = await terraform.run({ folder, environment: this.environment, arguments: args });
    if (terraform.isInterrupted()) throw new Interrupted();
    if (accepted.includes(run.exitCode)) return run;
    const said = run.errors.trim() || run.output.trim() || `Terraform ended with code ${run.exitCode}.`;
    throw new ReportedError([
      `${this.stack.name}: terraform ${args[0] ?? ""} fails in ${path.basename(folder)}:`,
      ...said.split("\n"),
    ]);
  }
}
