import { Option } from "commander";
import type { Command } from "commander";
import { checkPublished } from "../publishing/check-published";
import { notSynthesizedText } from "../publishing/not-synthesized";

interface CheckFlags {
  readonly repository?: string;
  readonly branch?: string;
  readonly checkout?: string;
  readonly synthesized: string;
}

/** `keyphase check-published`: is what is published what a synth gives? */
export function addCheckPublished(program: Command): void {
  program
    .command("check-published")
    .description("fail where the published repository is not what was synthesized")
    .argument("[key...]", "deployments to check (default: all in run mode vcs; with --checkout: all)")
    .option(
      "--repository <url or folder>",
      "published repository; a checkout stands for its remote (default: the dataset's)",
    )
    .option("--branch <name>", "published branch (default: the dataset's, else main)")
    .addOption(
      new Option("--checkout <folder>", "read the published files from this folder").conflicts([
        "repository",
        "branch",
      ]),
    )
    .option("--synthesized <folder>", "what was synthesized", "cdktf.out")
    .action(async (keys: string[], flags: CheckFlags) => {
      const { keys: checked, differences, notSynthesized } = await checkPublished({ ...flags, keys });
      const lines = differences.map(({ of, kind, message }) => `${of}: ${kind}: ${message}`);
      if (lines.length > 0) process.exitCode = 1;
      else lines.push(`${checked.join(", ")}: published as synthesized`);
      lines.push(...notSynthesized.map(notSynthesizedText));
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}
