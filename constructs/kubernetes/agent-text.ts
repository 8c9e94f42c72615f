/** A string of Alloy's configuration: they are spelled as those of JSON. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
