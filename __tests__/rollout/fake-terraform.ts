import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "../../rehearsal/terraform-cloud/runs/run";
import type { PlanResult, RunExecutor, RunFailure } from "../../rehearsal/terraform-cloud/runs/run-executor";
import { md5Of } from "../../rehearsal/terraform-cloud/workspace";
import type { Workspace } from "../../rehearsal/terraform-cloud/workspace";

/** What a plan changes, by the kind of change. */
export interface FakeChanges {
  readonly destroy?: readonly string[];
  readonly replace?: readonly string[];
}

const ACTIONS = { destroy: ["delete"], replace: ["delete", "create"] } as const;

/** Runs without Terraform: a state is the revision of the configuration that was applied, and two resources. */
export class FakeTerraform implements RunExecutor {
  /** What happened, in order: `plan WM-Prod-tooling`. */
  readonly history: string[] = [];
  /** What the plans of a workspace take away. */
  readonly changes = new Map<string, FakeChanges>();
  /** Workspaces whose runs fail while they plan, or while they apply. */
  readonly failures = new Map<string, "plan" | "apply">();
  /** Workspaces whose plans change nothing, whatever is asked for. */
  readonly unchanged = new Set<string>();
  /** Most runs that were carried out at the same time. */
  mostAtOnce = 0;
  /** Done while a plan is made. */
  during: (run: Run) => void = () => undefined;
  /** Done before a plan is applied. */
  beforeApply: (run: Run) => void = () => undefined;
  /** Waited for before anything is done. */
  ready: Promise<void> = Promise.resolve();
  private atOnce = 0;

  readonly plan = (run: Run): Promise<PlanResult | RunFailure> =>
    this.busy(async () => {
      const { name } = run.workspace;
      this.history.push(`${run.planOnly ? "look at" : "plan"} ${name}`);
      this.during(run);
      const revision = await revisionIn(run);
      if (this.failures.get(name) === "plan") return { message: "Error: it does not work" };
      const json = { resource_changes: this.changesOf(run) };
      const hasChanges =
        !this.unchanged.has(name) && (run.order.isDestroy === true || run.workspace.appliedRevision !== revision);
      return { hasChanges, additions: 0, changes: 0, destructions: 0, json };
    });

  readonly apply = (run: Run): Promise<RunFailure | undefined> =>
    this.busy(async () => {
      const { name } = run.workspace;
      this.beforeApply(run);
      this.history.push(`${run.order.isDestroy ? "destroy" : "apply"} ${name}`);
      const revision = run.order.isDestroy ? undefined : await revisionIn(run);
      if (this.failures.get(name) === "apply") {
        // What a phase begins with is there, and what it ends with is not.
        if (revision !== undefined) store(run.workspace, run.workspace.revisions.applied, revision);
        return { message: "Error: it does not work" };
      }
      store(run.workspace, revision);
      return undefined;
    });

  private changesOf(run: Run): object[] {
    const deletes = run.order.isDestroy ? managedIn(run.workspace) : undefined;
    const changes = deletes ? { destroy: deletes } : (this.changes.get(run.workspace.name) ?? {});
    const taken = Object.entries(ACTIONS).flatMap(([kind, actions]) =>
      (changes[kind as keyof FakeChanges] ?? []).map((address) => ({ address, mode: "managed", change: { actions } })),
    );
    const made = { address: "terraform_data.revision", mode: "managed", change: { actions: ["update"] } };
    const read = { address: "data.aws_region.here", mode: "data", change: { actions: ["read"] } };
    return deletes ? taken : [made, read, ...taken];
  }

  private async busy<Result>(work: () => Promise<Result>): Promise<Result> {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await this.ready;
    await new Promise((resolve) => setImmediate(resolve));
    try {
      return await work();
    } finally {
      this.atOnce -= 1;
    }
  }
}

/** Makes the revision the workspace's state, begun and applied; both undefined empty it. */
export function store(workspace: Workspace, revision: string | undefined, started = revision): void {
  const serial = (workspace.state?.serial ?? 0) + 1;
  const provider = 'provider["terraform.io/builtin/terraform"]';
  const resource = (mode: string, name: string) => ({ mode, type: "terraform_data", name, provider, instances: [{}] });
  const content = Buffer.from(
    JSON.stringify({
      serial,
      outputs: { ...output("revision", revision), ...output("started", started) },
      resources: started === undefined ? [] : [resource("managed", "revision"), resource("data", "read")],
    }),
  );
  const version = workspace.begin(serial, md5Of(content));
  if (version) version.content = content;
}

function output(name: string, value: string | undefined): object {
  return value === undefined ? {} : { [name]: { value, type: "string" } };
}

function managedIn(workspace: Workspace): readonly string[] {
  return workspace.managed;
}

/** The revision of the configuration that the run has been given. */
async function revisionIn({ order: { configuration }, workspace }: Run): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "keyphase-fake-"));
  try {
    await configuration.unpack(folder);
    const text = readFileSync(join(folder, workspace.settings.workingDirectory, "cdk.tf.json"), "utf8");
    const { resource } = JSON.parse(text) as { resource: { terraform_data: { revision: { input: string } } } };
    return resource.terraform_data.revision.input;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
