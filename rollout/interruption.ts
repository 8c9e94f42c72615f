import { setMaxListeners } from "node:events";

/**
 * Turns the first Ctrl-C into a signal, for as long as `work` takes. The second one ends the program at once: runs are Terraform
 * Cloud's, and go on there anyway.
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
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    return await work(controller.signal, interrupt);
  } finally {
    process.removeListener("SIGINT", interrupt);
    process.removeListener("SIGTERM", interrupt);
  }
}
