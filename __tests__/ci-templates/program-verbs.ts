import { execFileSync } from "node:child_process";

/** Options of each verb of the program, as its own help names them. */
export class ProgramVerbs {
  private readonly known = new Map<string, readonly string[]>();
  private verbs?: readonly string[];

  /** The long options of the verb; throws where there is no such verb. */
  optionsOf(verb: string): readonly string[] {
    this.verbs ??= run("--help").flatMap((line) => /^ {2}([a-z-]+)\b/.exec(line)?.[1] ?? []);
    if (!this.verbs.includes(verb)) throw new Error(`keyphase has no verb ${verb}`);
    const options = this.known.get(verb) ?? optionsIn(run(verb, "--help"));
    this.known.set(verb, options);
    return options;
  }
}

function optionsIn(help: readonly string[]): string[] {
  return help.flatMap((line) => /^\s+(?:-\w, )?(--[a-z-]+)/.exec(line)?.[1] ?? []);
}

function run(...args: readonly string[]): string[] {
  return execFileSync(process.execPath, ["bin/keyphase.cjs", ...args], { encoding: "utf8" }).split("\n");
}
