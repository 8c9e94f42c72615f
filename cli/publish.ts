import { Option } from "commander";
import type { Command } from "commander";
import { providerSource } from "../publishing/provider-source";
import { publish } from "../publishing/publish";
import { startChoices } from "../publishing/starts";
import type { StartChoice } from "../publishing/starts";
import { requireOneHost } from "../rollout/api/address";
import { AppliedRevisions } from "../rollout/applied-revisions";
import { defaultOutput, tellOfStaleStacks } from "./stale-stacks";
import { rings } from "../synthesized/deployment-record";
import type { Ring } from "../synthesized/deployment-record";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";

interface PublishFlags {
  readonly repository?: string;
  readonly branch?: string;
  readonly ring?: Ring;
  readonly from?: string;
  readonly start: StartChoice;
  readonly message?: string;
  readonly dryRun?: boolean;
  readonly lock?: string;
  readonly synthesized: string;
}

/** `keyphase publish`: synthesized stacks into a git repository, whose push starts the runs. */
export function addPublish(program: Command): void {
  program
    .command("publish")
    .description(
      "commit the synthesized stacks to their git repository and push; the push starts the first phase that changed",
    )
    .argument("[key...]", "deployments to publish (default: all in run mode vcs)")
    .option(
      "--repository <url or folder>",
      "repository to publish to; a checkout stands for its remote (default: the dataset's)",
    )
    .option("--branch <name>", "branch to publish to (default: the dataset's, else main)")
    .addOption(new Option("--ring <ring>", "only the deployments of this ring (default: every ring)").choices(rings))
    .addOption(new Option("--start <phases>", "phases that the push starts").choices(startChoices).default("first"))
    .option("--from <phase>", "start at this phase, whatever changed")
    .option("--message <subject>", "subject of the commit")
    .option("--dry-run", "say what would be published, and change nothing")
    .option(
      "--lock <source>",
      "where hashes of providers come from: a folder or URL of a mirror, or keep (default: as Terraform is configured)",
    )
    .option("--synthesized <folder>", "what was synthesized", defaultOutput)
    .action(async (keys: string[], { lock, ...flags }: PublishFlags) => {
      const lockSource = providerSource(lock);
      tellOfStaleStacks(flags.synthesized, keys);
      const say = (line: string) => {
        process.stdout.write(`${line}\n`);
      };
      const hosts = new Set<string>();
      const appliedOf = ({ hostname, organization }: SynthesizedDeployment) => {
        requireOneHost([...hosts.add(hostname)]);
        return AppliedRevisions.find(hostname, organization);
      };
      process.once("exit", tellOfSignal);
      try {
        await publish({ ...flags, keys, lockSource, appliedOf, say });
      } finally {
        process.off("exit", tellOfSignal);
      }
    });
}

/** What is in the repository when a person or a pipeline ends the program: exit codes above 128 are signals. */
function tellOfSignal(code: number): void {
  if (code <= 128) return;
  process.stderr.write(
    "Stopped. The repository holds all of the publication or nothing of it; publishing again completes it.\n",
  );
}
