/** What went wrong, as far as the program does something about it. */
export type GitFailure = "diverged" | "unreachable" | "other";

export interface GitExplanation {
  readonly pattern: RegExp;
  readonly kind: GitFailure;
  readonly advice: string;
  /** The words say nothing more. */
  readonly isSaid?: true;
}

const general: readonly GitExplanation[] = [
  {
    pattern: /spawn git(\.exe)? ENOENT|spawn git(\.exe)? EACCES/,
    kind: "other",
    advice: "the program git was not found (expected git 2.20 or newer on the PATH)",
    isSaid: true,
  },
  {
    pattern: /^(?![^]*remote:)[^]*(No space left on device|Disk quota exceeded|ENOSPC|EDQUOT)/i,
    kind: "other",
    advice: "there is no space left for temporary files (TMPDIR names another folder for them)",
    isSaid: true,
  },
];

/** Sentences of git, of ssh, of curl and of GitLab and GitHub; the first that fits counts. */
export const remoteExplanations: readonly GitExplanation[] = [
  ...general,
  {
    // What a hook on this machine says may look like anything.
    pattern: /^(?![^]*(?:^|\n)(?: ! \[|fatal:|remote:))[^]*failed to push some refs/,
    kind: "other",
    advice: "git stopped the push on this machine before the server was asked: a pre-push hook of yours does that",
  },
  {
    pattern:
      /non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|reference already exists|stale info/i,
    kind: "diverged",
    advice: "somebody else pushes at the same time, or holds the branch; nothing is published, try again",
  },
  {
    pattern: /protected branch|GH006|not allowed to push code|not allowed to (force )?push|denyCurrentBranch/i,
    kind: "other",
    advice:
      "the server refused the push: let the account that publishes push to this branch, or publish to the branch that it may push to",
  },
  {
    pattern: /hook declined|GL-HOOK-ERR|GH0\d\d|remote rejected/i,
    kind: "other",
    advice: "the server refused the push by a hook or rule of its own, for the reason that stands below",
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
      /certificate (problem|has expired|verify failed|subject name|is not trusted)|certificate verification failed|self[- ]signed certificate|local issuer certificate/i,
    kind: "other",
    advice:
      "the server's certificate is not accepted: check the address and this machine's clock, and name the authority that issued it (git config http.sslCAInfo)",
  },
  {
    pattern:
      /Could not resolve host|Connection (refused|reset|timed out|closed)|Failed to connect|unable to connect|Network is unreachable|No route to host|Operation timed out|hung up unexpectedly|unexpected disconnect|Broken pipe|early EOF|RPC failed|block timeout reached|Temporary failure in name resolution|error: 5\d\d\b|SSL_|SSL connect|TLS connection|gnutls/i,
    kind: "unreachable",
    advice:
      "the server does not answer: check the address and the connection, then try again (what has arrived is not published twice)",
  },
  {
    pattern: /info\/refs not valid/i,
    kind: "other",
    advice: "what answers there is no git repository (a login page, or another site?): check the address",
  },
  {
    pattern:
      /not found|does not (exist|appear to be a git repository)|not a git repository|no such (file|project)|access rights/i,
    kind: "other",
    advice: "there is no repository at this address, or the account does not see it",
  },
];

/** What stops a commit, on this machine. A hook may say anything, so nothing else is read out of its words. */
export const commitExplanations: readonly GitExplanation[] = [
  ...general,
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
  {
    pattern: /(?:)/,
    kind: "other",
    advice: "git refused, or a hook of yours did (pre-commit, commit-msg; git config core.hooksPath)",
  },
];
