import { ReportedError } from "../../constructs/deployment/reported-error";

/** What the machine refuses, by the system's error code. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk quota is used up",
  EROFS: "The file system is read-only",
  EACCES: "Permission is denied",
  EPERM: "Permission is denied",
  ENOENT: "The folder does not exist",
  ENOTDIR: "A part of the path is not a folder",
  EISDIR: "It is a folder",
  EEXIST: "A file of this name is in the way",
  EADDRINUSE: "The port is in use",
  EADDRNOTAVAIL: "The loopback address 127.0.0.1 is missing",
  EMFILE: "Too many files are open",
};

/** A refusal of the machine as a sentence; any other error as it is. */
export function explained(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  const { code = "", path }: Partial<NodeJS.ErrnoException> = error;
  const sentence = SENTENCES[code];
  return sentence === undefined ? error : new ReportedError([`${path ?? "rehearsal"}: ${sentence}.`]);
}
