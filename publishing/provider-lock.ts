import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { withoutCredentials } from "../repository/git-failure";
import { lockFile } from "../repository/published-deployment";
import { inTemporaryFolder } from "../repository/temporary-folder";
import type { RequiredProviders } from "./lock-text";
import type { ProviderSource } from "./provider-source";

const execute = promisify(execFile);

/** Where Terraform Cloud's workers run: https://developer.hashicorp.com/terraform/cloud-docs/run/run-environment */
const workers = "linux_amd64";

/** Where agents may run, too. */
const agents = "linux_arm64";

/** Milliseconds until providers are given up: some are hundreds of megabytes. */
const patience = 900_000;

/** No hashes, and why. */
export class LockFailure extends Error {
  constructor(
    /** What Terraform said, in a line without a full stop. */
    readonly reason: string,
    /** Nothing was reached that could have answered. */
    readonly isUnreachable: boolean,
  ) {
    super(reason);
  }
}

export interface ProviderLockProps {
  readonly source: ProviderSource;
  /** Text of the lock file to complete; empty: none. */
  readonly committed: string;
  readonly say: (line: string) => void;
}

/**
 * Text of a lock file for the providers. Registries sign hashes for every platform
 * (https://developer.hashicorp.com/terraform/language/files/dependency-lock, "zh"); a mirror is asked for both that runs may take place on.
 */
export async function providerLock(
  required: RequiredProviders,
  { source, committed, say }: ProviderLockProps,
): Promise<string> {
  const lock = (...platforms: string[]) => lockFor(platforms, required, source, committed);
  if (source.length === 0) return lock(workers);
  try {
    return await lock(workers, agents);
  } catch (error) {
    if (!(error instanceof LockFailure) || error.isUnreachable) throw error;
  }
  const text = await lock(workers);
  say(`The mirror lacks some providers for ${agents}: lock files have no hashes for ${agents} from it.`);
  return text;
}

async function lockFor(
  platforms: readonly string[],
  required: RequiredProviders,
  source: ProviderSource,
  committed: string,
): Promise<string> {
  const options = [...platforms.map((platform) => `-platform=${platform}`), ...source];
  return inTemporaryFolder("keyphase-lock-", async (folder) => {
    const file = path.join(folder, lockFile);
    writeFileSync(path.join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers: required } }));
    if (committed !== "") writeFileSync(file, committed);
    try {
      await execute("terraform", ["providers", "lock", "-no-color", ...options], {
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
      return readFileSync(file, "utf8");
    } catch (error) {
      throw failureOf(error);
    }
  });
}

/** Words of Go's network library, which Terraform passes on. */
const connection =
  /could not connect|dial tcp|no such host|connection (refused|reset)|network is unreachable|no route to host|i\/o timeout|TLS handshake timeout|context deadline exceeded|Client\.Timeout/i;

function failureOf(error: unknown): LockFailure {
  const { code, stderr } = Object(error) as { readonly code?: unknown; readonly stderr?: unknown };
  if (code === "ENOENT") return new LockFailure("the program terraform was not found", true);
  const words = String(stderr ?? error)
    .replaceAll(/[│╷╵]/gu, "")
    .replaceAll(/\s+/g, " ");
  const [, title = words, detail = ""] = /Error: (.*?) (?:Terraform|$)(?:.*?: - ([^]*?)(?= - |$))?/.exec(words) ?? [];
  const reason = [title.trim(), detail.trim()].filter((part) => part !== "").join(": ");
  return new LockFailure(withoutCredentials(reason).replace(/\.$/, "").slice(0, 300), connection.test(words));
}
