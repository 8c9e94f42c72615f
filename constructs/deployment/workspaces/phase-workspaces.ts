import { RunTrigger } from "@cdktf/provider-tfe/lib/run-trigger";
import { Construct } from "constructs";
import { ConnectedWorkspace } from "../../terraform-cloud/connected-workspace";
import { EnteredSecret } from "../../terraform-cloud/entered-secret";
import type { Phase } from "../phase";
import type { PhaseDescription } from "../phase-description";
import type { DeploymentRepository } from "./deployment-repository";

export interface PhaseWorkspacesProps {
  /** The phases, in order. */
  readonly phases: readonly PhaseDescription[];
  /** Terraform Cloud project of the workspaces. */
  readonly projectId: string;
  /** @default none: runs start from the command line */
  readonly repository?: DeploymentRepository;
}

/** The workspaces of a deployment's phases, and what starts what. */
export class PhaseWorkspaces extends Construct {
  /** Ids of the workspaces by phase. */
  readonly ids: ReadonlyMap<string, string>;

  constructor(
    private readonly phase: Phase,
    id: string,
    { phases, projectId, repository }: PhaseWorkspacesProps,
  ) {
    super(phase, id);
    this.ids = new Map(phases.map(({ name }) => [name, this.makeWorkspace(name, projectId, repository)]));
    if (repository) this.chainRuns(phases);
    for (const description of phases) this.askForSecrets(description);
  }

  /** Id of the workspace of the named phase. */
  idOf(phase: string): string {
    const id = this.ids.get(phase);
    if (id === undefined) throw new Error(`${phase} is none of the phases that have a workspace`);
    return id;
  }

  private makeWorkspace(phase: string, projectId: string, repository?: DeploymentRepository): string {
    const { key, names, config } = this.phase.deployment;
    const { terraformVersion, autoApply, assessments } = config.terraformCloud;
    const name = names.phase(phase);
    const workspace = new ConnectedWorkspace(this, phase, {
      name,
      description: `Phase ${phase} of ${key.value}`,
      projectId,
      terraformVersion,
      autoApply: autoApply.includes(phase),
      assessments,
      tags: { ...this.phase.tags, Phase: phase },
      repository: repository?.of(name),
    });
    return workspace.id;
  }

  /**
   * An apply of one phase starts the next one. Not from the workspaces phase to the first: the first push starts that one, and a trigger
   * would start it on a commit from before. Not in run mode cli: `cdktf deploy` brings each phase's configuration along, and a
   * trigger would start the next phase on the one of last time, for the gate to stop.
   */
  private chainRuns(phases: readonly PhaseDescription[]): void {
    phases.slice(1).forEach(({ name }, index) => {
      const before = phases[index]?.name ?? "";
      new RunTrigger(this, `start-${name}`, { workspaceId: this.idOf(name), sourceableId: this.idOf(before) });
    });
  }

  private askForSecrets({ name: phase, secrets = [] }: PhaseDescription): void {
    const scope = new Construct(this, `secrets-${phase}`);
    for (const { name, description } of secrets) {
      const holder = { workspaceId: this.idOf(phase) };
      new EnteredSecret(scope, name, { key: name, description, category: "terraform", holder });
    }
  }
}
