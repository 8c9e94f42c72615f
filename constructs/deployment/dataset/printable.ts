/** Characters that steer a terminal, cannot be seen, or reorder text. */
const steering = /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const longest = 80;

/** The text with every character visible: what a file holds must not reach the terminal as it is. */
export function printable(text: string): string {
  return text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The value as it can be shown in a line. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "a map";
  return printable(JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value));
}

/** `network.zones`, `applications[0].name`, `tags["a b"]`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      if (!/^[A-Za-z0-9_-]+$/.test(part) || part.length > longest) return `[${quoted(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join("");
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
