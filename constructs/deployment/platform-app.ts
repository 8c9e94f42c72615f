import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { App } from "cdktf";
import { configure } from "safe-stable-stringify";
import { secretsIn } from "../security/no-secret-value";
import { complaints, refuse, secure } from "./complaint";
import type { Complaint } from "./complaint";
import { reasonOf } from "./dataset/dataset-text";
import type { Deployment } from "./deployment-config";
import { Phase } from "./phase";
import { ReportedError } from "./reported-error";
import { revisionOf, withRevision } from "./revision";
import type { StackConfiguration } from "./revision";

const canonical = configure({ deterministic: true });

/**
 * The cdktf app of a fleet. It differs from cdktf's in four ways: each phase gets its revision, nothing is written unless every stack is
 * sound, all complaints come at once, and no program is started per stack (cdktf asks `terraform version` for each
 * backend and `terraform_data`; here the stacks themselves say which version they need).
 */
export class PlatformApp extends App {
  constructor(outdir?: string) {
    super({ outdir, stackTraces: false });
  }

  override synth(): void {
    const phases = this.node.children.filter((child) => child instanceof Phase);
    const staging = stagingIn(this.outdir);
    try {
      refuse([...byDeployment(phases)].flatMap(([deployment, own]) => stage(deployment, own, staging)));
      for (const phase of phases) this.publish(staging, phase);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    this.manifest.writeToFile();
  }

  private publish(staging: string, phase: Phase): void {
    const file = join(this.outdir, this.manifest.forStack(phase).synthesizedStackPath);
    mkdirSync(dirname(file), { recursive: true });
    renameSync(join(staging, phase.node.id), file);
  }
}

function stagingIn(outdir: string): string {
  try {
    return mkdtempSync(join(outdir, ".staging-"));
  } catch (error) {
    throw new ReportedError([
      `${outdir}: cannot be written: ${reasonOf(error)} (expected a folder of your own; --output or CDKTF_OUTDIR names another)`,
    ]);
  }
}

/** Phases of one deployment read only each other, so each deployment is finished, and forgotten, before the next. */
function byDeployment(phases: readonly Phase[]): Map<Deployment, Phase[]> {
  const groups = new Map<Deployment, Phase[]>();
  for (const phase of phases) groups.set(phase.deployment, [...(groups.get(phase.deployment) ?? []), phase]);
  return groups;
}

/** Writes the stacks of one deployment into a folder, unless there is something to complain about. */
function stage(deployment: Deployment, phases: readonly Phase[], folder: string): Complaint[] {
  const unusedWaivers = secure(deployment, phases);
  for (const phase of phases) phase.prepareStack();
  const found = [...phases.flatMap(complaints), ...unusedWaivers];
  return found.length > 0 ? found : phases.flatMap((phase) => write(phase, join(folder, phase.node.id)));
}

/**
 * Writes the stack's `cdk.tf.json` and says which secrets it holds. Gives the phase its revision: phases are written in order, so those
 * it reads have theirs.
 */
function write(phase: Phase, file: string): Complaint[] {
  const configuration = phase.toTerraform() as StackConfiguration;
  phase.revision = revisionOf(configuration);
  writeFileSync(file, `${canonical(withRevision(configuration, phase.revision), undefined, 2)}\n`);
  return secretsIn(configuration).map(({ constructPath = phase.node.id, message }) => ({ constructPath, message }));
}
