import { createInterface } from "node:readline/promises";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { Answers, Question } from "./questions/question";

/** Where a person answers. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** What is wrong with the answer to the question, in a line; undefined where nothing is. */
type Refusal = (question: Question, answers: Answers) => string | undefined;

/** Asks the questions one after the other, each until its answer is not refused. */
export async function ask(
  { input, output }: Terminal,
  questions: readonly Question[],
  refusal: Refusal,
): Promise<Answers> {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  // Without this, a closed input would leave the program waiting for nothing, and end it as if all were well.
  lines.on("close", () => {
    ended.abort();
  });
  try {
    const answers = new Map<string, string>();
    for (const question of questions) {
      for (;;) {
        answers.set(question.flag, await answerTo(question, (text) => lines.question(text, { signal: ended.signal })));
        const refused = refusal(question, answers);
        if (refused === undefined) break;
        output.write(`${refused}\n`);
      }
    }
    return answers;
  } catch (error) {
    if (ended.signal.aborted) throw new ReportedError(["the input ended before all was answered; nothing is written"]);
    throw error;
  } finally {
    lines.close();
  }
}

async function answerTo({ text, fallback }: Question, question: (text: string) => Promise<string>): Promise<string> {
  const prompt = fallback === undefined ? `${text}: ` : `${text} [${fallback}]: `;
  for (;;) {
    const answer = (await question(prompt)).trim() || fallback;
    if (answer !== undefined) return answer;
  }
}
