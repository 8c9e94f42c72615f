import { copyFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { AWS } from "./aws-stack";
import type { AwsStack } from "./aws-stack";
import { attemptMissing } from "./missing-attempts";
import type { LostValue, MissingType } from "./moto-limits";
import { StackForms } from "./stack-forms";
import type { StandIn } from "./stack-forms";
import { foundValues, keptValues, readState } from "./stale-limits";
import type { TerraformSteps } from "./terraform-steps";
import type { JsonObject } from "../schemas/check/synthesized-stacks";

/** A type that moto lacks, and how many of the stack's resources are of it. */
export interface CountedType extends MissingType {
  readonly count: number;
}

/** What became of one stack. */
export interface VerifiedStack {
  /** Resources of the whole phase that the provider planned. */
  readonly planned: number;
  /** What the provider or Terraform warns of. */
  readonly warnings: readonly string[];
  /** Resources of the phase that were applied, without those that stand in for others. */
  readonly applied: number;
  readonly appliedTypes: number;
  /** Types that moto lacks. */
  readonly missing: readonly CountedType[];
  /** What else was replaced by something of the verification's own. */
  readonly standIns: readonly StandIn[];
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
  private readonly forms: StackForms;

  constructor(private readonly props: AwsVerificationProps) {
    this.forms = new StackForms(props.stack.configuration);
  }

  async run(): Promise<VerifiedStack> {
    const { planned, warnings } = await this.timed("plan", () => this.planWhole());
    await this.timed("apply", () => this.apply());
    const state = readState(path.join(this.folder("applied"), "terraform.tfstate"));
    await this.timed("second plan", () => this.planAgain());
    const stale = await this.timed("limits", () => this.tryLimits());
    await this.timed("destroy", () => this.destroy());
    return {
      planned,
      warnings,
      applied: state.length - countOf(this.forms.madeBeside),
      appliedTypes: new Set(state.map(({ type }) => type).filter((type) => this.forms.countOf(type) > 0)).size,
      missing: this.forms.lack.types.map((each) => ({ ...each, count: this.forms.countOf(each.type) })),
      standIns: [...this.forms.standIns, ...otherProviders(this.props.stack)],
      lostValues: this.forms.lost,
      stale: [...foundValues(state, this.forms.lack.values), ...stale],
      seconds: this.seconds,
    };
  }

  /** Every resource of the phase; only data sources that moto cannot answer are left out. */
  private async planWhole(): Promise<Pick<VerifiedStack, "planned" | "warnings">> {
    const folder = await this.prepare("whole", this.forms.whole);
    await this.props.steps.run(folder, ["validate", "-no-color"]);
    const { output } = await this.props.steps.run(folder, PLAN);
    const [, added = "", changed = "", destroyed = ""] =
      /^Plan: (\d+) to add, (\d+) to change, (\d+) to destroy\.$/m.exec(output) ?? [];
    if (changed !== "0" || destroyed !== "0")
      throw new ReportedError([`${this.name}: the first plan is not one of additions only:`, ...output.split("\n")]);
    return { planned: Number(added), warnings: warningsOf(output) };
  }

  private async apply(): Promise<void> {
    const folder = await this.prepare("applied", this.forms.applied);
    const { exitCode, errors } = await this.props.steps.run(folder, ["apply", "-auto-approve", ...FLAGS], [0, 1]);
    if (exitCode === 0) return;
    throw new ReportedError([
      `${this.name}: the provider ${this.props.version} accepts the phase, and an apply against moto fails:`,
      ...errors.trim().split("\n"),
      "Where moto does not implement what fails, verification/moto-limits.ts must say so.",
    ]);
  }

  private async planAgain(): Promise<void> {
    const args = [...PLAN, "-detailed-exitcode"];
    const { exitCode, output } = await this.props.steps.run(this.folder("applied"), args, [0, CHANGES]);
    if (exitCode === 0) return;
    throw new ReportedError([
      `${this.name}: the second plan is not empty:`,
      ...output
        .slice(Math.max(output.indexOf("Terraform will perform"), 0))
        .trim()
        .split("\n"),
      "Where moto does not give back what it was given, verification/moto-limits.ts must say so.",
    ]);
  }

  /** Tries what the tables of limits say, on copies of the state. Returns what they say wrongly. */
  private async tryLimits(): Promise<string[]> {
    const { steps } = this.props;
    const { lack, lost, missing } = this.forms;
    const tried = await this.prepare("tried", this.forms.applied, true);
    const stale = await attemptMissing({ steps, folder: tried, missing, types: lack.types });
    if (lost.length === 0) return stale;
    const unmasked = await this.prepare("unmasked", this.forms.unmasked, true);
    await steps.run(unmasked, [...PLAN, "-out=second.tfplan"]);
    const { output } = await steps.run(unmasked, ["show", "-json", "second.tfplan"]);
    return [...stale, ...keptValues(output, lost)];
  }

  private async destroy(): Promise<void> {
    await this.props.steps.run(this.folder("applied"), ["destroy", "-auto-approve", ...FLAGS]);
    const left = readState(path.join(this.folder("applied"), "terraform.tfstate"));
    if (left.length > 0) throw new ReportedError([`${this.name}: ${left.length} resources are left after destroy`]);
  }

  private async prepare(form: string, configuration: JsonObject, continued = false): Promise<string> {
    const { stack, version, steps } = this.props;
    const folder = this.folder(form);
    stack.write(folder, configuration, version);
    if (continued)
      copyFileSync(path.join(this.folder("applied"), "terraform.tfstate"), path.join(folder, "terraform.tfstate"));
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

/** Only AWS's provider is the real one. */
function otherProviders({ stack }: AwsStack): StandIn[] {
  const others = [...stack.providers].filter((source) => source !== AWS).sort();
  return others.map((name) => ({ name, reason: "the rehearsal's provider of the same schema" }));
}

/** The first line of each warning, with how often it comes. */
function warningsOf(output: string): string[] {
  const counts = new Map<string, number>();
  for (const [, text = ""] of output.matchAll(/^Warning: (.+)$/gm)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${count} times)`));
}

function countOf(resources: JsonObject): number {
  return Object.values(resources).reduce<number>((sum, named) => sum + Object.keys(named as object).length, 0);
}
