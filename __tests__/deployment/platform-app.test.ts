import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Annotations, Aspects, DataResource } from "cdktf";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { FakePhase, fakeDeployment, inTemporaryFolder } from "./fake-deployment";

interface Stack {
  terraform: { cloud: unknown; required_version: string };
  resource: { terraform_data: Record<string, { input: unknown; depends_on?: string[] }> };
  output: Record<string, { value: string }>;
  data?: {
    terraform_remote_state: Record<
      string,
      { config: unknown; lifecycle: { postcondition: { condition: string; error_message: string }[] } }
    >;
  };
}

/** Two phases, the second reads a value of the first; `firstInput` is the first one's content. */
function synthesizeTwo(outdir: string, firstInput = "a"): { first: Stack; second: Stack } {
  const app = new PlatformApp(outdir);
  const deployment = fakeDeployment();
  const first = new FakePhase(app, deployment, "tooling");
  const thing = new DataResource(first, "thing", { input: { value: firstInput } });
  const second = new FakePhase(app, deployment, "platform", { after: first });
  new DataResource(second, "reader", { input: { id: thing.id } });
  app.synth();
  return { first: read(outdir, "WM-Prod-tooling"), second: read(outdir, "WM-Prod-platform") };
}

function read(outdir: string, stack: string): Stack {
  return JSON.parse(readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8")) as Stack;
}

const revision = (stack: Stack) => stack.resource.terraform_data["revision"]?.input;

test("a phase runs in the Terraform Cloud workspace of its name, in the deployment's project", () => {
  const { first } = inTemporaryFolder((outdir) => synthesizeTwo(outdir));
  expect(first.terraform).toMatchObject({
    cloud: {
      hostname: "app.terraform.io",
      organization: "example",
      workspaces: { name: "WM-Prod-tooling", project: "WM-Prod" },
    },
    required_version: ">= 1.11.0",
  });
});

test("a phase keeps its revision in resources written before and after all others, and puts both out", () => {
  const { first } = inTemporaryFolder((outdir) => synthesizeTwo(outdir));
  expect(revision(first)).toMatch(/^[0-9a-f]{64}$/);
  expect(first.resource.terraform_data["revision"]?.depends_on).toEqual(["terraform_data.thing"]);
  expect(first.output["revision"]).toEqual({ value: "${terraform_data.revision.output}" });
  expect(first.resource.terraform_data["started"]).toEqual({ input: revision(first) });
  expect(first.output["started"]).toEqual({ value: "${terraform_data.started.output}" });
});

test("a phase refuses to run unless the phase before it is applied at the revision it was made with", () => {
  const { first, second } = inTemporaryFolder((outdir) => synthesizeTwo(outdir));
  const gate = second.data?.terraform_remote_state["apply-WM-Prod-tooling-first"]?.lifecycle.postcondition;
  expect(gate).toHaveLength(1);
  expect(gate?.[0]?.condition).toContain(`== "${String(revision(first))}"`);
  expect(gate?.[0]?.error_message).toContain(
    `WM-Prod-platform needs WM-Prod-tooling at revision ${String(revision(first)).slice(0, 12)}`,
  );
});

test("a change in one phase changes the revision of every phase after it", () => {
  const revisions = (input: string) => {
    const { first, second } = inTemporaryFolder((outdir) => synthesizeTwo(outdir, input));
    return { first: revision(first), second: revision(second) };
  };
  const before = revisions("a");
  const after = revisions("b");
  expect(after.first).not.toBe(before.first);
  expect(after.second).not.toBe(before.second);
});

test("the same deployments give the same bytes", () => {
  const bytes = () =>
    inTemporaryFolder((outdir) => {
      synthesizeTwo(outdir);
      return ["WM-Prod-tooling", "WM-Prod-platform"].map((stack) =>
        readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8"),
      );
    });
  expect(bytes()).toEqual(bytes());
});

test("a phase knows the phases that read its state", () => {
  inTemporaryFolder((outdir) => {
    const app = new PlatformApp(outdir);
    const deployment = fakeDeployment();
    const first = new FakePhase(app, deployment, "tooling");
    const thing = new DataResource(first, "thing", { input: { value: "a" } });
    const second = new FakePhase(app, deployment, "infrastructure", { after: first });
    const third = new FakePhase(app, deployment, "platform", { after: second });
    new DataResource(third, "reader", { input: { id: thing.id } });
    app.synth();
    expect(first.readers.map(({ node }) => node.id)).toEqual(["WM-Prod-infrastructure", "WM-Prod-platform"]);
    expect(second.readers.map(({ node }) => node.id)).toEqual(["WM-Prod-platform"]);
  });
});

test("complaints of all stacks come at once, with construct paths, and nothing is written", () => {
  inTemporaryFolder((outdir) => {
    mkdirSync(join(outdir, "stacks", "WM-Prod-tooling"), { recursive: true });
    writeFileSync(join(outdir, "stacks", "WM-Prod-tooling", "cdk.tf.json"), "previous");
    const app = new PlatformApp(outdir);
    const deployment = fakeDeployment();
    for (const name of ["tooling", "platform"]) {
      const thing = new DataResource(new FakePhase(app, deployment, name), "thing", {});
      Aspects.of(thing).add({
        visit: (construct) => {
          Annotations.of(construct).addError(`${name} is unsound`);
        },
      });
    }
    const complaint = (() => {
      try {
        app.synth();
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(complaint).toBeInstanceOf(ReportedError);
    expect((complaint as ReportedError).lines).toEqual([
      "WM-Prod-tooling/thing: tooling is unsound",
      "WM-Prod-platform/thing: platform is unsound",
    ]);
    expect(readFileSync(join(outdir, "stacks", "WM-Prod-tooling", "cdk.tf.json"), "utf8")).toBe("previous");
    expect(existsSync(join(outdir, "manifest.json"))).toBe(false);
  });
});

test("no working file is left beside the stacks", () => {
  inTemporaryFolder((outdir) => {
    synthesizeTwo(outdir);
    expect(readdirSync(outdir).sort()).toEqual(["manifest.json", "stacks"]);
  });
});

test("a folder that cannot be written to is told in words", () => {
  const message = inTemporaryFolder((folder) => {
    const outdir = join(folder, "out");
    const app = new PlatformApp(outdir);
    rmSync(outdir, { recursive: true });
    try {
      app.synth();
    } catch (error) {
      return error instanceof ReportedError ? error.message.replace(folder, "") : String(error);
    }
    return "";
  });
  expect(message).toContain("/out: cannot be written: it does not exist (expected a folder of your own");
});
