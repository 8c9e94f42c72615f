import type { Terraform } from "./terraform";

/** Ctrl-C stops Terraform, and everything else follows from that. */
export async function interruptible<T>(terraform: Terraform, run: () => Promise<T>): Promise<T> {
  const stop = (): void => {
    terraform.interrupt();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    return await run();
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
