import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Stack } from "../synthesized/stack";
import { withoutCredentials } from "./git-failure";
import { covers, prunedLock, setOf } from "./lock-text";
import type { RequiredProviders } from "./lock-text";
import type { ProviderSource } from "./provider-source";
import { lockFile } from "./published-deployment";
import { inTemporaryFolder } from "./temporary-folder";

const execute = promisify(execFile);

/** Where Terraform Cloud's workers run: https://developer.hashicorp.com/terraform/cloud-docs/run/run-environment */
const platform = "linux_amd64";

/** Milliseconds until providers are given up: some are hundreds of megabytes. */
const patience = 900_000;

export interface LockFilesProps {
  /** @default none: what is committed stays */
  readonly source?: ProviderSource;
  readonly say: (line: string) => void;
}

/** Lock files of stacks, by the real Terraform: once for each set of providers, and only where the committed one does not fit. */
export class LockFiles {
  private readonly made = new Map<string, Promise<string | undefined>>();
  private unreachable = false;

  constructor(private readonly props: LockFilesProps) {}

  /**
   * Text of the stack's lock file, where there is one.
   * @param committed text of the one in the published repository
   */
  async of({ requiredProviders: required }: Stack, committed: string | undefined): Promise<string | undefined> {
    if (Object.keys(required).length === 0) return undefined;
    if (committed !== undefined && covers(committed, required)) return committed;
    return (await this.locked(required, committed)) ?? (committed && prunedLock(committed, required));
  }

  private locked(required: RequiredProviders, committed: string | undefined): Promise<string | undefined> {
    const set = setOf(required);
    const made = this.made.get(set) ?? this.lock(required, committed);
    this.made.set(set, made);
    return made;
  }

  private async lock(required: RequiredProviders, committed: string | undefined): Promise<string | undefined> {
    const { source, say } = this.props;
    if (source === undefined || this.unreachable) return undefined;
    try {
      return await inTemporaryFolder("keyphase-lock-", (folder) => lockIn(folder, source, required, committed));
    } catch (error) {
      this.unreachable = true;
      say(
        `No new hashes of providers for ${platform}: ${reasonOf(error)}. Lock files stay as they are published, without what no longer fits.`,
      );
      return undefined;
    }
  }
}

async function lockIn(
  folder: string,
  source: ProviderSource,
  required: RequiredProviders,
  committed: string | undefined,
): Promise<string | undefined> {
  const file = path.join(folder, lockFile);
  writeFileSync(path.join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers: required } }));
  if (committed !== undefined) writeFileSync(file, committed);
  await execute("terraform", ["providers", "lock", "-no-color", `-platform=${platform}`, ...source], {
    cwd: folder,
    timeout: patience,
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TF_DATA_DIR: undefined,
      TF_CLI_ARGS: undefined,
    },
  });
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** What Terraform said, in a line. */
function reasonOf(error: unknown): string {
  const { code, stderr } = Object(error) as { readonly code?: unknown; readonly stderr?: unknown };
  if (code === "ENOENT") return "the program terraform was not found";
  const words = String(stderr ?? error)
    .replaceAll(/[│╷╵]/gu, "")
    .replaceAll(/\s+/g, " ");
  const [, title = words, detail = ""] = /Error: (.*?) (?:Terraform|$)(?:.*?: - ([^]*?)(?= - |$))?/.exec(words) ?? [];
  const reason = [title.trim(), detail.trim()].filter((part) => part !== "").join(": ");
  return withoutCredentials(reason).replace(/\.$/, "").slice(0, 300);
}
