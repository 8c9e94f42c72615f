import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DataResource } from "cdktf";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { FakePhase, fakeDeployment, inTemporaryFolder } from "./fake-deployment";

/** Real Terraform over the synthesized stacks; only the place of the state is another: a local file. */
class Stacks {
  constructor(private readonly folder: string) {}

  /** @param command what one of tooling's resources runs when it is made */
  synthesize(toolingInput: string, command = "true"): void {
    const app = new PlatformApp(this.folder);
    const deployment = fakeDeployment();
    const tooling = new FakePhase(app, deployment, "tooling");
    const thing = new DataResource(tooling, "thing", { input: { value: toolingInput } });
    new DataResource(tooling, "fragile", { provisioners: [{ type: "local-exec", command }] });
    const platform = new FakePhase(app, deployment, "platform", { after: tooling });
    new DataResource(platform, "reader", { input: { id: thing.id } });
    app.synth();
    this.keepStateIn("tooling", {});
    this.keepStateIn("platform", {
      data: {
        terraform_remote_state: {
          "apply-WM-Prod-tooling-first": { backend: "local", config: { path: this.state("tooling") } },
        },
      },
    });
  }

  /** What Terraform printed, and whether it succeeded. */
  terraform(phase: string, ...args: string[]): { succeeded: boolean; printed: string } {
    try {
      execFileSync("terraform", ["init", "-input=false"], this.options(phase));
      const printed = execFileSync("terraform", [...args, "-input=false", "-no-color"], this.options(phase));
      return { succeeded: true, printed };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { succeeded: false, printed: `${stdout}${stderr}`.replaceAll(/\s+/g, " ") };
    }
  }

  private keepStateIn(phase: string, more: object): void {
    const override = { terraform: { backend: { local: { path: this.state(phase) } } }, ...more };
    writeFileSync(join(this.folder, "stacks", `WM-Prod-${phase}`, "zz_override.tf.json"), JSON.stringify(override));
  }

  private state(phase: string): string {
    return join(this.folder, `${phase}.tfstate`);
  }

  private options(phase: string) {
    const env = { ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" };
    return {
      cwd: join(this.folder, "stacks", `WM-Prod-${phase}`),
      encoding: "utf8" as const,
      env,
      stdio: "pipe" as const,
    };
  }
}

const apply = ["apply", "-auto-approve"];

test("Terraform applies phases in order, and not out of order", () => {
  inTemporaryFolder((folder) => {
    const stacks = new Stacks(folder);
    stacks.synthesize("first");

    const tooEarly = stacks.terraform("platform", ...apply);
    expect(tooEarly.succeeded).toBe(false);
    expect(tooEarly.printed).toContain("with data.terraform_remote_state.apply-WM-Prod-tooling-first");

    expect(stacks.terraform("tooling", ...apply).succeeded).toBe(true);
    expect(stacks.terraform("platform", ...apply).succeeded).toBe(true);
    expect(stacks.terraform("platform", "plan").printed).toContain("No changes.");

    stacks.synthesize("second");
    const stale = stacks.terraform("platform", ...apply);
    expect(stale.succeeded).toBe(false);
    expect(stale.printed).toMatch(
      /WM-Prod-platform needs WM-Prod-tooling at revision [0-9a-f]{12}, which is at [0-9a-f]{12}\. Apply WM-Prod-tooling first\./,
    );
    expect(stale.printed).not.toContain("Unsupported attribute");

    expect(stacks.terraform("tooling", ...apply).succeeded).toBe(true);
    expect(stacks.terraform("platform", ...apply).succeeded).toBe(true);
  });
}, 60_000);

test("a phase that was destroyed stops the next one with a sentence", () => {
  inTemporaryFolder((folder) => {
    const stacks = new Stacks(folder);
    stacks.synthesize("first");
    expect(stacks.terraform("tooling", ...apply).succeeded).toBe(true);
    expect(stacks.terraform("tooling", "destroy", "-auto-approve").succeeded).toBe(true);
    const { succeeded, printed } = stacks.terraform("platform", ...apply);
    expect(succeeded).toBe(false);
    expect(printed).toMatch(
      /WM-Prod-platform needs WM-Prod-tooling at revision [0-9a-f]{12}, which is not applied\. Apply WM-Prod-tooling first\./,
    );
  });
}, 60_000);

test("a phase that failed midway stops the next one", () => {
  inTemporaryFolder((folder) => {
    const stacks = new Stacks(folder);
    stacks.synthesize("first", "sleep 0.2; exit 1");
    expect(stacks.terraform("tooling", ...apply).succeeded).toBe(false);
    expect(stacks.terraform("platform", ...apply).printed).toMatch(
      /which is halfway to [0-9a-f]{12}\. Apply WM-Prod-tooling first\./,
    );
  });
}, 60_000);

test("a phase that failed midway is not at the revision before either, when that is synthesized again", () => {
  inTemporaryFolder((folder) => {
    const stacks = new Stacks(folder);
    stacks.synthesize("first");
    expect(stacks.terraform("tooling", ...apply).succeeded).toBe(true);
    expect(stacks.terraform("platform", ...apply).succeeded).toBe(true);
    stacks.synthesize("second", "sleep 0.2; exit 1");
    stacks.terraform("tooling", "apply", "-auto-approve", "-replace=terraform_data.fragile");
    stacks.synthesize("first");
    const { succeeded, printed } = stacks.terraform("platform", ...apply);
    expect(succeeded).toBe(false);
    expect(printed).toMatch(/which is halfway to [0-9a-f]{12}\. Apply WM-Prod-tooling first\./);
    expect(stacks.terraform("tooling", ...apply).succeeded).toBe(true);
    expect(stacks.terraform("platform", ...apply).succeeded).toBe(true);
  });
}, 60_000);
