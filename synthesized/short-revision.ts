/** The digits of a revision that people read, as in the gates' sentences; nothing where there is none. */
export function shortRevision(revision = ""): string {
  return revision.slice(0, 12);
}
