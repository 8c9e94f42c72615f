import { createHash } from "node:crypto";
import type { Ring } from "../../synthesized/deployment-record";
import { writeSynthesized } from "../rehearsal/synthesized-folder";

/** A deployment of a small fleet. */
export interface FleetMember {
  readonly ring?: Ring;
  readonly runMode?: "cli" | "vcs";
  /** Version of each phase's own configuration. @default "1" */
  readonly versions?: Readonly<Record<string, string>>;
}

export const phases = ["workspaces", "tooling", "platform"] as const;

/** Revision of a phase: it depends on the phase's own version and on those before it. */
export function revisionOf(key: string, phase: string, { versions = {} }: FleetMember = {}): string {
  const chain = phases.slice(0, phases.findIndex((name) => name === phase) + 1);
  const text = chain.map((name) => `${key} ${name} ${versions[name] ?? "1"}`).join("\n");
  return createHash("sha256").update(text).digest("hex");
}

/** Writes what `cdktf synth` would. */
export function writeFleet(folder: string, members: Readonly<Record<string, FleetMember>>): void {
  const written = Object.entries(members).map(([key, member]) => {
    const { ring = "all", runMode = "cli" } = member;
    const repository = { url: "https://gitlab.example.com/platforms/fleet.git", branch: "main" };
    const record = { deployment: key, ring, runMode, ...(runMode === "vcs" && { repository }) };
    const stacks = phases.map((phase, index) => ({
      phase,
      after: phases.slice(Math.max(0, index - 1), index),
      configuration: {
        ...(index === 0 && { "//": { keyphase: record } }),
        ...(phase === "platform" && { data: gate(`${key}-tooling`, revisionOf(key, "tooling", member)) }),
        resource: {
          terraform_data: {
            // As the real phases have them: they change in place.
            started: { input: revisionOf(key, phase, member) },
            revision: { input: revisionOf(key, phase, member) },
            ...(phase === "tooling" && { made: { triggers_replace: member.versions?.["made"] ?? "1" } }),
          },
        },
        output: {
          revision: { value: "${terraform_data.revision.output}" },
          started: { value: "${terraform_data.started.output}" },
        },
      },
    }));
    return [key, stacks] as const;
  });
  writeSynthesized(folder, Object.fromEntries(written));
}

/** What stops a phase whose predecessor is not applied as synthesized. */
function gate(name: string, revision: string): object {
  const postcondition = [
    { condition: `\${self.outputs.revision == "${revision}"}`, error_message: `Apply ${name} first.` },
  ];
  const config = { hostname: "app.terraform.io", organization: "example", workspaces: { name } };
  return {
    terraform_remote_state: { [`apply-${name}-first`]: { backend: "remote", config, lifecycle: { postcondition } } },
  };
}
