import { parseArgs } from "node:util";
import { ReportedError, reportErrors } from "../constructs/deployment/reported-error";
import { Interrupted } from "./terraform-steps";
import { verify } from "./verify";

const OPTIONS = {
  keep: { type: "string" },
  synthesized: { type: "string", default: "cdktf.out" },
} as const;

const ERASE_LINE = "\r\u001B[K";

/** Exit code of programs that Ctrl-C ended (128 + SIGINT). */
const INTERRUPTED = 130;

void reportErrors(async () => {
  const { values, positionals } = commandLine();
  try {
    const verdict = await verify({
      ...values,
      keys: positionals,
      print: (text) => process.stdout.write(text),
      progress: (text) => {
        if (process.stderr.isTTY) process.stderr.write(`${ERASE_LINE}${text}`);
      },
    });
    if (verdict === "unsound") process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = INTERRUPTED;
  }
});

function commandLine() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new ReportedError([
      error instanceof Error ? error.message : String(error),
      "Usage: npm run verify:aws -- [deployment...] [--keep DIR] [--synthesized DIR]",
    ]);
  }
}
