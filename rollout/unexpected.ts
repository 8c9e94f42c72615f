import type { Stack } from "../synthesized/stack";

/** What is said of an error that nobody has foreseen: the rest of the report is worth more than its stack trace. */
export function unexpectedLines({ name }: Pick<Stack, "name">, error: unknown): string[] {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [`${name}: this program failed (${what}). What was done stays done, and calling again goes on.`];
}
