import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "../../rehearsal/terraform-cloud/runs/run";
import type { PlanResult, RunExecutor, RunFailure } from "../../rehearsal/terraform-cloud/runs/run-executor";
import type { TerraformCloud } from "../../rehearsal/terraform-cloud/terraform-cloud";
import { md5Of } from "../../rehearsal/terraform-cloud/workspace";
import type { Workspace } from "../../rehearsal/terraform-cloud/workspace";

type Blocks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Configuration {
  readonly resource?: Blocks;
  readonly data?: { readonly terraform_remote_state?: Readonly<Record<string, Reader>> };
}

interface Reader {
  readonly config: { readonly workspaces: { readonly name: string } };
  readonly lifecycle?: {
    readonly postcondition?: readonly [{ readonly condition: string; readonly error_message: string }];
  };
}

/** What a state manages: hash of the configuration by address. */
type Managed = Readonly<Record<string, string>>;

export interface GateRunsOptions {
  /** Runs that fail in the middle of their apply.
   * @default none */
  readonly fails?: (run: Run) => boolean;
  /** Awaited before each plan and each apply.
   * @default nothing */
  readonly pause?: (run: Run) => Promise<void>;
  /** Text of a run's configuration; undefined where its working directory has none.
   * @default what is found after its files are unpacked */
  readonly read?: (run: Run) => Promise<string | undefined>;
  /** Told when a plan has passed its gates, and when an apply begins. */
  readonly observe?: (run: Run, stage: "plan" | "apply") => void;
}

/**
 * Runs without Terraform, thousands in a second: gates, changes and states behave as Terraform's do, resources do nothing. An apply that
 * fails leaves a state that is half old, half new: begun at the new revision, and applied at the old one. The
 * configuration of a workspace without a working directory is the root of what was uploaded.
 */
export class GateRuns implements RunExecutor {
  private readonly planned = new Map<Run, Configuration>();

  constructor(
    private readonly cloud: TerraformCloud,
    private readonly options: GateRunsOptions = {},
  ) {}

  async plan(run: Run, reading: () => void = () => undefined): Promise<PlanResult | RunFailure> {
    const text = await (this.options.read ?? unpacked)(run);
    const configuration = text === undefined ? undefined : (JSON.parse(text) as Configuration);
    await this.options.pause?.(run);
    if (!configuration)
      return { message: `The working directory ${run.workspace.settings.workingDirectory} is not there.` };
    reading();
    const stopped = run.order.isDestroy === true ? undefined : this.stopped(run, configuration);
    if (stopped !== undefined) return { message: stopped, gate: stopped };
    this.options.observe?.(run, "plan");
    this.planned.set(run, configuration);
    return difference(managedBy(run.workspace), run.order.isDestroy === true ? {} : wanted(configuration));
  }

  async apply(run: Run): Promise<RunFailure | undefined> {
    await this.options.pause?.(run);
    this.options.observe?.(run, "apply");
    const configuration = this.planned.get(run) ?? {};
    const fails = this.options.fails?.(run) === true;
    const after = run.order.isDestroy === true ? {} : wanted(configuration);
    const { "terraform_data.revision": revision, ...others } = after;
    const before = managedBy(run.workspace)["terraform_data.revision"];
    write(run.workspace, fails ? { ...others, ...(before && { "terraform_data.revision": before }) } : after);
    if (!fails) return undefined;
    return { message: `Rehearsed failure of ${run.workspace.name}, before the revision ${revision ?? ""}` };
  }

  /** The sentence of the first gate that does not open. */
  private stopped({ workspace }: Run, { data }: Configuration): string | undefined {
    for (const [address, reader] of Object.entries(data?.terraform_remote_state ?? {})) {
      const { name } = reader.config.workspaces;
      const read = this.cloud.byName(workspace.organization, name);
      if (read?.mayBeReadBy(workspace) !== true) return `${name} does not share its state with ${workspace.name}`;
      if (!read.state) return `data.terraform_remote_state.${address}: Unable to find remote state`;
      const [gate] = reader.lifecycle?.postcondition ?? [];
      const wantedRevision = /== "([0-9a-f]*)"}$/.exec(gate?.condition ?? "")?.[1];
      if (gate && read.appliedRevision !== wantedRevision)
        return gate.error_message.replaceAll(/\$\{.*?\}(?=[.])/g, "elsewhere");
    }
    return undefined;
  }
}

async function unpacked({ order, workspace }: Run): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "gate-runs-"));
  try {
    await order.configuration.unpack(folder);
    const file = join(folder, workspace.settings.workingDirectory, "cdk.tf.json");
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wanted({ resource = {} }: Configuration): Managed {
  const entries = Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).map(([name, body]) => [`${type}.${name}`, valueOf(type, name, body)] as const),
  );
  return Object.fromEntries(entries);
}

/** Resources that keep the revision, each shown by an output of its name. */
const marks = ["started", "revision"];

/** The revision itself where it is kept, since outputs show it; a hash of everything else. */
function valueOf(type: string, name: string, body: unknown): string {
  if (type === "terraform_data" && marks.includes(name)) return (body as { readonly input: string }).input;
  return createHash("sha256").update(JSON.stringify(body)).digest("hex");
}

function difference(before: Managed, after: Managed): PlanResult {
  const additions = Object.keys(after).filter((address) => !(address in before));
  const destructions = Object.keys(before).filter((address) => !(address in after));
  const changes = Object.keys(after).filter((address) => address in before && before[address] !== after[address]);
  const change = (actions: readonly string[]) => (address: string) => ({ address, change: { actions } });
  const resourceChanges = [
    ...additions.map(change(["create"])),
    ...changes.map(change(["update"])),
    ...destructions.map(change(["delete"])),
  ];
  return {
    hasChanges: resourceChanges.length > 0,
    additions: additions.length,
    changes: changes.length,
    destructions: destructions.length,
    json: { format_version: "1.2", resource_changes: resourceChanges },
  };
}

interface State {
  readonly serial: number;
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly [{ readonly attributes: { readonly hash: string } }];
  }[];
}

function stateOf({ state }: Workspace): State {
  return state?.content ? (JSON.parse(state.content.toString()) as State) : { serial: 0, resources: [] };
}

function managedBy(workspace: Workspace): Managed {
  return Object.fromEntries(
    stateOf(workspace).resources.map(({ type, name, instances: [{ attributes }] }) => [
      `${type}.${name}`,
      attributes.hash,
    ]),
  );
}

function write(workspace: Workspace, managed: Managed): void {
  const resources = Object.entries(managed).map(([address, hash]) => {
    const [type = "", name = ""] = address.split(".");
    return {
      mode: "managed",
      provider: 'provider["terraform.io/builtin/terraform"]',
      type,
      name,
      instances: [{ attributes: { hash } }],
    };
  });
  const outputs = marks.flatMap((name) => {
    const value = managed[`terraform_data.${name}`];
    return value === undefined ? [] : [[name, { value, type: "string" }] as const];
  });
  const serial = stateOf(workspace).serial + 1;
  const content = Buffer.from(JSON.stringify({ version: 4, serial, outputs: Object.fromEntries(outputs), resources }));
  const version = workspace.begin(serial, md5Of(content));
  if (version) version.content = content;
}
