import { existsSync } from "node:fs";
import path from "node:path";
import { create } from "tar";

/** What a run needs of a stack's folder. Whatever else lies there (`.terraform`, plans) stays on this machine. */
const NAMES = ["cdk.tf.json", ".terraform.lock.hcl"];

/** Names of those that are there. */
export function uploadedFiles(folder: string): string[] {
  return NAMES.filter((name) => existsSync(path.join(folder, name)));
}

/**
 * A stack's configuration as `.tar.gz`: the same bytes for the same files.
 * @param workingDirectory where the workspace expects it, `stacks/WM-Prod-platform`; empty for the archive's top
 */
export async function archiveOf(folder: string, workingDirectory: string): Promise<Buffer> {
  const archive = create(
    { gzip: true, cwd: folder, portable: true, noMtime: true, prefix: workingDirectory },
    uploadedFiles(folder),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk);
  return Buffer.concat(chunks);
}
