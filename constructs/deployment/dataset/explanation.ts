import type { z } from "zod";
import type { Fault } from "./finding";
import { entryAt, keyPositionOf, positionOf } from "./located-value";
import type { LocatedValue } from "./located-value";
import type { Outline } from "./outline";
import { alternatives } from "./printable";
import { actual, sentence, unknownValue } from "./sentences";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Turns zod's issues into sentences about places in the file. */
export class Explanation {
  constructor(
    private readonly root: LocatedValue,
    private readonly outline: Outline,
  ) {}

  faults(issues: readonly Issue[], parent: Path = []): Fault[] {
    return telling(issues).flatMap((issue) => this.explain(issue, [...parent, ...issue.path.map(pathPart)]));
  }

  private explain(issue: Issue, path: Path): Fault[] {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => this.unknownKey(path, key));
    if (issue.code === "invalid_key") return this.unfitKey(issue, path);
    const entry = entryAt(this.root, path);
    if (entry === undefined) return [this.missing(path)];
    if (entry.value === null) return [this.valueless(path)];
    if (issue.code === "invalid_union") return this.noOption(issue, entry, path);
    return [{ position: entry.position, path, message: sentence(issue, entry) }];
  }

  private unknownKey(parent: Path, key: string): Fault {
    const path = [...parent, key];
    const position = keyPositionOf(this.root, path);
    const variants = this.outline.variants(parent, key, this.root.value);
    const message = variants
      ? `is not used with ${variants.chosen} (expected no such key, or ${alternatives(variants.takers)})`
      : `unknown key (${this.insteadOf(parent, key)})`;
    return { position, path, message };
  }

  private insteadOf(parent: Path, key: string): string {
    if (parent.length === 0 && key === "key")
      return "the deployment key is the name of the folder and stands nowhere else";
    const meant = this.outline.nearest(parent, key, this.root.value);
    if (meant !== undefined) return `did you mean ${meant}?`;
    return `expected ${alternatives(this.outline.keys(parent, this.root.value))}`;
  }

  private missing(path: Path): Fault {
    const expected = this.outline.expectation(path, this.root.value) ?? "a value";
    return { position: positionOf(this.root, path), path, message: `is missing (expected ${expected})` };
  }

  private valueless(path: Path): Fault {
    const expected = this.outline.expectation(path, this.root.value) ?? "a value";
    const hint = this.outline.requires(path, this.root.value) ? "" : ", or no such key for the default";
    return { position: positionOf(this.root, path), path, message: `has no value (expected ${expected}${hint})` };
  }

  private unfitKey({ issues }: z.core.$ZodIssueInvalidKey, path: Path): Fault[] {
    const position = keyPositionOf(this.root, path);
    const key: LocatedValue = { value: String(path.at(-1)), position, children: new Map() };
    return issues.map((issue) => ({ position, path, message: `as a key, ${sentence(issue, key)}` }));
  }

  private noOption(issue: z.core.$ZodIssueInvalidUnion, entry: LocatedValue, path: Path): Fault[] {
    const { position } = entry;
    if (issue.errors.length === 0) {
      const known = "options" in issue ? (issue.options ?? []) : [];
      return [{ position, path, message: unknownValue(entry, known) }];
    }
    // The option that goes furthest before it fails is the one that was meant.
    const depths = issue.errors.map((errors) => Math.max(...errors.map((error) => error.path.length)));
    const deepest = Math.max(...depths);
    if (deepest > 0) return this.faults(issue.errors[depths.indexOf(deepest)] ?? [], path);
    const allowed = issue.errors.flat().flatMap((error) => (error.code === "invalid_value" ? error.values : []));
    if (allowed.length > 0) return [{ position, path, message: unknownValue(entry, allowed) }];
    const expected = this.outline.expectation(path, this.root.value) ?? "another value";
    return [{ position, path, message: `${actual(entry)} (expected ${expected})` }];
  }
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === "symbol" ? String(part) : part;
}

/** Issues without those that say less than another about the same value: the bounds of exact integers, beside the setting's own. */
function telling(issues: readonly Issue[]): readonly Issue[] {
  const exact = issues.filter((issue) => !isExactness(issue));
  const told = new Set(exact.map(({ path }) => path.join("\0")));
  return issues.filter((issue) => !isExactness(issue) || !told.has(issue.path.join("\0")));
}

function isExactness(issue: Issue): boolean {
  if (issue.code === "too_big") return issue.maximum === Number.MAX_SAFE_INTEGER;
  return issue.code === "too_small" && issue.minimum === Number.MIN_SAFE_INTEGER;
}
