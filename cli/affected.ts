import type { Command } from "commander";
import { ReportedError } from "../constructs/deployment/reported-error";
import { affectedBetweenRevisions, affectedByPublishing } from "../publishing/affected";
import type { Affected } from "../publishing/affected-deployments";
import { affectedText } from "../publishing/affected-text";

interface AffectedFlags {
  readonly since?: string;
  readonly until?: string;
  readonly repository?: string;
  readonly branch?: string;
  readonly json?: true;
  readonly synthesized: string;
}

/** `keyphase affected`: what a change touches, and in which order it must run. */
export function addAffected(program: Command): void {
  program
    .command("affected")
    .description("name the deployments and phases that a change touches, and the waves in which they must run")
    .argument("[key...]", "deployments to look at (default: all)")
    .option("--since <revision>", "compare revisions of the published repository, from this one")
    .option("--until <revision>", "up to this one (default: HEAD)")
    .option("--repository <url or folder>", "published repository (default: the dataset's; with --since: this folder)")
    .option("--branch <name>", "published branch to compare with (default: the dataset's, else main)")
    .option("--json", "print JSON")
    .option("--synthesized <folder>", "what was synthesized, without --since", "cdktf.out")
    .action(async (keys: string[], { json, ...flags }: AffectedFlags) => {
      const affected = await affectedBy(keys, flags);
      process.stdout.write(json ? `${JSON.stringify(affected, undefined, 2)}\n` : affectedText(affected));
    });
}

function affectedBy(keys: readonly string[], flags: Omit<AffectedFlags, "json">): Promise<Affected> {
  const { since, until, repository = ".", branch } = flags;
  if (since !== undefined) {
    if (branch !== undefined) throw new ReportedError(["--since names revisions (expected no --branch beside it)"]);
    return affectedBetweenRevisions({ repository, since, until, keys });
  }
  if (until !== undefined) throw new ReportedError(["--until needs --since (expected both, or none)"]);
  return affectedByPublishing({ ...flags, keys });
}
