import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LockFiles } from "../../../publishing/lock-files";
import { publicationOf } from "../../../publishing/publication";
import type { AppliedRevisions, StartChoice } from "../../../publishing/starts";
import type { Tree } from "../../../publishing/tree";
import type { ConnectedRepository, Push } from "../../../rehearsal/terraform-cloud/runs/connected-repository";
import type { SynthesizedDeployment } from "../../../synthesized/synthesized-deployments";

type Files = ReadonlyMap<string, string>;

export interface MemoryPublication {
  readonly start?: StartChoice;
  readonly from?: string;
  /** @default no token */
  readonly applied?: AppliedRevisions;
}

/** A repository without git: commits are maps. What is published is what `publish` itself would commit. */
export class MemoryRepository implements ConnectedRepository {
  readonly defaultBranch = "main";
  private readonly commits: { readonly sha: string; readonly files: Files }[] = [];

  constructor(
    readonly identifier: string,
    first: Files,
  ) {
    this.commit(first);
  }

  get newest(): string {
    return this.commits.at(-1)?.sha ?? "";
  }

  /** Publishes a deployment; undefined where there is nothing to publish. */
  async publish(
    deployment: SynthesizedDeployment,
    { start = "first", from, applied }: MemoryPublication = {},
  ): Promise<Push | undefined> {
    const before = this.filesOf(this.newest);
    const say = () => undefined;
    const props = { deployments: [deployment], locks: new LockFiles({ say }), appliedOf: () => applied, say };
    const { write, remove } = await publicationOf({ ...props, start, from }, treeOf(before));
    if (write.size === 0 && remove.length === 0) return undefined;
    const files = new Map([...before, ...write]);
    for (const file of remove) files.delete(file);
    this.commit(files);
    return { branch: this.defaultBranch, sha: this.newest, message: "publish", files: [...write.keys(), ...remove] };
  }

  head(): Promise<{ sha: string; message: string }> {
    return Promise.resolve({ sha: this.newest, message: "" });
  }

  read(sha: string, file: string): Promise<string | undefined> {
    return Promise.resolve(this.filesOf(sha).get(file));
  }

  checkOut(sha: string, folder: string): Promise<void> {
    for (const [file, text] of this.filesOf(sha)) {
      if (!file.endsWith(".tf.json")) continue;
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return Promise.resolve();
  }

  /** Revision of a stack in a commit; undefined where nothing is published of it. */
  revision(sha: string, stack: string): string | undefined {
    const text = this.filesOf(sha).get(`stacks/${stack}/cdk.tf.json`);
    const { resource } = JSON.parse(text ?? "{}") as {
      resource?: { terraform_data: { revision: { input: string } } };
    };
    return resource?.terraform_data.revision.input;
  }

  private filesOf(sha: string): Files {
    return this.commits.find((commit) => commit.sha === sha)?.files ?? new Map();
  }

  private commit(files: Files): void {
    const sha = createHash("sha1").update(String(this.commits.length)).digest("hex");
    this.commits.push({ sha, files });
  }
}

function treeOf(files: Files): Tree {
  return {
    read: (file) => files.get(file),
    list: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort(),
  };
}
