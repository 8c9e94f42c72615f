import { copyFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { AwsStack } from "./aws-stack";
import { attemptMissing } from "./missing-attempts";
import type { Refusal } from "./missing-attempts";
import { lostValues, missingTypes, missingValues, standIns } from "./moto-limits";
import type { LostValue, MissingValue } from "./moto-limits";
import { declarationsOf, detached, indifferentTo, pruned } from "./pruned";
import { foundValues, keptValues, readState } from "./stale-limits";
import type { TerraformSteps } from "./terraform-steps";
import { objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";

/** What became of one stack. */
export interface VerifiedStack {
  /** Resources of the whole phase that the provider planned. */
  readonly planned: number;
  /** What the provider or Terraform warns of. */
  readonly warnings: readonly string[];
  readonly applied: number;
  readonly appliedTypes: number;
  /** Types that moto refused, as its table says. */
  readonly refusals: readonly Refusal[];
  readonly missingValues: readonly MissingValue[];
  readonly lostValues: readonly LostValue[];
  /** What the tables of moto's limits say wrongly. */
  readonly stale: readonly string[];
  readonly seconds: Readonly<Record<Step, number>>;
}

export type Step = "plan" | "apply" | "second plan" | "limits" | "destroy";

const FLAGS = ["-input=false", "-no-color"];
const PLAN = ["plan", ...FLAGS];

/** Exit code of `plan -detailed-exitcode` where there is something to do. */
const CHANGES = 2;

export interface AwsVerificationProps {
  readonly stack: AwsStack;
  readonly steps: TerraformSteps;
  readonly folder: string;
  /** Version of the provider in the mirror. */
  readonly version: string;
  readonly started: (step: Step) => void;
}

/** One stack with the real provider: planned as a whole, and as far as moto goes applied, planned again and destroyed. */
export class AwsVerification {
  private readonly seconds = { plan: 0, apply: 0, "second plan": 0, limits: 0, destroy: 0 };
  private readonly uses: Uses;

  constructor(private readonly props: AwsVerificationProps) {
    this.uses = usesOf(props.stack.configuration);
  }

  async run(): Promise<VerifiedStack> {
    const { planned, warnings } = await this.timed("plan", () => this.planWhole());
    await this.timed("apply", () => this.apply());
    const state = readState(path.join(this.folder("applied"), "terraform.tfstate"));
    await this.timed("second plan", () => this.planAgain());
    const { refusals, stale } = await this.timed("limits", () => this.tryLimits());
    await this.timed("destroy", () => this.destroy());
    return {
      planned,
      warnings,
      applied: state.length,
      appliedTypes: new Set(state.map(({ type }) => type)).size,
      refusals,
      missingValues: this.uses.missingValues,
      lostValues: this.uses.lostValues,
      stale: [...foundValues(state, this.uses.missingValues), ...stale],
      seconds: this.seconds,
    };
  }

  /** Every resource of the phase; only data sources that moto cannot answer are left out. */
  private async planWhole(): Promise<Pick<VerifiedStack, "planned" | "warnings">> {
    const types = missingTypes.filter(({ type }) => type.startsWith("data."));
    const folder = await this.prepare("whole", pruned(this.props.stack.configuration, { types, values: [] }));
    await this.props.steps.run(folder, ["validate", "-no-color"]);
    const { output } = await this.props.steps.run(folder, PLAN);
    const [, added = "", changed = "", destroyed = ""] =
      /^Plan: (\d+) to add, (\d+) to change, (\d+) to destroy\.$/m.exec(output) ?? [];
    if (changed !== "0" || destroyed !== "0")
      throw new ReportedError([`${this.name}: the first plan is not one of additions only:`, output]);
    return { planned: Number(added), warnings: warningsOf(output) };
  }

  private async apply(): Promise<void> {
    const { lostValues: lost } = this.uses;
    const folder = await this.prepare("applied", indifferentTo(this.withoutMissing(), lost));
    const { exitCode, errors } = await this.props.steps.run(folder, ["apply", "-auto-approve", ...FLAGS], [0, 1]);
    if (exitCode === 0) return;
    throw new ReportedError([
      `${this.name}: the provider ${this.props.version} accepts the phase, and an apply against moto fails:`,
      errors.trim(),
      "Where moto does not implement what fails, verification/moto-limits.ts must say so.",
    ]);
  }

  private async planAgain(): Promise<void> {
    const args = [...PLAN, "-detailed-exitcode"];
    const { exitCode, output } = await this.props.steps.run(this.folder("applied"), args, [0, CHANGES]);
    if (exitCode === 0) return;
    throw new ReportedError([
      `${this.name}: the second plan is not empty:`,
      output.slice(Math.max(output.indexOf("Terraform will perform"), 0)).trim(),
      "Where moto does not give back what it was given, verification/moto-limits.ts must say so.",
    ]);
  }

  /** Tries what the tables of limits say, on copies of the state. */
  private async tryLimits(): Promise<Pick<VerifiedStack, "refusals" | "stale">> {
    const { steps, stack } = this.props;
    const { types, lostValues: lost } = this.uses;
    const whole = detached(stack.configuration, { types, values: missingValues });
    const missing = declarationsOf(whole, (type) => types.some((each) => each.type === type));
    const tried = await this.prepare("tried", indifferentTo(this.withoutMissing(), lost), true);
    const attempts = await attemptMissing({ steps, folder: tried, missing, types });
    if (lost.length === 0) return attempts;
    const unmasked = await this.prepare("unmasked", this.withoutMissing(), true);
    await steps.run(unmasked, [...PLAN, "-out=second.tfplan"]);
    const { output } = await steps.run(unmasked, ["show", "-json", "second.tfplan"]);
    return { ...attempts, stale: [...attempts.stale, ...keptValues(output, lost)] };
  }

  private async destroy(): Promise<void> {
    await this.props.steps.run(this.folder("applied"), ["destroy", "-auto-approve", ...FLAGS]);
    const left = readState(path.join(this.folder("applied"), "terraform.tfstate"));
    if (left.length > 0) throw new ReportedError([`${this.name}: ${left.length} resources are left after destroy`]);
  }

  /** The stack as far as moto implements it. */
  private withoutMissing(): JsonObject {
    const { types, missingValues: values } = this.uses;
    const configuration = pruned(this.props.stack.configuration, { types, values });
    if (values.length === 0) return configuration;
    const resource = objectOf(configuration["resource"]);
    const withStandIns = Object.entries(standIns).map(([type, made]) => [type, { ...objectOf(resource[type]), ...made }]);
    return { ...configuration, resource: { ...resource, ...(Object.fromEntries(withStandIns) as JsonObject) } };
  }

  private async prepare(form: string, configuration: JsonObject, continued = false): Promise<string> {
    const { stack, version, steps } = this.props;
    const folder = this.folder(form);
    stack.write(folder, configuration, version);
    if (continued) copyFileSync(path.join(this.folder("applied"), "terraform.tfstate"), path.join(folder, "terraform.tfstate"));
    await steps.run(folder, ["init", ...FLAGS]);
    return folder;
  }

  private folder(form: string): string {
    return path.join(this.props.folder, form);
  }

  private get name(): string {
    return this.props.stack.stack.name;
  }

  private async timed<T>(step: Step, run: () => Promise<T>): Promise<T> {
    this.props.started(step);
    const start = performance.now();
    const result = await run();
    this.seconds[step] = (performance.now() - start) / 1000;
    return result;
  }
}

/** Those of moto's limits that concern a configuration. */
interface Uses {
  readonly types: typeof missingTypes;
  readonly missingValues: readonly MissingValue[];
  readonly lostValues: readonly LostValue[];
}

function usesOf(configuration: JsonObject): Uses {
  const resources = objectOf(configuration["resource"]);
  const data = objectOf(configuration["data"]);
  const sets = ({ type, attribute }: LostValue): boolean =>
    Object.values(objectOf(resources[type])).some((body) => attribute in objectOf(body));
  return {
    types: missingTypes.filter(({ type }) => (type.startsWith("data.") ? type.slice(5) in data : type in resources)),
    missingValues: missingValues.filter(({ type }) => type in resources),
    lostValues: lostValues.filter((value) => (value.unasked ? value.type in resources : sets(value))),
  };
}

/** The first line of each warning, with how often it comes. */
function warningsOf(output: string): string[] {
  const counts = new Map<string, number>();
  for (const [, text = ""] of output.matchAll(/^Warning: (.+)$/gm)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${count} times)`));
}
