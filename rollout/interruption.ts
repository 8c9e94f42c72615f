import { setMaxListeners } from "node:events";
import { constants } from "node:os";

/** Signals that a person or a pipeline ends the program with. */
const ENDINGS = ["SIGINT", "SIGTERM"] as const;

/**
 * Turns the first Ctrl-C, or SIGTERM, into a signal, for as long as `work` takes. The second of either ends the program at
 * once: runs are Terraform Cloud's, and go on there anyway.
 *
 * @param work gets the signal, and what gives it: a terminal that is asked a question keeps Ctrl-C to itself
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal, interrupt: () => void) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  // Each deployment that waits listens.
  setMaxListeners(0, controller.signal);
  const interrupt = () => {
    controller.abort();
  };
  const end = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(128 + constants.signals[signal]);
    interrupt();
  };
  for (const signal of ENDINGS) process.on(signal, end);
  try {
    return await work(controller.signal, interrupt);
  } finally {
    for (const signal of ENDINGS) process.removeListener(signal, end);
  }
}
