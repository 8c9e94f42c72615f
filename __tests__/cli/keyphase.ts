import { Command } from "commander";
import { reportErrors } from "../../constructs/deployment/reported-error";

/** What a person who ran the command line has in front of them. */
export interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

/** Runs `keyphase` with one verb. */
export async function keyphase(addVerb: (program: Command) => void, ...args: string[]): Promise<Outcome> {
  let printed = "";
  let errors = "";
  const catching = [
    jest.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((printed += String(text)))),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((errors += String(text)))),
  ];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    const program = new Command("keyphase").exitOverride();
    addVerb(program);
    await reportErrors(() => program.parseAsync(args, { from: "user" }));
    return { code: exitCode(), printed, errors };
  } finally {
    process.exitCode = before;
    for (const caught of catching) caught.mockRestore();
  }
}

function exitCode(): number {
  return typeof process.exitCode === "number" ? process.exitCode : 0;
}
