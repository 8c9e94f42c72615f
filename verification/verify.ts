import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { phaseName, synthesizedDeployments } from "../synthesized/synthesized-deployments";
import { explained } from "../rehearsal/runner/system-errors";
import { World } from "../rehearsal/provider/world";
import { requiredSchemas } from "../rehearsal/runner/required-schemas";
import { StandIns } from "../rehearsal/runner/stand-ins";
import { Terraform } from "../rehearsal/runner/terraform";
import { TerraformCloud } from "../rehearsal/terraform-cloud/terraform-cloud";
import { AWS, AwsStack } from "./aws-stack";
import { AwsVerification } from "./aws-verification";
import { MotoServer, findMoto } from "./moto";
import type { Moto } from "./moto";
import { findMirror } from "./provider-mirror";
import type { ProviderMirror } from "./provider-mirror";
import { stackReport, versionLines } from "./report";
import { MIRROR_VARIABLE } from "./terraform-settings";
import { Interrupted, TerraformSteps } from "./terraform-steps";

export interface VerifyOptions {
  /** Keys of deployments.
   * @default all that have a phase infrastructure on AWS */
  readonly keys: readonly string[];
  /** Folder that `cdktf synth` wrote. */
  readonly synthesized: string;
  /** Folder that configurations, states and moto's log stay in.
   * @default nothing stays */
  readonly keep?: string;
  readonly print: (text: string) => void;
  readonly progress: (text: string) => void;
}

export type Verdict = "sound" | "skipped" | "unsound";

/** Runs the infrastructure phases with the real AWS provider against moto. */
export async function verify(options: VerifyOptions): Promise<Verdict> {
  try {
    return await verifyAll(options);
  } catch (error) {
    throw explained(error);
  }
}

async function verifyAll({ keys, synthesized, keep, print, progress }: VerifyOptions): Promise<Verdict> {
  const stacks = awsStacks(synthesized, keys);
  const terraform = await Terraform.find();
  const mirror = findMirror(AWS, terraform.platform);
  const moto = findMoto();
  if (!mirror || !moto) {
    print(skipped(mirror, moto));
    return "skipped";
  }
  print(
    versionLines({
      terraform: terraform.version,
      provider: mirror.version,
      mirror: mirror.saidBy,
      moto: moto.version,
      python: moto.pythonVersion,
    }),
  );
  return inFolder(keep, (folder) =>
    interruptible(terraform, async () => {
      let verdict: Verdict = "sound";
      for (const stack of stacks) {
        const own = path.join(folder, stack.stack.name);
        if (!(await verifyStack(stack, { terraform, mirror, moto, folder: own, print, progress }))) verdict = "unsound";
      }
      return verdict;
    }),
  );
}

interface Means extends Pick<VerifyOptions, "print" | "progress"> {
  readonly terraform: Terraform;
  readonly mirror: ProviderMirror;
  readonly moto: Moto;
  readonly folder: string;
}

/** A server of its own for each stack: nothing of another one is in the way. Returns whether the tables of limits are right. */
async function verifyStack(stack: AwsStack, means: Means): Promise<boolean> {
  const { terraform, mirror, moto, folder, print, progress } = means;
  if (terraform.isInterrupted()) throw new Interrupted();
  mkdirSync(folder, { recursive: true });
  const server = await MotoServer.start(moto, path.join(folder, "moto.log"));
  const standIns = await otherProviders(stack);
  try {
    const { name } = stack.stack;
    const surroundings = { terraform, mirror: mirror.folder, standIns, origin: server.origin, folder };
    const result = await new AwsVerification({
      stack,
      steps: new TerraformSteps(stack.stack, surroundings),
      folder,
      version: mirror.version,
      started: (step) => {
        progress(`${name}: ${step} …`);
      },
    }).run();
    progress("");
    print(`\n${stackReport(name, stack.madeFor, result)}`);
    return result.stale.length === 0;
  } finally {
    progress("");
    standIns.close();
    server.stop();
  }
}

/** Providers that make no cloud, like tls and random, come from the rehearsal: a mirror need not have them. */
function otherProviders({ stack }: AwsStack): Promise<StandIns> {
  const schemas = new Map(requiredSchemas([stack], []));
  schemas.delete(AWS);
  return StandIns.listen({ schemas, cloud: new TerraformCloud(), world: new World() });
}

function awsStacks(synthesized: string, keys: readonly string[]): AwsStack[] {
  const deployments = synthesizedDeployments(synthesized, keys);
  const found = deployments.flatMap(({ key, stacks }) => {
    const phase = stacks.find(({ name }) => phaseName(key, name) === "infrastructure");
    return phase?.providers.has(AWS) ? [new AwsStack(phase, stacks)] : [];
  });
  if (found.length === 0 || (keys.length > 0 && found.length < keys.length)) {
    const named = deployments.map(({ key }) => key).join(", ");
    throw new ReportedError([`There is no phase infrastructure on AWS in ${synthesized} for each of: ${named}`]);
  }
  return found;
}

function skipped(mirror: ProviderMirror | undefined, moto: Moto | undefined): string {
  const missing = [
    ...(mirror
      ? []
      : [
          `no mirror with the provider hashicorp/aws: name one in ${MIRROR_VARIABLE} or in Terraform's configuration (\`terraform providers mirror DIR\` makes one)`,
        ]),
    ...(moto ? [] : ["no moto server for Python: `pip install 'moto[server]'`"]),
  ];
  return `skipped: the real AWS provider was not run\n${missing.map((line) => `  ${line}\n`).join("")}`;
}

/** Ctrl-C stops Terraform; what it stops in ends everything else. */
async function interruptible<T>(terraform: Terraform, run: () => Promise<T>): Promise<T> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stop = (): void => {
    terraform.interrupt();
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await run();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

async function inFolder<T>(keep: string | undefined, use: (folder: string) => Promise<T>): Promise<T> {
  if (keep !== undefined) return use(emptyFolder(path.resolve(keep)));
  const folder = mkdtempSync(path.join(tmpdir(), "keyphase-verify-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** States of an earlier run speak of a moto that is gone. */
function emptyFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length === 0) return folder;
  throw new ReportedError([`${folder} is not empty: a run starts from nothing. Name another folder, or empty it.`]);
}
