import { CST } from "yaml";

/** Deepest nesting; chart values are the only part of a dataset that comes near. */
export const deepest = 32;

/**
 * Where the text is nested too deeply, or undefined. Asked before the text is composed: the composer calls itself for each level, and
 * at the end of its stack the JavaScript engine may abort the process instead of throwing an error.
 */
export function offsetBelow(tokens: readonly CST.Token[]): number | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token.offset;
    for (const inner of inside(token)) open.push({ token: inner, depth: depth + 1 });
  }
  return undefined;
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!CST.isCollection(token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((inner) => inner !== null && inner !== undefined));
}
