import { parse } from "yaml";
import { refusedBy } from "../programs";

/** cloud-init's instructions, as far as tests look at them. */
interface Instructions {
  readonly users: readonly unknown[];
  readonly packages: readonly string[];
  readonly write_files: readonly { readonly path: string; readonly permissions: string; readonly content: string }[];
  readonly runcmd: readonly string[][];
}

export function parsed(text: string): Instructions {
  return parse(text) as Instructions;
}

/** Content of the first file whose path matches. */
export function fileIn(text: string, path: RegExp): string {
  return parsed(text).write_files.find((file) => path.test(file.path))?.content ?? "";
}

/** What cloud-init has against the instructions; empty where it takes them. */
export function refusedByCloudInit(text: string): string {
  return refusedBy("cloud-init", ["schema", "--config-file", "FILE"], text);
}
