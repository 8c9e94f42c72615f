import { createInterface } from "node:readline/promises";
import type { Terminal } from "./init-terminal";

/**
 * What a person types; empty where they type nothing or hang up.
 * @param interrupted called where they press Ctrl-C, which no signal tells of meanwhile
 */
export async function typedAnswer(
  { input, output }: Terminal,
  question: string,
  interrupted: () => void,
): Promise<string> {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.on("close", () => {
    ended.abort();
  });
  lines.on("SIGINT", () => {
    interrupted();
    lines.close();
  });
  try {
    return (await lines.question(question, { signal: ended.signal })).trim();
  } catch (error) {
    if (ended.signal.aborted) return "";
    throw error;
  } finally {
    lines.close();
  }
}
