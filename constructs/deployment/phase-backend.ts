import { CloudBackend, DataTerraformRemoteState, NamedCloudWorkspace, TerraformStack } from "cdktf";
import type { TerraformRemoteState } from "cdktf";
import type { Construct } from "constructs";
import { requireRevision } from "./gate";
import type { Phase } from "./phase";

/**
 * The named workspace of a phase. cdktf asks the backend of the phase that is read for the reader of its state: each
 * reader made here carries the gate, so there is no ungated way across phases.
 */
export class PhaseBackend extends CloudBackend {
  constructor(
    private readonly phase: Phase,
    private readonly workspace: { hostname: string; organization: string; name: string; project?: string },
  ) {
    const { hostname, organization, name, project } = workspace;
    super(phase, { hostname, organization, workspaces: new NamedCloudWorkspace(name, project) });
  }

  override getRemoteStateDataSource(scope: Construct): TerraformRemoteState {
    const { hostname, organization, name } = this.workspace;
    const reader = TerraformStack.of(scope);
    // Terraform prints this id when the workspace has no state yet, before any condition could be checked.
    const state = new DataTerraformRemoteState(scope, `apply-${name}-first`, {
      hostname,
      organization,
      workspaces: { name },
    });
    requireRevision(state, reader.node.id, this.phase);
    this.phase.addReader(reader);
    return state;
  }
}
