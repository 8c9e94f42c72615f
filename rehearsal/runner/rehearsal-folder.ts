import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { World } from "../provider/world";
import type { AskedFailure, KeptObject } from "../provider/world";
import { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import { Workspace } from "../terraform-cloud/workspace";
import type { KeptWorkspace } from "../terraform-cloud/workspace";
import { makeFolder } from "./made-folder";
import type { Stack, TypeUse } from "../../synthesized/stack";

/** Where a rehearsal writes: a folder that a person keeps, or one that is gone afterwards. */
export class RehearsalFolder {
  private constructor(
    readonly path: string,
    readonly kept: boolean,
  ) {}

  static open(keep: string | undefined): RehearsalFolder {
    if (keep === undefined) return new RehearsalFolder(mkdtempSync(path.join(tmpdir(), "keyphase-rehearsal-")), false);
    const folder = path.resolve(keep);
    makeFolder(folder);
    takeLock(path.join(folder, LOCK));
    return new RehearsalFolder(folder, true);
  }

  deployment(key: string): DeploymentFolder {
    return new DeploymentFolder(path.join(this.path, key));
  }

  close(): void {
    rmSync(this.kept ? path.join(this.path, LOCK) : this.path, { recursive: true, force: true });
  }
}

const LOCK = "rehearsal.lock";

/** Two rehearsals in one folder would take each other's states. */
function takeLock(file: string): void {
  if (existsSync(file) && !isAlive(Number(readFileSync(file, "utf8")))) rmSync(file);
  try {
    const lock = openSync(file, "wx");
    writeSync(lock, String(process.pid));
    closeSync(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new ReportedError([
      `Another rehearsal (process ${readFileSync(file, "utf8")}) uses ${path.dirname(file)}. Wait for it, or keep in another folder.`,
    ]);
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

/** The part of one deployment: its stacks' folders, and what is there at the end of a run: workspaces, states and objects. */
export class DeploymentFolder {
  constructor(private readonly root: string) {}

  path(name: string): string {
    return path.join(this.root, name);
  }

  /** The stack as it was synthesized, in a folder of its own: Terraform writes beside it. */
  prepare({ name, folder }: Stack): string {
    const target = path.join(this.root, "stacks", name);
    mkdirSync(target, { recursive: true });
    cpSync(folder, target, { recursive: true, filter: (file) => path.basename(file) !== ".terraform" });
    return target;
  }

  write(name: string, content: string): string {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  get cloud(): TerraformCloud {
    const kept = (this.read("workspaces.json") ?? []) as readonly KeptWorkspace[];
    return new TerraformCloud(
      kept.map((workspace) => {
        const state = this.stateFile(workspace.name);
        return Workspace.restored(workspace, existsSync(state) ? readFileSync(state) : undefined);
      }),
    );
  }

  /** Types of what is there from an earlier run: Terraform reads them before it deletes them, even where no stack names them any more. */
  get uses(): TypeUse[] {
    return this.cloud.all.flatMap(({ managedTypes }) =>
      managedTypes.flatMap(({ type, provider }) => {
        const source = /\["([^"]+)"\]/.exec(provider)?.[1]?.replace("registry.opentofu.org/", "registry.terraform.io/");
        return source === undefined || source.startsWith("terraform.io/builtin/")
          ? []
          : [{ kind: "resource", type, source }];
      }),
    );
  }

  world(failure?: AskedFailure): World {
    return new World(this.read("objects.json") as readonly KeptObject[] | undefined, failure);
  }

  keep(cloud: TerraformCloud, world: World): void {
    this.write("workspaces.json", json(cloud.all.map(({ kept }) => kept)));
    this.write("objects.json", json(world.kept));
    for (const { name, state } of cloud.all) {
      if (state?.content) this.write(path.join("states", `${name}.tfstate`), state.content.toString());
    }
  }

  private stateFile(workspace: string): string {
    return path.join(this.root, "states", `${workspace}.tfstate`);
  }

  private read(name: string): unknown {
    const file = path.join(this.root, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
