/** Answers by flag. */
export type Answers = ReadonlyMap<string, string>;

/** Which datasets an entry is about. */
interface Scope {
  /** @default every blueprint */
  readonly blueprint?: string;
  /** @default every cloud */
  readonly cloud?: string;
}

/** Something that a new dataset must say. */
export interface Question extends Scope {
  /** Flag that answers it, without dashes. */
  readonly flag: string;
  /** What the flag takes, for the help. */
  readonly placeholder: string;
  readonly text: string;
  /** Where the answer stands in the dataset; it may depend on other answers. */
  readonly path: (answers: Answers) => readonly string[];
  /** Answer of somebody who gives none. */
  readonly fallback?: string;
  /** The answer is a list with commas. */
  readonly isList?: boolean;
  /** The answer is a name in the paths of other answers, and no value itself. */
  readonly isName?: boolean;
}

/** Something that a new dataset says without being asked, since there is one sensible way. */
export interface Constant extends Scope {
  readonly path: readonly string[];
  readonly value: string;
}

/** What a blueprint's datasets hold at least, in the order of the file. All else has a default. */
export type Entry = Question | Constant;

export function isQuestion(entry: Entry): entry is Question {
  return "flag" in entry;
}

/** A place that depends on no answer. */
export function at(...path: string[]): Question["path"] {
  return () => path;
}
