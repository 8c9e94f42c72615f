import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataResource } from "cdktf";
import type { z } from "zod";
import type { deploymentConfig } from "../../constructs/deployment/deployment-config";
import type { PhaseDescription } from "../../constructs/deployment/phase-description";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import type { VaultServer } from "../../constructs/deployment/workspaces/credential-sets";
import { WorkspacesPhase } from "../../constructs/deployment/workspaces/workspaces-phase";
import type { Synthesized } from "../synthesized";
import { FakePhase, fakeDeployment, inTemporaryFolder } from "./fake-deployment";

type Config = Partial<z.input<typeof deploymentConfig>>;

/** Four phases as a blueprint describes them. */
export const fourPhases: readonly PhaseDescription[] = [
  {
    name: "tooling",
    execution: "remote",
    credentials: ["vaultBootstrap", "auth0", "grafana"],
    secrets: [{ name: "cloudflare_api_token", description: "Token of Cloudflare that may edit the zone" }],
  },
  { name: "infrastructure", execution: "remote", credentials: ["aws"], startsAgent: true },
  { name: "platform", execution: "agent", credentials: ["aws", "vault"] },
  { name: "application", execution: "agent", credentials: ["aws"] },
];

export const awsRole = "arn:aws:iam::111122223333:role/keyphase-wm-prod";

/** Run mode vcs with everything it needs. */
export const vcs: Config = {
  terraformCloud: { organization: "example", runMode: "vcs", autoApply: ["tooling"] },
  gitlab: { group: "customers/platforms", template: { project: "terraform-aws-eks-private", groupId: 1042 } },
  credentials: { aws: { mode: "oidc", roleArn: awsRole }, vault: { mode: "oidc", role: "bootstrap" } },
};

/** The same, started from the command line. */
export const cli: Config = { ...vcs, terraformCloud: { organization: "example" } };

export interface FleetOptions {
  readonly phases?: readonly PhaseDescription[];
  /** `none`: the blueprint has no Vault before it makes one.
   * @default one without namespaces */
  readonly vault?: VaultServer | "none";
  /** Phases that have a stack.
   * @default those that have a workspace */
  readonly stacks?: readonly string[];
}

/**
 * Terraform JSON of the workspaces phase of an app in which each phase comes after the one before, and application reads tooling besides.
 */
export function workspacesOf(config: Config, options: FleetOptions = {}): Synthesized {
  const { phases = fourPhases, vault = { address: "https://vault.example.com" } } = options;
  const { stacks = phases.map(({ name }) => name) } = options;
  return inTemporaryFolder((folder) => {
    const app = new PlatformApp(folder);
    const deployment = fakeDeployment("WM-Prod", config);
    const workspaces = new WorkspacesPhase(app, deployment, { phases, vault: vault === "none" ? undefined : vault });
    const made = new Map<string, FakePhase>();
    let after: WorkspacesPhase | FakePhase = workspaces;
    for (const name of stacks) {
      after = new FakePhase(app, deployment, name, { after });
      made.set(name, after);
    }
    const [tooling, application] = [made.get("tooling"), made.get("application")];
    if (tooling && application) {
      const { id } = new DataResource(tooling, "thing", {});
      new DataResource(application, "reader", { input: { id } });
    }
    app.synth();
    const text = readFileSync(join(folder, "stacks", "WM-Prod-workspaces", "cdk.tf.json"), "utf8");
    return {
      resource: {},
      data: {},
      output: {},
      variable: {},
      provider: {},
      ephemeral: {},
      ...JSON.parse(text),
    } as Synthesized;
  });
}
