/** An answer of the API: a JSON document, raw bytes, or nothing. */
export interface Response {
  readonly status: number;
  readonly body?: object | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export const notFound = refusal(404, "not found", "Resource not found");

export function document(body: object, status = 200): Response {
  return { status, body };
}

/** Errors have the form of JSON:API; Terraform prints title and detail. */
export function refusal(status: number, title: string, detail: string): Response {
  return { status, body: { errors: [{ status: String(status), title, detail }] } };
}
