import { createHash } from "node:crypto";
import { outputsOf, resourcesOf } from "./state-content";
import type { StateOutput } from "./state-content";
import type { WorkspaceLock } from "./workspace-lock";
import { defaultSettings } from "./workspace-settings";
import type { WorkspaceSettings } from "./workspace-settings";

/** A variable of a workspace, as the workspaces phase declares it. */
export interface WorkspaceVariable {
  readonly id: string;
  readonly key: string;
  readonly category: string;
  readonly value: string;
}

/** One version of a state. It is complete once its content has been uploaded. */
export interface StateVersion {
  readonly id: string;
  readonly serial: number;
  readonly md5: string;
  content?: Buffer;
}

/** What a workspace is kept as between two runs of a rehearsal. */
export interface KeptWorkspace {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  readonly declared: boolean;
  readonly sharedWithAll: boolean;
  readonly consumers: readonly string[];
  readonly variables: readonly WorkspaceVariable[];
  readonly settings: WorkspaceSettings;
}

/** A workspace of Terraform Cloud: one state, a lock, and who may read the state. */
export class Workspace {
  lock?: WorkspaceLock;
  settings = defaultSettings;
  /** Made by the workspaces phase, not by a person or Terraform itself. */
  declared = false;
  sharedWithAll = false;
  consumers: ReadonlySet<string> = new Set();
  /** By id of the variable. */
  readonly variables = new Map<string, WorkspaceVariable>();
  private readonly versions: StateVersion[] = [];

  constructor(
    readonly id: string,
    readonly organization: string,
    readonly name: string,
  ) {}

  get state(): StateVersion | undefined {
    return this.versions.findLast(({ content }) => content !== undefined);
  }

  /** Starts a new version; undefined where one of that serial or a later one is there. */
  begin(serial: number, md5: string): StateVersion | undefined {
    const { state } = this;
    if (state && serial <= state.serial && md5 !== state.md5) return undefined;
    const version = { id: `sv-${this.id}-${this.versions.length + 1}`, serial, md5 };
    this.versions.push(version);
    return version;
  }

  version(id: string): StateVersion | undefined {
    return this.versions.find((version) => version.id === id);
  }

  mayBeReadBy(reader: Workspace | undefined): boolean {
    return this.sharedWithAll || (reader !== undefined && (reader === this || this.consumers.has(reader.id)));
  }

  /** Addresses of what the state manages. */
  get managed(): readonly string[] {
    return resourcesOf(this.state?.content)
      .filter(({ mode }) => mode === "managed")
      .flatMap(({ type, name, instances }) => instances.map(() => `${type}.${name}`));
  }

  /** Outputs of the state. */
  get outputs(): Readonly<Record<string, StateOutput>> {
    return outputsOf(this.state?.content);
  }

  /**
   * What was applied to its end last, and what was begun last: 64 hex digits each, undefined where the state names none. The workspace is
   * applied at a revision where both name it; where they differ, an apply has failed midway.
   */
  get revisions(): { readonly applied: string | undefined; readonly started: string | undefined } {
    const [applied, started] = ["revision", "started"].map((output) => this.outputs[output]?.value);
    return { applied: textOrNone(applied), started: textOrNone(started) };
  }

  /** Revision that the workspace is applied at, all of it; undefined where it is at none. */
  get appliedRevision(): string | undefined {
    const { applied, started } = this.revisions;
    return applied === started ? applied : undefined;
  }

  /** Types that the state manages objects of, each with its provider as the state writes it. */
  get managedTypes(): readonly { readonly type: string; readonly provider: string }[] {
    return resourcesOf(this.state?.content).filter(({ mode }) => mode === "managed");
  }

  get kept(): KeptWorkspace {
    const { id, organization, name, declared, sharedWithAll, consumers, variables, settings } = this;
    return {
      id,
      organization,
      name,
      declared,
      sharedWithAll,
      consumers: [...consumers],
      variables: [...variables.values()],
      settings,
    };
  }

  static restored({ id, organization, name, ...kept }: KeptWorkspace, state: Buffer | undefined): Workspace {
    const workspace = new Workspace(id, organization, name);
    workspace.declared = kept.declared;
    workspace.sharedWithAll = kept.sharedWithAll;
    workspace.consumers = new Set(kept.consumers);
    workspace.settings = kept.settings;
    for (const variable of kept.variables) workspace.variables.set(variable.id, variable);
    if (state) workspace.restoreState(state);
    return workspace;
  }

  private restoreState(content: Buffer): void {
    const { serial } = JSON.parse(content.toString()) as { serial: number };
    this.versions.push({ id: `sv-${this.id}-1`, serial, md5: md5Of(content), content });
  }
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function md5Of(content: Buffer): string {
  return createHash("md5").update(content).digest("hex");
}
