import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { Construct } from "constructs";
import { FederatedCredentials } from "../../azure/federated-credentials";
import type { Phase } from "../phase";
import type { PhaseDescription } from "../phase-description";

export interface AzureTrustProps {
  readonly phases: readonly PhaseDescription[];
}

/** Parts of a run, each with an identity of its own. */
const runPhases = ["plan", "apply"] as const;

/** Lets the runs of phases that log in to Azure act as the dataset's application, where nobody else has seen to it. */
export class AzureTrust extends Construct {
  constructor(
    private readonly phase: Phase,
    id: string,
    { phases }: AzureTrustProps,
  ) {
    super(phase, id);
    const { credentials, terraformCloud } = phase.deployment.config;
    const login = credentials.azure;
    const users = phases.filter((description) => description.credentials.includes("azure"));
    if (login?.mode !== "oidc" || login.federatedCredentials !== "make" || users.length === 0) return;
    new AzureadProvider(this, "azuread", { tenantId: login.tenantId });
    new FederatedCredentials(this, "federated-credentials", {
      clientId: login.clientId,
      issuer: `https://${terraformCloud.hostname}`,
      subjects: Object.fromEntries(users.flatMap(({ name }) => this.subjects(name))),
    });
  }

  /** Words of HCP Terraform's workload identity tokens; they hold names, so a renamed workspace is a stranger. */
  private subjects(phase: string): [string, string][] {
    const { names, config } = this.phase.deployment;
    const workspace = names.phase(phase);
    const place = `organization:${config.terraformCloud.organization}:project:${names.project}:workspace:${workspace}`;
    return runPhases.map((part) => [`${workspace}-${part}`, `${place}:run_phase:${part}`]);
  }
}
