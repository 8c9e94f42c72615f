/**
 * Runs `work` without the stack trace that cdktf records for every token, which costs a third of a fleet's synth time and is
 * printed nowhere. Errors keep their traces: the engine records those by itself.
 */
export function withoutTokenTraces<Result>(work: () => Result): Result {
  const capture = Object.getOwnPropertyDescriptor(Error, "captureStackTrace");
  Error.captureStackTrace = () => undefined;
  try {
    return work();
  } finally {
    if (capture) Object.defineProperty(Error, "captureStackTrace", capture);
  }
}
