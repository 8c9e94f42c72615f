import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blueprints } from "../constructs/blueprints";
import { readDeployments } from "../constructs/deployment/dataset/read-deployments";
import { PlatformApp } from "../constructs/deployment/platform-app";
import { reportErrors } from "../constructs/deployment/reported-error";
import { withoutTokenTraces } from "../constructs/deployment/token-traces";
import type { PhaseResult } from "../rehearsal/runner/phase-result";
import { isSound } from "../rehearsal/runner/phase-result";
import { rehearse } from "../rehearsal/runner/rehearse";

/** What `node start.cjs bench/rehearsal.ts` prints, as JSON. */
export interface RehearsalFigures {
  /** Resources of WM-Prod. */
  readonly resources: number;
  /** Rehearsal of WM-Prod. */
  readonly seconds: number;
  /** Terraform with as many resources per phase, all of them its own `terraform_data`. */
  readonly terraformSeconds: number;
  /** One stack of 50 resources of a stand-in provider, per resource. */
  readonly millisecondsOf50: number;
  /** One stack of 1,000, per resource. */
  readonly millisecondsOf1000: number;
}

interface Timed {
  readonly seconds: number;
  readonly phases: readonly PhaseResult[];
}

type Resources = Readonly<Record<string, Readonly<Record<string, object>>>>;

const silent = { started: () => undefined, ended: () => undefined, close: () => undefined };

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(folder: string): Promise<Timed> {
  const start = performance.now();
  const results = await rehearse({ synthesized: folder, progress: silent });
  if (!results.every(isSound)) throw new Error("the rehearsal that is measured fails");
  return { seconds: (performance.now() - start) / 1000, phases: results.flatMap(({ phases }) => phases) };
}

/** Stacks one after the other, each with the resources given. */
function writeStacks(folder: string, stacks: readonly Resources[]): void {
  const manifest: Record<string, object> = {};
  for (const [index, resource] of stacks.entries()) {
    const name = `Bench-${index}`;
    const synthesizedStackPath = join("stacks", name, "cdk.tf.json");
    const cloud = { organization: "example", workspaces: { name } };
    const providers = "aws_security_group" in resource ? { aws: { source: "aws" } } : {};
    mkdirSync(join(folder, "stacks", name), { recursive: true });
    const terraform = { required_providers: providers, cloud };
    writeFileSync(join(folder, synthesizedStackPath), JSON.stringify({ terraform, resource }));
    manifest[name] = { name, synthesizedStackPath, dependencies: index === 0 ? [] : [`Bench-${index - 1}`] };
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ stacks: manifest }));
}

function many(type: string, count: number, attributes: (name: string) => object): Resources {
  const names = Array.from({ length: count }, (_resource, index) => `r${index}`);
  return { [type]: Object.fromEntries(names.map((name) => [name, attributes(name)])) };
}

function deployment(): Promise<Timed> {
  return inFolder((folder) => {
    withoutTokenTraces(() => {
      const app = new PlatformApp(folder);
      for (const each of readDeployments(blueprints, { folder: "deployments", keys: ["WM-Prod"] }))
        each.instantiate(app);
      app.synth();
    });
    return timed(folder);
  });
}

function stacksOf(stacks: readonly Resources[]): Promise<Timed> {
  return inFolder((folder) => {
    writeStacks(folder, stacks);
    return timed(folder);
  });
}

async function millisecondsPerResource(count: number): Promise<number> {
  const { seconds } = await stacksOf([many("aws_security_group", count, (name) => ({ name, description: name }))]);
  return (seconds * 1000) / count;
}

async function figures(): Promise<RehearsalFigures> {
  const { seconds, phases } = await deployment();
  const alike = phases.map(({ resources }) => many("terraform_data", resources, (input) => ({ input })));
  return {
    resources: phases.reduce((sum, phase) => sum + phase.resources, 0),
    seconds,
    terraformSeconds: (await stacksOf(alike)).seconds,
    millisecondsOf50: await millisecondsPerResource(50),
    millisecondsOf1000: await millisecondsPerResource(1000),
  };
}

void reportErrors(async () => {
  process.stdout.write(`${JSON.stringify(await figures())}\n`);
});
