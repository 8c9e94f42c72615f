import { writeFileSync } from "node:fs";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { StartChoice } from "../../publishing/starts";
import { synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import { askedFailure } from "../runner/asked-failure";
import { interruptible } from "../runner/interruptible";
import type { Progress } from "../runner/progress";
import { RehearsalFolder } from "../runner/rehearsal-folder";
import { requiredSchemas } from "../runner/required-schemas";
import { StandIns } from "../runner/stand-ins";
import { explained } from "../runner/system-errors";
import { Terraform } from "../runner/terraform";
import { requireWritable } from "../../repository/writable-file";
import type { Ingress } from "../terraform-cloud/runs/connected-repository";
import { PushRehearsal } from "./push-rehearsal";
import type { Publishable } from "./publishable";
import { pushJson } from "./push-report";
import type { PushResult } from "./push-result";

export interface PushRehearsalOptions {
  /** Keys of the deployments.
   * @default all in run mode vcs */
  readonly keys?: readonly string[];
  /** Folder that `cdktf synth` wrote: the first publication. */
  readonly synthesized: string;
  /** Another one, synthesized after a change of the dataset: the second publication. */
  readonly then?: string;
  /** `<phase>/<resource type>` that fails in the last push, before it is resumed. */
  readonly fail?: string;
  /** Phases that a push starts.
   * @default "first" */
  readonly start?: StartChoice;
  /** @default "every" */
  readonly ingress?: Ingress;
  /** A person confirms what waits.
   * @default true */
  readonly approve?: boolean;
  /** Folder with real provider schemas. */
  readonly schemas?: string;
  /** File that gets the report for programs. */
  readonly json?: string;
  readonly progress: Progress;
}

/** Pushes the deployments, one after the other, to a stand-in of Terraform Cloud that runs them with the real Terraform. */
export async function rehearsePushes(options: PushRehearsalOptions): Promise<readonly PushResult[]> {
  try {
    return await rehearseAll(options);
  } catch (error) {
    throw explained(error);
  }
}

async function rehearseAll(options: PushRehearsalOptions): Promise<readonly PushResult[]> {
  const chosen = versionsOf(options);
  const deployments = chosen.flatMap((versions) => versions.map(({ deployment }) => deployment));
  const failure = askedFailure(options.fail, deployments);
  if (options.json !== undefined) requireWritable(options.json);
  const terraform = await Terraform.find();
  const folder = RehearsalFolder.open(undefined);
  try {
    const results = await interruptible(terraform, async () => {
      const ended: PushResult[] = [];
      for (const versions of chosen) {
        if (!terraform.isInterrupted())
          ended.push(await rehearseOne(versions, { ...options, failure, terraform, folder }));
      }
      return ended;
    });
    if (options.json !== undefined) writeFileSync(options.json, pushJson(results));
    return results;
  } finally {
    options.progress.close();
    folder.close();
  }
}

type Versions = readonly [Publishable, ...Publishable[]];

interface Context extends PushRehearsalOptions {
  readonly failure: ReturnType<typeof askedFailure>;
  readonly terraform: Terraform;
  readonly folder: RehearsalFolder;
}

async function rehearseOne(versions: Versions, { folder, schemas: real, ...context }: Context): Promise<PushResult> {
  const { key } = versions[0].deployment;
  const own = folder.deployment(key);
  const stacks = versions.flatMap(({ deployment }) => deployment.stacks);
  const schemas = requiredSchemas(stacks, [], real);
  const { cloud } = own;
  const world = own.world();
  const standIns = await StandIns.listen({ schemas, cloud, world });
  try {
    const configurationFile = own.write("terraform.tfrc", standIns.configuration(stacks));
    const { start = "first", ingress = "every", approve = true, failure, terraform, progress } = context;
    const started = (phase: string, step: string): void => {
      progress.started(key, phase, step);
    };
    const choices = { start, ingress, approve, failure, terraform, started };
    return await new PushRehearsal({
      ...choices,
      versions,
      standIns,
      configurationFile,
      folder: own,
      cloud,
      world,
    }).run();
  } finally {
    standIns.close();
  }
}

/** What is published of each deployment. */
function versionsOf({ synthesized, then, keys = [] }: PushRehearsalOptions): Versions[] {
  const first = pushable(synthesizedDeployments(synthesized, keys), keys);
  const second = then === undefined ? [] : synthesizedDeployments(then, keys);
  return first.map((deployment) => {
    const before: Publishable = { synthesized, deployment };
    if (then === undefined) return [before];
    const after = second.find(({ key }) => key === deployment.key);
    if (!after) throw new ReportedError([`${then} holds no ${deployment.key} (expected the same deployment, changed)`]);
    return [before, { synthesized: then, deployment: after }];
  });
}

/** Those that pushes start. */
function pushable(deployments: readonly SynthesizedDeployment[], keys: readonly string[]): SynthesizedDeployment[] {
  const connected = deployments.filter(({ runMode }) => runMode === "vcs");
  const others = deployments.filter(({ runMode }) => runMode !== "vcs");
  if (keys.length > 0 && others.length > 0) {
    throw new ReportedError(
      others.map(
        ({ key }) =>
          `${key} is in run mode cli: no push starts its runs. Rehearse it without --push, or set terraformCloud.runMode: vcs in its dataset.`,
      ),
    );
  }
  if (connected.length > 0) return connected;
  throw new ReportedError([
    "No synthesized deployment is in run mode vcs, so there is no push to rehearse (expected terraformCloud.runMode: vcs in a dataset)",
  ]);
}
