import type { Command } from "commander";
import { ReportedError } from "../constructs/deployment/reported-error";
import { destroyDeployment } from "../rollout/destruction";
import type { FilledPhase } from "../rollout/destruction";
import { interruptible } from "../rollout/interruption";
import { progressOn } from "../rollout/progress";
import { ResultFile } from "../rollout/result-file";
import type { Terminal } from "./init-terminal";
import { agreesTo } from "./plan-question";
import { printOutcome } from "./rollout-outcome";
import { minutesToWait, timeoutText } from "./run-timeout";
import { table } from "./table";
import { typedAnswer } from "./typed-answer";
import { wholeNumber } from "./whole-number";

interface DestroyFlags {
  readonly confirm?: string;
  readonly timeout?: number;
  readonly json?: string;
  readonly synthesized: string;
}

/** Milliseconds between two looks at a run. */
const POLL = 2000;

/** `keyphase destroy`: a whole deployment, last phase first. */
export function addDestroy(
  program: Command,
  terminal: Terminal = { input: process.stdin, output: process.stderr },
  poll = POLL,
): void {
  program
    .command("destroy")
    .description("destroy a whole deployment by runs of Terraform Cloud, last phase first; has its key typed before")
    .argument("<deployment>", "key of the deployment")
    .option("--confirm <key>", "the key once more, where nobody can type it: plans are applied without a question")
    .option("--timeout <minutes>", timeoutText("--confirm"), wholeNumber(1))
    .option("--json <file>", "write the result for programs")
    .option("--synthesized <folder>", "what was synthesized", "cdktf.out")
    .action(async (key: string, { confirm, timeout, json, synthesized }: DestroyFlags) => {
      requireConfirmation(key, confirm, terminal);
      const file = new ResultFile(json);
      await interruptible(async (signal, interrupt) => {
        const results = await destroyDeployment({
          synthesized,
          key,
          confirm: (phases) => keyIsTyped(terminal, key, confirm, phases, interrupt),
          ask: confirm === undefined ? (plans) => agreesTo(terminal, plans, interrupt) : undefined,
          progress: progressOn(process.stderr),
          patience: { poll, timeout: minutesToWait(timeout, confirm !== undefined), signal },
        });
        printOutcome([results], signal);
        file.write([results]);
      });
    });
}

function requireConfirmation(key: string, confirm: string | undefined, { input }: Terminal): void {
  if (confirm !== undefined && confirm !== key) {
    throw new ReportedError([`--confirm ${confirm}: is not the deployment that is to be destroyed (${key})`]);
  }
  if (confirm === undefined && input.isTTY !== true) {
    throw new ReportedError([
      `destroy has the key typed before it begins, and nobody can type here. If you are sure: --confirm ${key}`,
    ]);
  }
}

async function keyIsTyped(
  terminal: Terminal,
  key: string,
  confirm: string | undefined,
  phases: readonly FilledPhase[],
  interrupt: () => void,
): Promise<boolean> {
  const rows = phases.map(({ phase, stack, resources }) => [phase, stack.workspace, String(resources ?? "?")]);
  terminal.output.write(`\n${table([["PHASE", "WORKSPACE", "RESOURCES"], ...rows])}\n`);
  if (confirm !== undefined) return true;
  const question = `All of this is destroyed, in this order. Type the key of the deployment to begin: `;
  const typed = await typedAnswer(terminal, question, interrupt);
  if (typed === key) return true;
  terminal.output.write(`${typed === "" ? "No key was typed" : `${typed} is not ${key}`}: nothing was destroyed.\n`);
  return false;
}
