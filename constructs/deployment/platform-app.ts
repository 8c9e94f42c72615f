import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AnnotationMetadataEntryType, App, DataResource, TerraformBackend } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
import { configure } from "safe-stable-stringify";
import { Phase } from "./phase";
import { ReportedError } from "./reported-error";
import { revisionOf, withRevision } from "./revision";
import type { StackConfiguration } from "./revision";

const canonical = configure({ deterministic: true });

/** One complaint about a construct. */
interface Complaint {
  readonly constructPath: string;
  readonly message: string;
}

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
    for (const phase of phases) phase.prepareStack();
    for (const phase of phases) invokeAspects(phase);
    refuse(phases.flatMap(complaints));

    const staging = mkdtempSync(join(this.outdir, ".staging-"));
    try {
      for (const phase of phases) writeFileSync(join(staging, phase.node.id), synthesized(phase));
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

/** Text of the stack's `cdk.tf.json`. Gives the phase its revision: phases are synthesized in order, so those it reads have theirs. */
function synthesized(phase: Phase): string {
  const configuration = phase.toTerraform() as StackConfiguration;
  phase.revision = revisionOf(configuration);
  return `${canonical(withRevision(configuration, phase.revision), undefined, 2)}\n`;
}

function complaints(phase: Phase): Complaint[] {
  return phase.node.findAll().flatMap((construct) => {
    const { node } = construct;
    const annotated = node.metadata
      .filter(({ type }) => type === (AnnotationMetadataEntryType.ERROR as string))
      .map(({ data }) => String(data));
    const asksTerraform = TerraformBackend.isBackend(construct) || construct instanceof DataResource;
    const invalid = asksTerraform ? [] : node.validate();
    return [...annotated, ...invalid].map((message) => ({ constructPath: node.path, message }));
  });
}

function refuse(found: readonly Complaint[]): void {
  if (found.length > 0)
    throw new ReportedError(found.map(({ constructPath, message }) => `${constructPath}: ${message}`));
}
