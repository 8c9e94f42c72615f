import { mostListedFiles } from "../repository/listed-files";
import type { Destination } from "./destinations";
import type { Publication } from "./publication";

/** What a person should know of a push that changes more files than Terraform Cloud may be told of; nothing where it does not. */
export function tooLong({ address }: Destination, { parts, write, remove }: Publication): string[] {
  const files = write.size + remove.length;
  // Where nothing is started, nothing listens either, or nothing is to run.
  if (files < mostListedFiles || parts.every(({ starts }) => starts.length === 0)) return [];
  return [
    `${address.shown}: the push changes ${files} files. From ${mostListedFiles} on, Terraform Cloud may start a run in every workspace that is connected to the repository; those that come too early stop at their gates. Publish in parts instead: by ring (--ring canary), or by keys.`,
  ];
}
