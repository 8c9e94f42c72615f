import path from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { isSound, wasInterrupted } from "../rehearsal/runner/phase-result";
import { progressOn } from "../rehearsal/runner/progress";
import { rehearse } from "../rehearsal/runner/rehearse";
import { report } from "../rehearsal/runner/report";

interface RehearseFlags {
  readonly synthesized: string;
  readonly keep?: string;
  readonly phase?: string;
  readonly until?: string;
  readonly fail?: string;
  readonly schemas?: string;
  readonly strictVersions?: boolean;
  readonly json?: string;
}

/** Exit code of programs that Ctrl-C ended (128 + SIGINT). */
const INTERRUPTED = 130;

/** `keyphase rehearse`: all phases by the real Terraform, offline. */
export function addRehearse(program: Command): void {
  program
    .command("rehearse")
    .description("run all phases with Terraform against stand-in providers: no network, no credentials")
    .argument("[deployment...]", "keys of the deployments; default: all that are synthesized")
    .addOption(new Option("--phase <phase>", "run one phase only").conflicts("until"))
    .option("--until <phase>", "stop after this phase")
    .option("--keep <folder>", "keep states and plans there, destroy nothing, and continue from an earlier run")
    .option("--fail <phase/type>", "let resources of this type fail in that phase")
    .option("--schemas <folder>", "real provider schemas (`terraform providers schema -json`, one file each)")
    .option("--strict-versions", "check the stacks' version constraints of providers too")
    .option("--json <file>", "write the result for programs")
    .option("--synthesized <folder>", "what was synthesized", "cdktf.out")
    .action(async (keys: string[], flags: RehearseFlags) => {
      const results = await rehearse({ ...flags, keys, progress: progressOn(process.stderr) });
      process.stdout.write(report(results, flags.keep === undefined ? undefined : path.resolve(flags.keep)));
      if (!results.every(isSound)) process.exitCode = wasInterrupted(results) ? INTERRUPTED : 1;
    });
}
