import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { byText } from "./finding";
import type { Finding, Position } from "./finding";

/** Largest dataset in bytes: thousands of lines, and still read in a fraction of a second. */
const largestDataset = 128 * 1024;

/** What a file may not hold: control characters, and those that make text look different from what it is. */
const invisible = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

type DatasetText = { readonly text: string } | { readonly finding: Finding };

/** Text of a dataset file, or why there is none. */
export function readDatasetText(file: string): DatasetText {
  const bytes = bytesOf(file);
  if (!Buffer.isBuffer(bytes)) return { finding: bytes };
  const text = bytes.toString("utf8");
  const wrong = firstUnreadable(text, bytes);
  return wrong ? { finding: { file, ...wrong } } : { text };
}

/** The bytes, or what is wrong. A link that took the file's place meanwhile is not followed, a pipe does not block. */
function bytesOf(file: string): Buffer | Finding {
  try {
    const wrong = refusalOf(file);
    if (wrong) return wrong;
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const { size } = fstatSync(descriptor);
      if (size > largestDataset)
        return { file, message: `is too large: ${size} bytes (expected at most ${largestDataset})` };
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { file, message: `cannot be read: ${reasonOf(error)}` };
  }
}

/** What is wrong with the file as such. */
function refusalOf(file: string): Finding | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return undefined;
  if (stats) return { file, message: `is ${kindOf(stats)} (expected a file)` };
  const folder = dirname(file);
  const misnamed = readdirSync(folder)
    .toSorted(byText)
    .find((name) => /\.(ya?ml|json)$/i.test(name));
  return misnamed === undefined
    ? { file, message: "is missing (expected the deployment's dataset; `keyphase init` writes a new one)" }
    : { file: join(folder, misnamed), message: `is not read (expected the name ${basename(file)})` };
}

/** Words for what is in a file's or folder's place. */
export function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): string {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isDirectory()) return "a folder";
  return entry.isFile() ? "a file" : "a device or pipe";
}

/** Words for a system error, without the machine's paths. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  const words: Record<string, string> = {
    EACCES: "no permission",
    EISDIR: "it is a folder",
    ENOENT: "it does not exist",
    ENOTDIR: "it is not a folder",
    ENOSPC: "the disk is full",
    EPERM: "no permission",
    EROFS: "the file system is read-only",
  };
  return words[code] ?? code;
}

function firstUnreadable(text: string, bytes: Buffer): { position: Position; message: string } | undefined {
  if (!Buffer.from(text, "utf8").equals(bytes)) {
    const position = positionAt(text, Math.max(0, text.indexOf("\ufffd")));
    return { position, message: "is not UTF-8 text (expected a YAML file)" };
  }
  const found = invisible.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return {
    position: positionAt(text, found.index),
    message: `holds the character U+${code}, which cannot be seen (expected text without control characters)`,
  };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
