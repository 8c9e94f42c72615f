import path from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { StartChoice } from "../publishing/starts";
import { pushReport } from "../rehearsal/pushes/push-report";
import { isSoundPush } from "../rehearsal/pushes/push-result";
import { rehearsePushes } from "../rehearsal/pushes/rehearse-pushes";
import { isSound, wasInterrupted } from "../rehearsal/runner/phase-result";
import { progressOn } from "../rehearsal/runner/progress";
import { rehearse } from "../rehearsal/runner/rehearse";
import { report } from "../rehearsal/runner/report";
import { defaultOutput, tellOfStaleStacks } from "./stale-stacks";
import type { Ingress } from "../rehearsal/terraform-cloud/runs/connected-repository";

interface RehearseFlags {
  readonly synthesized: string;
  readonly keep?: string;
  readonly phase?: string;
  readonly until?: string;
  readonly fail?: string;
  readonly schemas?: string;
  readonly strictVersions?: boolean;
  readonly json?: string;
  readonly push?: boolean;
  readonly then?: string;
  readonly start?: StartChoice;
  readonly ingress?: Ingress;
  readonly approve: boolean;
}

/** Exit code of programs that Ctrl-C ended (128 + SIGINT). */
const INTERRUPTED = 130;

/** Options that change how all phases are run from a terminal, and mean nothing where pushes run them. */
const WITHOUT_PUSH = ["phase", "until", "keep", "strictVersions"];

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
    .option("--synthesized <folder>", "what was synthesized", defaultOutput)
    .addOption(
      new Option("--push", "publish to a stand-in of Terraform Cloud, and show the runs that a push starts").conflicts(
        WITHOUT_PUSH,
      ),
    )
    .option("--then <folder>", "with --push: synthesized after a change, and pushed after the first")
    .addOption(
      new Option("--start <phases>", "with --push: phases that a push starts (default: first)").choices([
        "first",
        "every",
      ] satisfies StartChoice[]),
    )
    .addOption(
      new Option(
        "--ingress <pushes>",
        "with --push: which pushes renew the configuration that a workspace's runs take: every push of the branch, or only those that touch its start marker (default: every)",
      ).choices(["every", "matching"] satisfies Ingress[]),
    )
    .option("--no-approve", "with --push: nobody confirms plans that wait for approval")
    .action((keys: string[], flags: RehearseFlags) => {
      tellOfStaleStacks(flags.synthesized, keys);
      return flags.push === true ? pushed(keys, flags) : run(keys, flags);
    });
}

async function run(keys: string[], flags: RehearseFlags): Promise<void> {
  refuseOfPush(flags);
  const results = await rehearse({ ...flags, keys, progress: progressOn(process.stderr) });
  process.stdout.write(report(results, flags.keep === undefined ? undefined : path.resolve(flags.keep)));
  if (!results.every(isSound)) process.exitCode = wasInterrupted(results) ? INTERRUPTED : 1;
}

function refuseOfPush({ then, start, ingress, approve }: RehearseFlags): void {
  const given: readonly (readonly [string, boolean])[] = [
    ["--then", then !== undefined],
    ["--start", start !== undefined],
    ["--ingress", ingress !== undefined],
    ["--no-approve", !approve],
  ];
  const useless = given.flatMap(([name, isGiven]) => (isGiven ? [name] : []));
  if (useless.length === 0) return;
  throw new ReportedError([
    `${useless.join(", ")}: ${useless.length === 1 ? "means" : "mean"} something with --push only`,
  ]);
}

async function pushed(keys: string[], flags: RehearseFlags): Promise<void> {
  const results = await rehearsePushes({ ...flags, keys, progress: progressOn(process.stderr) });
  process.stdout.write(pushReport(results));
  if (results.some(({ interrupted }) => interrupted)) process.exitCode = INTERRUPTED;
  else if (!results.every(isSoundPush)) process.exitCode = 1;
}
