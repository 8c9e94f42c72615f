import { ReportedError } from "../reported-error";
import { pathText, printable } from "./printable";

/** Place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a file. */
export interface Fault {
  readonly position: Position;
  /** Setting that it is about; without it, the file as a whole. */
  readonly path?: readonly (string | number)[];
  /** What is wrong, and in parentheses what was expected. */
  readonly message: string;
}

/** A fault with its file; without a position, it is about the file or folder itself. */
export interface Finding extends Omit<Fault, "position"> {
  readonly file: string;
  readonly position?: Position;
}

/** More lines about one file help nobody: it is not a dataset. */
const mostPerFile = 100;

/** Stops the program with all findings, by file and position. */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const sorted = findings.toSorted(byPlace);
  const files = new Set(sorted.map(({ file }) => file));
  throw new ReportedError(
    [...files].flatMap((file) =>
      linesOf(
        file,
        sorted.filter((finding) => finding.file === file),
      ),
    ),
  );
}

function linesOf(file: string, found: readonly Finding[]): string[] {
  const lines = [...new Set(found.map(lineOf))];
  if (lines.length <= mostPerFile) return lines;
  return [...lines.slice(0, mostPerFile), `${printable(file)}: … and ${lines.length - mostPerFile} more like these`];
}

function lineOf({ file, position, path = [], message }: Finding): string {
  const place = position ? `${file}:${position.line}:${position.column}` : `${file}:`;
  return printable(path.length > 0 ? `${place} ${pathText(path)}: ${message}` : `${place} ${message}`);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    byText(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    byText(lineOf(a), lineOf(b))
  );
}

/** The same order on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
