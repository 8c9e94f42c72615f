import { z } from "zod";

const manifest = z.object({
  stacks: z.record(
    z.string(),
    z.object({ name: z.string(), synthesizedStackPath: z.string(), dependencies: z.array(z.string()) }),
  ),
});

/** What cdktf says of the stacks that it wrote. */
export type Manifest = z.infer<typeof manifest>;

export type ManifestStack = Manifest["stacks"][string];

/** The manifest that the text holds; undefined where it is none. */
export function parsedManifest(text: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
