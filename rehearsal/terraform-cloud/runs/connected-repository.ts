/**
 * Which pushes of a workspace's branch change the configuration that its next run uses. HCP Terraform's documentation says that
 * webhooks do, and not whether a push that starts no run does too, so both are there.
 */
export type Ingress = "every" | "matching";

/** A push, as a git server tells of it. */
export interface Push {
  readonly branch: string;
  readonly sha: string;
  /** Message of the newest commit. */
  readonly message: string;
  /** Paths that differ between the branch's old and new head. */
  readonly files: readonly string[];
}

/** The repository that workspaces are connected to. */
export interface ConnectedRepository {
  /** Path with its group, as workspaces name it. */
  readonly identifier: string;
  readonly defaultBranch: string;
  /** Newest commit of the branch. */
  readonly head: (branch: string) => Promise<{ readonly sha: string; readonly message: string }>;
  /** Text of a file of a commit; undefined where there is none. */
  readonly read: (sha: string, file: string) => Promise<string | undefined>;
  /** Writes the files of a commit into an empty folder. */
  readonly checkOut: (sha: string, folder: string) => Promise<void>;
}
