import { isArguments } from "./arguments";
import { decodedBase64, embeddedValues, parsedJson } from "./embedded-values";
import type { NamedValue } from "./embedded-values";
import type { Arguments } from "./rule";
import { isHarmlessName, isSecretName } from "./secret-names";
import { secretShape } from "./secret-shapes";

/** Arguments whose whole content is secret, so that entries with an innocent name are suspect too. */
const secretArguments = new Set([
  "data_json",
  "data_json_wo",
  "secret_string",
  "secret_string_wo",
  "secure_json_data_encoded",
  "set_sensitive",
]);

/** The same, in Kubernetes secrets. */
const kubernetesData = new Set(["data", "data_wo", "binary_data", "binary_data_wo", "stringData"]);

/** Scripts that hosts start with, often in base64. */
const scripts = new Set(["user_data", "user_data_base64", "custom_data"]);

/** Search for secrets in one block. */
export class SecretSearch {
  private readonly found: string[] = [];
  private readonly path: (string | number)[];

  /**
   * @param type type of the resource, or name of the provider
   * @param path where the block stands, for the messages
   */
  constructor(
    private readonly type: string,
    path: readonly string[],
  ) {
    this.path = [...path];
  }

  /** What is wrong in the block, `provider.vault[0].token is a literal`. */
  faults(block: unknown, name = ""): readonly string[] {
    this.visit(block, name, false);
    return this.found;
  }

  /**
   * @param name argument that holds the value
   * @param inSecret the value is part of a secret
   */
  private visit(value: unknown, name: string, inSecret: boolean): void {
    if (typeof value === "string") this.visitText(value, name, inSecret);
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) this.within(index, item, name, inSecret);
    else if (isArguments(value)) this.visitMembers(value, inSecret);
  }

  private visitMembers(block: Arguments, inSecret: boolean): void {
    const marked = isMarkedSecret(block);
    const kubernetesSecret = block["kind"] === "Secret" || this.type.startsWith("kubernetes_secret");
    for (const name of Object.keys(block)) {
      const opens =
        secretArguments.has(name) ||
        (kubernetesSecret && kubernetesData.has(name)) ||
        (marked && (name === "value" || name === "default"));
      if (name !== "//") this.within(name, block[name], opens ? "" : name, inSecret || opens);
    }
  }

  private within(step: string | number, value: unknown, name: string, inSecret: boolean): void {
    this.path.push(step);
    this.visit(value, name, inSecret);
    this.path.pop();
  }

  private visitText(text: string, name: string, inSecret: boolean): void {
    const shape = secretShape(text);
    const parsed = shape === undefined ? parsedJson(text) : undefined;
    const script = scripts.has(name) ? decodedBase64(text) : undefined;
    if (shape !== undefined) this.report(`holds ${shape}`);
    else if (parsed !== undefined) this.visit(parsed, name, inSecret);
    else if (script !== undefined) this.visitText(script, "", inSecret);
    else this.visitPlain(text, name, inSecret);
  }

  private visitPlain(text: string, name: string, inSecret: boolean): void {
    const entries = embeddedValues(text);
    const whole = entries.length === 0 || !text.includes("${");
    if (whole && this.isSecret(name, inSecret) && isLiteral(text)) this.report("is a literal");
    else this.visitEntries(entries, inSecret);
  }

  private visitEntries(entries: readonly NamedValue[], inSecret: boolean): void {
    for (const [name, value] of entries) {
      const literal = isLiteral(value) && !/^[<{[&*!|>]/.test(value);
      if (literal && this.isSecret(name, inSecret)) this.report(`holds a literal for ${name}`);
    }
  }

  private isSecret(name: string, inSecret: boolean): boolean {
    if (inSecret) return !isHarmlessName(name);
    return isSecretName(name) || (name === "secret_id" && this.type.startsWith("vault"));
  }

  private report(fault: string): void {
    const path = this.path.map((step, index) =>
      typeof step === "number" ? `[${step}]` : index > 0 ? `.${step}` : step,
    );
    this.found.push(`${path.join("")} ${fault}`);
  }
}

/** Whether a block says of itself that its value is secret: a sensitive variable, `{ name: "PASSWORD", value: … }`. */
function isMarkedSecret({ name, key, sensitive, masked, type }: Arguments): boolean {
  if (sensitive === true || masked === true || type === "SecureString") return true;
  return (typeof name === "string" && isSecretName(name)) || (typeof key === "string" && isSecretName(key));
}

/**
 * Whether a text says itself what it stands for. ARNs and switches are no secrets, `$name` is a reference of a shell or of Argo CD, and
 * a reference to another block is the right way.
 */
function isLiteral(text: string): boolean {
  if (text === "" || text === "true" || text === "false" || text.startsWith("arn:")) return false;
  if (!text.includes("${")) return !/^\$[A-Za-z_(]/.test(text);
  const withoutTexts = text.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return !/\b(?:[a-z]\w*\.\w|file\()/i.test(withoutTexts);
}
