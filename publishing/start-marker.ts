/**
 * The file whose change starts a run of a stack's workspace: its trigger pattern. It holds the revision that is started, and how often the
 * stack was started: starting again at the same revision is a change too.
 */
export function markerPath(stack: string): string {
  return `start/${stack}`;
}

/**
 * Text of the marker for the next start.
 * @param before text of the marker as it is
 */
export function nextMarker(revision: string, before: string | undefined): string {
  const starts = Number(/^start (\d{1,15})$/m.exec(before ?? "")?.[1] ?? 0);
  return `revision ${revision}\nstart ${starts + 1}\n`;
}
