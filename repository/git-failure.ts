import { ReportedError } from "../constructs/deployment/reported-error";
import { commitExplanations, remoteExplanations } from "./git-explanation";
import type { GitExplanation, GitFailure } from "./git-explanation";

/** The attempt in which git commits: what stops it is on this machine. */
export const committing = "commit";

/** What kind of failure git's words about a remote repository are about. */
export function kindOf(error: unknown): GitFailure {
  return explanationOf(remoteExplanations, textOf(error))?.kind ?? "other";
}

/**
 * The error for the person who publishes: what did not work, why, and what git said, without credentials.
 * @param attempt what was tried, `publish to example.com/fleet.git`
 */
export function gitError(attempt: string, error: unknown): ReportedError {
  if (error instanceof ReportedError) return error;
  const text = textOf(error);
  const explanations = attempt === committing ? commitExplanations : remoteExplanations;
  const { advice = "git failed", isSaid = false } = explanationOf(explanations, text) ?? {};
  const words = isSaid ? [] : wordsOf(text);
  return new ReportedError([`Cannot ${attempt}: ${advice}.`, ...words.map((line) => `  git: ${line}`)]);
}

function wordsOf(text: string): string[] {
  return withoutCredentials(text)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "" && !line.startsWith("hint:"))
    .slice(0, 12);
}

/** The text, with what stands before the @ of a URL left out. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/:\/\/[^/@\s'"]+@/g, "://");
}

function explanationOf(explanations: readonly GitExplanation[], text: string): GitExplanation | undefined {
  return explanations.find(({ pattern }) => pattern.test(text));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
