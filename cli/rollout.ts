import { Option } from "commander";
import type { Command } from "commander";
import { ReportedError } from "../constructs/deployment/reported-error";
import { interruptible } from "../rollout/interruption";
import { progressOn } from "../rollout/progress";
import { ResultFile } from "../rollout/result-file";
import { rollout } from "../rollout/rollout";
import { rings } from "../synthesized/deployment-record";
import type { Ring } from "../synthesized/deployment-record";
import type { Terminal } from "./init-terminal";
import { agreesTo } from "./plan-question";
import { printOutcome } from "./rollout-outcome";
import { minutesToWait, timeoutText } from "./run-timeout";
import { defaultOutput, tellOfStaleStacks } from "./stale-stacks";
import { wholeNumber } from "./whole-number";

interface RolloutFlags {
  readonly ring?: Ring;
  readonly until?: string;
  readonly parallel: number;
  readonly planOnly?: true;
  readonly yes?: true;
  readonly maxDestroy: number;
  readonly maxReplace: number;
  readonly timeout?: number;
  readonly allowAutoApply?: true;
  readonly repository?: string;
  readonly json?: string;
  readonly synthesized: string;
}

/** Milliseconds between two looks at a run: ten runs at once use a fifth of what Terraform Cloud allows. */
const POLL = 2000;

/** `keyphase rollout`: Terraform Cloud brings deployments to what was synthesized. */
export function addRollout(
  program: Command,
  terminal: Terminal = { input: process.stdin, output: process.stderr },
  poll = POLL,
): void {
  program
    .command("rollout")
    .description(
      "apply what was synthesized by runs of Terraform Cloud, in order, ring by ring; asks before it applies",
    )
    .argument("[deployment...]", "keys of the deployments; default: all that are synthesized")
    .addOption(new Option("--ring <ring>", "only the deployments of this ring").choices(rings))
    .option("--until <phase>", "stop after this phase")
    .option("--parallel <number>", "runs at the same time", wholeNumber(1), 10)
    .option("--plan-only", "show what would be done; nothing is applied")
    .option("--yes", "apply every plan that keeps the limits, without a question")
    .option("--max-destroy <number>", "what one plan may destroy", wholeNumber(0), 0)
    .option("--max-replace <number>", "what one plan may destroy and make anew", wholeNumber(0), 0)
    .option(
      "--allow-auto-apply",
      "with --yes: apply also what lets later phases apply themselves, unseen (run mode vcs)",
    )
    .option("--timeout <minutes>", timeoutText("--yes"), wholeNumber(1))
    .option("--repository <url>", "where stacks are published, instead of where the deployments say (run mode vcs)")
    .option("--json <file>", "write the result for programs")
    .option("--synthesized <folder>", "what was synthesized", defaultOutput)
    .action(async (keys: string[], flags: RolloutFlags) => {
      const { maxDestroy, maxReplace, planOnly = false, yes, json } = flags;
      if (!planOnly && !yes) requirePerson(terminal);
      tellOfStaleStacks(flags.synthesized, keys);
      const file = new ResultFile(json);
      await interruptible(async (signal, interrupt) => {
        const ask = (plans: Parameters<typeof agreesTo>[1]) => agreesTo(terminal, plans, interrupt);
        const results = await rollout({
          ...flags,
          keys,
          planOnly,
          limits: { maxDestroy, maxReplace },
          ask: yes ? undefined : ask,
          progress: progressOn(process.stderr),
          patience: { poll, timeout: minutesToWait(flags.timeout, yes !== undefined), signal },
        });
        printOutcome(results, signal);
        file.write(results);
      });
    });
}

function requirePerson({ input }: Terminal): void {
  if (input.isTTY === true) return;
  throw new ReportedError([
    "rollout asks before it applies, and nobody can answer here. --plan-only shows what would be done; --yes applies every plan that keeps the limits (--max-destroy, --max-replace).",
  ]);
}
