/** A query that cannot be read, or that asks for what is not there. */
export class QueryProblem extends Error {}

/** Text stands in quotes; a range is a number, a duration, or a variable of Grafana's that becomes one. */
export type TokenKind = "word" | "text" | "range" | "sign";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * Tokens of PromQL and LogQL. Sources: Prometheus, "Querying basics" and "Operators"; Loki, "LogQL"; Grafana, "Global variables".
 */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/y],
  ["range", /\$__\w+|\d+(?:\.\d+)?(?:e[+-]?\d+|(?:ms|[smhdwy])(?:\d+(?:ms|[smhdwy]))*)?/y],
  ["word", /[a-zA-Z_][\w:]*/y],
  ["sign", /=~|!~|!=|==|>=|<=|\|=|\|~|[-+*/%^(){}[\],=<>|@:]/y],
];

/** Reads a query token by token. */
export class TokenReader {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(private readonly query: string) {
    this.tokens = tokensOf(query);
  }

  get done(): boolean {
    return this.position === this.tokens.length;
  }

  /** Whether the token that comes, or one behind it, has the text. */
  sees(text: string, ahead = 0): boolean {
    const token = this.tokens[this.position + ahead];
    return token?.text === text && token.kind !== "text";
  }

  /** Whether the token that comes, or one behind it, is of the kind. */
  seesKind(kind: TokenKind, ahead = 0): boolean {
    return this.tokens[this.position + ahead]?.kind === kind;
  }

  /** Steps over the first of the texts that comes; undefined where none does. */
  accept(...texts: readonly string[]): string | undefined {
    const text = texts.find((each) => this.sees(each));
    if (text !== undefined) this.position += 1;
    return text;
  }

  /** @throws QueryProblem where something else comes */
  expect(text: string): void {
    if (this.accept(text) === undefined) this.fail(text);
  }

  /** @throws QueryProblem where another kind comes */
  take(kind: TokenKind): string {
    const token = this.tokens[this.position];
    if (token?.kind !== kind) this.fail(`a ${kind}`);
    this.position += 1;
    return token.text;
  }

  fail(expected: string): never {
    const found = this.tokens[this.position]?.text ?? "its end";
    throw new QueryProblem(`${this.query} has ${found} where ${expected} should be`);
  }
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpace(query, 0); at < query.length;) {
    const token = tokenAt(query, at);
    tokens.push(token);
    at = skipSpace(query, at + token.text.length);
  }
  return tokens;
}

function skipSpace(query: string, from: number): number {
  return from + (/^\s*/.exec(query.slice(from))?.[0].length ?? 0);
}

function tokenAt(query: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(query)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new QueryProblem(`${query} cannot be read from ${query.slice(at)}`);
}
