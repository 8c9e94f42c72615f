import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { closest } from "fastest-levenshtein";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { AskedFailure } from "../provider/world";
import { DeploymentRehearsal } from "./deployment-rehearsal";
import type { DeploymentResult } from "./phase-result";
import type { Progress } from "./progress";
import { writeMirror } from "./provider-mirror";
import { RehearsalFolder } from "./rehearsal-folder";
import { jsonReport } from "./report";
import { requiredSchemas } from "./required-schemas";
import type { Stack } from "../../synthesized/stack";
import { phaseName, synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import { explained } from "./system-errors";
import { Terraform } from "./terraform";
import { requireWritable } from "./writable-file";

export interface RehearsalOptions {
  /** Keys of the deployments.
   * @default all that are synthesized */
  readonly keys?: readonly string[];
  /** Folder that `cdktf synth` wrote. */
  readonly synthesized: string;
  /** Folder that states and plans stay in, and that an earlier run is continued from.
   * @default nothing stays, and everything is destroyed at the end */
  readonly keep?: string;
  /** The only phase to run. */
  readonly phase?: string;
  /** The last phase to run. */
  readonly until?: string;
  /** `<phase>/<resource type>` that fails. */
  readonly fail?: string;
  /** Folder with real provider schemas.
   * @default schemas derived from the bindings */
  readonly schemas?: string;
  /** Check the version constraints of the stacks too. */
  readonly strictVersions?: boolean;
  /** File that gets the report for programs. */
  readonly json?: string;
  readonly progress: Progress;
}

/** Runs the deployments with the real Terraform against stand-ins of everything around it. */
export async function rehearse(options: RehearsalOptions): Promise<readonly DeploymentResult[]> {
  try {
    return await rehearseAll(options);
  } catch (error) {
    throw explained(error);
  }
}

async function rehearseAll(options: RehearsalOptions): Promise<readonly DeploymentResult[]> {
  const deployments = synthesizedDeployments(options.synthesized, options.keys ?? []);
  const chosen = deployments.map((deployment) => ({ deployment, stacks: chosenStacks(deployment, options) }));
  const failure = askedFailure(options.fail, deployments);
  if (options.json !== undefined) requireWritable(options.json);
  const terraform = await Terraform.find();
  const folder = RehearsalFolder.open(options.keep);
  try {
    const earlier = deployments.flatMap(({ key }) => folder.deployment(key).uses);
    const schemas = requiredSchemas(
      deployments.flatMap(({ stacks }) => stacks),
      earlier,
      options.schemas,
    );
    const mirror = options.strictVersions
      ? writeMirror(path.join(folder.path, "mirror"), schemas.keys(), terraform.platform)
      : undefined;
    const rehearsals = chosen.map((each) => () => {
      const { progress } = options;
      const own = folder.deployment(each.deployment.key);
      return new DeploymentRehearsal({
        ...each,
        schemas,
        terraform,
        failure,
        mirror,
        progress,
        folder: own,
        destroy: !folder.kept,
      }).run();
    });
    const results = await interruptible(terraform, () => atMost(availableParallelism(), rehearsals));
    if (options.json !== undefined) writeFileSync(options.json, jsonReport(results));
    return results;
  } finally {
    options.progress.close();
    folder.close();
  }
}

/** Ctrl-C stops Terraform, and everything else follows from that. */
async function interruptible<T>(terraform: Terraform, run: () => Promise<T>): Promise<T> {
  const stop = (): void => {
    terraform.interrupt();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    return await run();
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function chosenStacks({ key, stacks }: SynthesizedDeployment, { phase, until }: RehearsalOptions): readonly Stack[] {
  if (phase !== undefined) return [stackOf(key, stacks, phase)];
  return until === undefined ? stacks : stacks.slice(0, stacks.indexOf(stackOf(key, stacks, until)) + 1);
}

function stackOf(key: string, stacks: readonly Stack[], phase: string): Stack {
  const found = stacks.find(({ name }) => phaseName(key, name) === phase);
  if (found) return found;
  const phases = stacks.map(({ name }) => phaseName(key, name));
  throw new ReportedError([
    `${key} has no phase ${phase}; did you mean ${closest(phase, phases)}? It has: ${phases.join(", ")}`,
  ]);
}

function askedFailure(
  text: string | undefined,
  deployments: readonly SynthesizedDeployment[],
): AskedFailure | undefined {
  if (text === undefined) return undefined;
  const [phase = "", type = "", ...more] = text.split("/");
  if (phase === "" || type === "" || more.length > 0) {
    throw new ReportedError([
      `--fail ${text}: is not a phase and a resource type (expected <phase>/<type>, like platform/helm_release)`,
    ]);
  }
  for (const { key, stacks } of deployments) {
    const types = stackOf(key, stacks, phase)
      .uses.filter(({ kind }) => kind === "resource")
      .map((use) => use.type);
    if (!types.includes(type)) {
      throw new ReportedError([
        `${key}: the phase ${phase} makes no ${type}; it makes: ${[...new Set(types)].sort().join(", ")}`,
      ]);
    }
  }
  return { phase, type };
}

/** Runs all, so many at the same time. Where one breaks, no other is begun, and those that run end first. */
async function atMost<T>(limit: number, tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, task] = next;
      try {
        results[index] = await task();
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: Math.min(limit, tasks.length) }, work));
  for (const worker of workers) if (worker.status === "rejected") throw worker.reason;
  return results;
}
