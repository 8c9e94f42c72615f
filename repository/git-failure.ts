import { ReportedError } from "../constructs/deployment/reported-error";

/** What went wrong, as far as the program does something about it. */
export type GitFailure = "diverged" | "unreachable" | "other";

interface Explanation {
  readonly pattern: RegExp;
  readonly kind: GitFailure;
  readonly advice: string;
  /** The words are not git's, and say nothing more. */
  readonly isSaid?: true;
}

/** Sentences of git, of ssh, of curl and of GitLab and GitHub; the first that fits counts. */
const explanations: readonly Explanation[] = [
  {
    pattern: /spawn git(\.exe)? ENOENT|spawn git(\.exe)? EACCES/,
    kind: "other",
    advice: "the program git was not found (expected git 2.20 or newer on the PATH)",
    isSaid: true,
  },
  {
    pattern:
      /non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|reference already exists|stale info/i,
    kind: "diverged",
    advice: "somebody else pushes at the same time, or holds the branch; nothing is published, try again",
  },
  {
    pattern:
      /hook declined|protected branch|GL-HOOK-ERR|GH0\d\d|not allowed to push code|not allowed to (force )?push|remote rejected|denyCurrentBranch/i,
    kind: "other",
    advice:
      "the server refused the push: let the account that publishes push to this branch, or publish to the branch that it may push to",
  },
  {
    pattern:
      /Authentication failed|could not read (Username|Password)|terminal prompts disabled|Permission denied|error: 40[13]\b|HTTP Basic: Access denied|Host key verification failed|denied to |service not enabled/i,
    kind: "other",
    advice:
      "git has no permission there: log in with the git program's own means (credential helper, ssh agent) and check that the account may push",
  },
  {
    pattern:
      /Could not resolve host|Connection (refused|reset|timed out|closed)|Failed to connect|unable to connect|Network is unreachable|No route to host|Operation timed out|hung up unexpectedly|unexpected disconnect|Broken pipe|early EOF|RPC failed|block timeout reached|Temporary failure in name resolution|error: 5\d\d\b|SSL certificate|SSL_|SSL connect|TLS connection|gnutls/i,
    kind: "unreachable",
    advice:
      "the server does not answer: check the address and the connection, then try again (what has arrived is not published twice)",
  },
  {
    pattern:
      /not found|does not (exist|appear to be a git repository)|not a git repository|no such (file|project)|access rights/i,
    kind: "other",
    advice: "there is no repository at this address, or the account does not see it",
  },
  {
    pattern: /tell me who you are|empty ident|auto-detect|no email was given|no name was given/i,
    kind: "other",
    advice: 'git does not know who commits: git config --global user.name "…" and user.email "…"',
  },
  {
    pattern: /failed to sign|gpg|signing/i,
    kind: "other",
    advice:
      "your git settings ask for signed commits, and signing failed: make it work for `git commit`, or switch commit.gpgSign off",
  },
];

/** What kind of failure git's words are about. */
export function kindOf(error: unknown): GitFailure {
  return explanationOf(textOf(error))?.kind ?? "other";
}

/**
 * The error for the person who publishes: what did not work, why, and what git said, without credentials.
 * @param attempt what was tried, `publish to example.com/fleet.git`
 */
export function gitError(attempt: string, error: unknown): ReportedError {
  if (error instanceof ReportedError) return error;
  const text = textOf(error);
  const { advice = "git failed", isSaid = false } = explanationOf(text) ?? {};
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

function explanationOf(text: string): Explanation | undefined {
  return explanations.find(({ pattern }) => pattern.test(text));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
