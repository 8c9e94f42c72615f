import { closeSync, existsSync, openSync, rmSync, statSync } from "node:fs";

/** Throws the system's refusal where the file cannot be written. Nothing changes: neither a file that is there, nor what reads from a pipe. */
export function requireWritable(file: string): void {
  const exists = existsSync(file);
  if (exists && !statSync(file).isFile() && !statSync(file).isDirectory()) return;
  closeSync(openSync(file, "a"));
  if (!exists) rmSync(file);
}
