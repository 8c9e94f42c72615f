import { TerraformStack } from "cdktf";
import type { App } from "cdktf";
import type { Deployment } from "./deployment-config";
import { PhaseBackend } from "./phase-backend";
import { Rendering } from "./rendering";

export interface PhaseProps {
  /** The phase before this one: this phase cannot run unless that one is applied as synthesized. */
  readonly after?: Phase;
}

/** Tags of everything that a phase makes and that can be tagged; the dataset's own come on top. */
export const requiredTags = ["Deployment", "Phase", "ManagedBy"] as const;

/** One step of a deployment: one stack, one Terraform Cloud workspace, one state. */
export abstract class Phase extends TerraformStack {
  /** Tags for everything in the phase. */
  readonly tags: Readonly<Record<string, string>>;
  private readonly stateReaders = new Set<TerraformStack>();
  private readonly rendering = new Rendering(this);
  private synthesizedRevision = "";

  /**
   * @param name what the phase does, `platform`; the stack and workspace get the deployment's name for it, `WM-Prod-platform`
   */
  protected constructor(
    scope: App,
    readonly deployment: Deployment,
    readonly name: string,
    { after }: PhaseProps,
  ) {
    super(scope, deployment.names.phase(name));
    this.tags = { ...deployment.config.tags, Deployment: deployment.key.value, Phase: name, ManagedBy: "keyphase" };
    new PhaseBackend(this, {
      hostname: deployment.config.terraformCloud.hostname,
      organization: deployment.config.terraformCloud.organization,
      name: this.node.id,
      project: this.project,
    });
    this.addOverride("terraform.required_version", ">= 1.11.0");
    if (after) {
      this.registerIncomingCrossStackReference(after);
      this.addDependency(after);
    }
  }

  /** Terraform Cloud project of the workspace. */
  protected get project(): string | undefined {
    return this.deployment.names.project;
  }

  override prepareStack(): void {
    this.rendering.prepare();
  }

  override toTerraform(): unknown {
    return this.rendering.complete(String(this["cdktfVersion"]), this["rawOverrides"] as object);
  }

  /** Phases that read this one's state. Complete once every stack is prepared. */
  get readers(): readonly TerraformStack[] {
    return [...this.stateReaders];
  }

  addReader(reader: TerraformStack): void {
    this.stateReaders.add(reader);
  }

  /** Hash of the phase's configuration (revision.ts); empty until the phase is synthesized. */
  get revision(): string {
    return this.synthesizedRevision;
  }

  set revision(revision: string) {
    this.synthesizedRevision = revision;
  }
}
