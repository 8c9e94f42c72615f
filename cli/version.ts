import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const packageFile = join(__dirname, "..", "package.json");

/** Version of this program. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile, "utf8")));
