import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { askedFailure, stackOf } from "./asked-failure";
import { DeploymentRehearsal } from "./deployment-rehearsal";
import { interruptible } from "./interruptible";
import type { DeploymentResult } from "./phase-result";
import type { Progress } from "./progress";
import { writeMirror } from "./provider-mirror";
import { RehearsalFolder } from "./rehearsal-folder";
import { jsonReport } from "./report";
import { requiredSchemas } from "./required-schemas";
import type { Stack } from "../../synthesized/stack";
import { synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import { explained } from "./system-errors";
import { Terraform } from "./terraform";
import { requireWritable } from "../../repository/writable-file";

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

function chosenStacks({ key, stacks }: SynthesizedDeployment, { phase, until }: RehearsalOptions): readonly Stack[] {
  if (phase !== undefined) return [stackOf(key, stacks, phase)];
  return until === undefined ? stacks : stacks.slice(0, stacks.indexOf(stackOf(key, stacks, until)) + 1);
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
