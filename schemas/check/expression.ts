/** Whether Terraform would evaluate a part of this string; `$${` and `%%{` are the literal characters. */
export function hasExpression(text: string): boolean {
  return /(?<!\$)(?:\$\$)*\$\{|(?<!%)(?:%%)*%\{/.test(text);
}

/** Whether the string is one `${…}` and nothing else: then its value may have any type. */
export function isWholeExpression(text: string): boolean {
  return text.startsWith("${") && closingBrace(text) === text.length - 1;
}

/** `${a}-${b}` begins and ends like one expression; the brace that closes the first one tells. */
function closingBrace(text: string): number {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}
