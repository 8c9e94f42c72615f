import { Pet } from "@cdktf/provider-random/lib/pet";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TerraformOutput } from "cdktf";
import type { App } from "cdktf";
import type { Deployment } from "../../../constructs/deployment/deployment-config";
import { Phase } from "../../../constructs/deployment/phase";
import type { PhaseDescription } from "../../../constructs/deployment/phase-description";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { WorkspacesPhase } from "../../../constructs/deployment/workspaces/workspaces-phase";
import { fakeDeployment } from "../../deployment/fake-deployment";

export const phaseNames = ["tooling", "infrastructure", "platform", "application"] as const;

export type PhaseName = (typeof phaseNames)[number];

/** What each phase makes; a phase that is not named makes what it always does. */
export type Contents = Partial<Record<PhaseName, string>>;

const descriptions: readonly PhaseDescription[] = phaseNames.map((name) => ({
  name,
  execution: name === "platform" || name === "application" ? "agent" : "remote",
  credentials: [],
  startsAgent: name === "infrastructure",
}));

/** A phase that makes one thing, and hands its name on. */
class SmallPhase extends Phase {
  readonly made: string;

  constructor(scope: App, deployment: Deployment, name: string, { after, content }: { after: Phase; content: string }) {
    super(scope, deployment, name, { after });
    new RandomProvider(this, "random");
    const inherited = after instanceof SmallPhase ? after.made : undefined;
    this.made = new Pet(this, "pet", { prefix: content, keepers: inherited === undefined ? {} : { inherited } }).id;
    new TerraformOutput(this, "made", { value: this.made, staticId: true });
  }
}

/** Synthesizes a deployment in run mode vcs with the real phases, gates, workspaces and run triggers. */
export function synthesizePushed(folder: string, contents: Contents = {}, key = "Demo"): void {
  const app = new PlatformApp(folder);
  const deployment = fakeDeployment(key, {
    terraformCloud: { organization: "example", runMode: "vcs", autoApply: ["tooling"] },
    gitlab: { group: "customers", template: { project: "template", groupId: 1 } },
  });
  let after: Phase = new WorkspacesPhase(app, deployment, {
    phases: descriptions,
    vault: { address: "https://vault.example.com" },
  });
  for (const name of phaseNames) {
    after = new SmallPhase(app, deployment, name, { after, content: contents[name] ?? "first" });
  }
  app.synth();
}
