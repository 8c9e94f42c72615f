/** A named value inside a text. */
export type NamedValue = readonly [name: string, value: string];

const encodedPair = /"([\w.-]+)"\s*[=:]\s*"((?:[^"\\]|\\.)*)"/g;
const line =
  /^[ \t]*(?:- +)?(?:export +)?["']?([\w.-]+)["']?[ \t]*[:=][ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"'#]+))[ \t]*$/gm;
/** `token = local.file.push_token.content`: in configuration languages with blocks, a bare path is a reference. No shell takes blanks here. */
const reference = /^[ \t]*[\w-]+[ \t]+=[ \t]+[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,}[ \t]*$/gm;
const base64 = /^[A-Za-z0-9+/\s]{24,}={0,2}\s*$/;

/** What a text holds if it is JSON. */
export function parsedJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Named values in Terraform's own functions (`${jsonencode({"password" = "…"})}`) and in lines of YAML, of environment files and of shell scripts. */
export function embeddedValues(text: string): NamedValue[] {
  const pairs = text.includes("${") ? [...text.matchAll(encodedPair)] : [];
  const lines = text.includes("\n") || /^\w+[=:]/.test(text) ? [...text.replace(reference, "").matchAll(line)] : [];
  return [
    ...pairs.map(([, name = "", value = ""]): NamedValue => [name, value]),
    ...lines.map(([, name = "", double, single, bare]): NamedValue => [name, double ?? single ?? bare ?? ""]),
  ];
}

/** The text behind base64; undefined where it is none. */
export function decodedBase64(text: string): string | undefined {
  return base64.test(text) ? Buffer.from(text, "base64").toString("utf8") : undefined;
}
