import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "tar";

/** Unpacks what `tar -czf` packed. */
export async function unpackArchive(archive: Buffer, folder: string): Promise<void> {
  await pipeline(Readable.from([archive]), extract({ cwd: folder }));
}
