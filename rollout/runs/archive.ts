import { existsSync } from "node:fs";
import path from "node:path";
import { create } from "tar";

/** What a run needs of a stack's folder. Whatever else lies there (`.terraform`, plans) stays on this machine. */
const FILES = ["cdk.tf.json", ".terraform.lock.hcl"];

/**
 * A stack's configuration as `.tar.gz`: the same bytes for the same files.
 * @param workingDirectory where the workspace expects it, `stacks/WM-Prod-platform`; empty for the archive's top
 */
export async function archiveOf(folder: string, workingDirectory: string): Promise<Buffer> {
  const files = FILES.filter((name) => existsSync(path.join(folder, name)));
  const archive = create({ gzip: true, cwd: folder, portable: true, noMtime: true, prefix: workingDirectory }, files);
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk);
  return Buffer.concat(chunks);
}
