import { ReportedError } from "../../constructs/deployment/reported-error";

/** No answer came, or one that leaves open whether anything was done. */
export class LostConnection extends ReportedError {
  /** @param host as it is named to people */
  constructor(host: string, call: string, cause: unknown) {
    super([
      `${host} cannot be reached (${call}: ${reasonOf(cause)}). Is there a network? TFE_ADDRESS names another address of the API. Call again later: what is done stays done.`,
    ]);
    this.name = "LostConnection";
  }
}

/** fetch says "fetch failed", and why in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(", ");
  return cause instanceof Error ? cause.message : error.message;
}
