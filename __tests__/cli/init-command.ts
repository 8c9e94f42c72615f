import { PassThrough } from "node:stream";
import { addInit } from "../../cli/init";
import type { Terminal } from "../../cli/init-terminal";
import { keyphase } from "./keyphase";
import type { Outcome } from "./keyphase";

const script: Terminal = { input: new PassThrough(), output: new PassThrough() };

/** `keyphase init <key>` with the answers as flags; without a terminal, as in a script. */
export function init(key: string, given: Readonly<Record<string, string>>, terminal = script): Promise<Outcome> {
  const flags = Object.entries(given).flatMap(([flag, answer]) => [`--${flag}`, answer]);
  return keyphase(
    (program) => {
      addInit(program, terminal);
    },
    "init",
    key,
    ...flags,
  );
}

/** A terminal whose person answers each question as `replies` says; without an answer, hangs up. */
export function person(replies: (question: string) => string | undefined) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let shown = "";
  output.on("data", (data: Buffer) => {
    const text = data.toString();
    shown += text;
    if (!text.endsWith(": ")) return;
    const reply = replies(text);
    if (reply === undefined) input.end();
    else input.write(`${reply}\n`);
  });
  return { terminal: { input, output }, shown: () => shown };
}
