import { simpleGit } from "simple-git";
import type { SimpleGit, SimpleGitOptions } from "simple-git";
import { ending } from "./temporary-folder";

/** What points git at another repository than the folder's: set where a git hook starts this program. */
const elsewhere =
  /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NO_REPLACE_OBJECTS|CONFIG|(\w+_)?PATHSPECS)$/i;

/**
 * simple-git refuses settings that a program might take from strangers. Here they are the person's own, and git would be of no use
 * without them: credential helpers, ssh commands, signing programs.
 */
const ownSettings: SimpleGitOptions["unsafe"] = {
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
};

/** Milliseconds without a sign of life after which git is given up: a connection that hangs would hang forever. */
const patience = 120_000;

/**
 * The git program in a folder, with the person's own credentials and settings; it never asks.
 * @param more environment variables beside the person's
 */
export function gitIn(folder: string, more: Readonly<Record<string, string>> = {}): SimpleGit {
  const own = Object.entries(process.env).filter(([name]) => !elsewhere.test(name));
  const environment = {
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    // Messages are read (git-failure.ts), so they must be English.
    LC_ALL: "C",
    LANGUAGE: "C",
    ...more,
  };
  const git = simpleGit({
    baseDir: folder,
    allowEnvironment: Object.keys(environment),
    unsafe: ownSettings,
    timeout: { block: patience },
    abort: ending,
    completion: { onClose: true, onExit: false },
    // simple-git takes a failure without a word (a hook's `exit 1`) for success.
    errors: (error, { exitCode, stdOut, stdErr }) =>
      error ?? (exitCode === 0 ? undefined : said([...stdErr, ...stdOut], exitCode)),
  });
  return git.env(environment);
}

function said(output: readonly Buffer[], exitCode: number): Buffer {
  const text = Buffer.concat(output);
  return text.length > 0 ? text : Buffer.from(`git ended with code ${exitCode} and said nothing`);
}
