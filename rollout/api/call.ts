import { LostConnection } from "./lost-connection";

/** Milliseconds after which an answer is not waited for any more. */
const LONGEST_CALL = 60_000;

export interface Call {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  /** How the call is named to people. */
  readonly name: string;
  readonly body?: string | Buffer;
  readonly authorized: boolean;
  /** The same once or many times. */
  readonly repeatable: boolean;
}

export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Makes a call once.
 * @param token goes along where the call is authorized
 * @param host as it is named to people
 */
export async function answerTo(
  { method, url, name, body, authorized }: Call,
  token: string,
  host: string,
): Promise<Answer | LostConnection> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...(authorized && { authorization: `Bearer ${token}` }),
        "content-type": Buffer.isBuffer(body) ? "application/octet-stream" : "application/vnd.api+json",
      },
      body,
      signal: AbortSignal.timeout(LONGEST_CALL),
    });
    const { ok, status, headers } = response;
    return { ok, status, headers, text: await response.text() };
  } catch (error) {
    return new LostConnection(host, name, error);
  }
}
