import { DataHttp } from "@cdktf/provider-http/lib/data-http";
import { DataResource } from "cdktf";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface HttpGateProps {
  readonly url: string;
  /** Authorities that the answer's certificate must be of, in PEM.
   * @default those that the system trusts */
  readonly authority?: string;
  /** What must hold of the answer, as an expression of Terraform over `self`: `${self.status_code == 200}`. */
  readonly condition: string;
  /** What is wrong where it does not hold, and what a person does then; may quote `${self.response_body}`. */
  readonly errorMessage: string;
  /** What must be there before the question is asked; resources that a plan would change put it off until the apply.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
  /** Tries again, 10 seconds apart, while nobody answers or the answer is an error of the server (5xx, but not 501).
   * @default 6, a minute */
  readonly attempts?: number;
  /** JSON that is posted; the question must change nothing.
   * @default nothing is: GET */
  readonly post?: string;
}

/** Milliseconds. */
const patience = { delay: 10_000, request: 5000 } as const;

const defaultAttempts = 6;

/**
 * Asks a URL, and fails the run where the answer is not what it should be. It cannot wait for a good answer other than by its status: the
 * provider tries again on errors only (terraform-provider-http, `retry`).
 */
export class HttpGate extends Construct {
  /** The answer. */
  readonly body: string;
  /** For those who must come after the answer. */
  readonly answered: ITerraformDependable;

  constructor(scope: Construct, id: string, props: HttpGateProps) {
    super(scope, id);
    const { url, authority, condition, errorMessage, after = [], attempts = defaultAttempts, post } = props;
    const answer = new DataHttp(this, "answer", {
      url,
      caCertPem: authority,
      ...(post === undefined ? {} : { method: "POST", requestBody: post }),
      requestTimeoutMs: patience.request,
      retry: { attempts, minDelayMs: patience.delay, maxDelayMs: patience.delay },
      ...(after.length > 0 && { dependsOn: [...after] }),
      lifecycle: { postcondition: [{ condition, errorMessage }] },
    });
    this.body = answer.responseBody;
    this.answered = answer;
    // The phase's revision waits for resources only: this one makes it wait for the answer. Its status stays the same from run to run.
    new DataResource(this, "status", { input: { status: answer.statusCode } });
  }
}
