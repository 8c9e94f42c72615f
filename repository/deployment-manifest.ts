import { createHash } from "node:crypto";
import { z } from "zod";
import { rings } from "../synthesized/deployment-record";

/** Names become paths: one that leads elsewhere is none. */
const fileName = z.string().regex(/^(?!\.{1,2}$)[\w.-]+$/);

const manifest = z.object({
  deployment: fileName,
  runMode: z.enum(["cli", "vcs"]),
  ring: z.enum(rings),
  phases: z.array(
    z.object({
      phase: fileName,
      stack: fileName,
      revision: z.string(),
      files: z.record(fileName, z.string()),
    }),
  ),
  notStarted: z.array(fileName).optional(),
});

/**
 * What is published of one deployment: its phases in order, each with its revision and the SHA-256 of each file in its folder; and names of
 * phases that changed while nothing was to be started (`notStarted`).
 */
export type DeploymentManifest = z.infer<typeof manifest>;

export type PublishedPhase = DeploymentManifest["phases"][number];

/** Folder of the manifests. */
export const manifestFolder = "deployments";

/** One manifest per deployment: two publications to one repository never touch the same one. */
export function manifestPath(key: string): string {
  return `${manifestFolder}/${key}.json`;
}

/** The manifest that the text holds; undefined where it is none. */
export function parsedDeploymentManifest(text: string): DeploymentManifest | undefined {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function manifestText(content: DeploymentManifest): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** SHA-256 of a file's text, 64 hex digits. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
