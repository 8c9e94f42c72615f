/** Files of a published repository at one commit. Paths have slashes and start at its top. */
export interface Tree {
  /** Text of the file; undefined where there is none. */
  read(file: string): string | undefined;
  /** Paths of the files in the folder and in those below it. */
  list(folder: string): readonly string[];
}
