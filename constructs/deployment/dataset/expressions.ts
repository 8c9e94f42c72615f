import type { Fault } from "./finding";
import type { LocatedValue } from "./located-value";
import { quoted } from "./printable";

type Path = readonly (string | number)[];

/** Paths below which text may look like an expression, since the blueprint escapes it; `*` stands for any key. */
export type VerbatimPaths = readonly (readonly string[])[];

/** How Terraform's templates begin (Terraform language, "Strings and templates"), and how cdktf marks references in text. */
const opening = /[$%]\{/;
const marker = "TfToken[";

/** Everything in the file that would not stay text: Terraform evaluates what stands in `${…}` and `%{…}`, in keys as well. */
export function expressionFaults(root: LocatedValue, verbatim: VerbatimPaths): Fault[] {
  return faultsIn(root, [], verbatim);
}

function faultsIn({ value, position, children }: LocatedValue, path: Path, verbatim: VerbatimPaths): Fault[] {
  const own = typeof value === "string" ? complaint(value, path, verbatim) : undefined;
  const list = Array.isArray(value);
  return [
    ...(own === undefined ? [] : [{ position, path, message: own }]),
    ...[...children].flatMap(([name, child]) => {
      const place = [...path, list ? Number(name) : name];
      // Whether a key stays text depends on the map that it stands in.
      const key = list ? undefined : complaint(name, path, verbatim);
      return [
        ...(key === undefined ? [] : [{ position: child.keyPosition, path: place, message: `as a key, ${key}` }]),
        ...faultsIn(child, place, verbatim),
      ];
    }),
  ];
}

function complaint(text: string, path: Path, verbatim: VerbatimPaths): string | undefined {
  if (text.includes(marker))
    return `${quoted(text)} holds ${marker}, a mark of the program's own (expected plain text)`;
  if (!opening.test(text) || isVerbatim(path, verbatim)) return undefined;
  return `${quoted(text)} would be run by Terraform as an expression (expected plain text)`;
}

function isVerbatim(path: Path, verbatim: VerbatimPaths): boolean {
  return verbatim.some(
    (pattern) => pattern.length <= path.length && pattern.every((part, depth) => part === "*" || part === path[depth]),
  );
}
