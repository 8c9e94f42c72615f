import type { Workspace } from "../workspace";

/** A commit of the repository that a workspace is connected to. */
export interface Commit {
  readonly sha: string;
  readonly branch: string;
  readonly message: string;
}

/** Writes the files of a configuration into an empty folder. */
export type Unpack = (folder: string) => Promise<void>;

/** The files that runs of a workspace use: those of a commit, or what somebody uploaded. */
export class ConfigurationVersion {
  /** Rises with each making of a version and each order of a run with one: the highest of a workspace is its current one. */
  touched = 0;
  /** Undefined until the files are there. */
  private files?: Unpack;

  constructor(
    readonly id: string,
    readonly workspace: Workspace,
    readonly origin: {
      /** @default none: uploaded */
      readonly commit?: Commit;
      /** A run starts as soon as the files are uploaded. */
      readonly autoQueueRuns: boolean;
      /** For plans only. */
      readonly speculative: boolean;
    },
    files?: Unpack,
  ) {
    this.files = files;
  }

  get status(): "pending" | "uploaded" {
    return this.files ? "uploaded" : "pending";
  }

  upload(files: Unpack): void {
    this.files = files;
  }

  async unpack(folder: string): Promise<void> {
    if (!this.files) throw new Error(`${this.id} has no files yet`);
    await this.files(folder);
  }
}
