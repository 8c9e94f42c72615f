import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Json = Readonly<Record<string, unknown>>;

/** One stack, as it is written. */
export interface WrittenStack {
  readonly phase: string;
  /** Phases that this one waits for. */
  readonly after?: readonly string[];
  /** Source and version of each provider, by name. */
  readonly providers?: Readonly<Record<string, string>>;
  readonly configuration: Json;
}

/** Writes a folder as `cdktf synth` does. */
export function writeSynthesized(folder: string, deployments: Readonly<Record<string, readonly WrittenStack[]>>): void {
  const stacks = Object.entries(deployments).flatMap(([key, written]) =>
    written.map(({ phase, after = [], providers = {}, configuration }) => {
      const name = `${key}-${phase}`;
      const synthesizedStackPath = `stacks/${name}/cdk.tf.json`;
      const required = Object.entries(providers).map(([local, sourceAndVersion]) => {
        const [source, version] = sourceAndVersion.split(" ");
        return [local, { source, version }];
      });
      const terraform = {
        required_providers: Object.fromEntries(required) as Json,
        cloud: { hostname: "app.terraform.io", organization: "example", workspaces: { name } },
      };
      mkdirSync(join(folder, "stacks", name), { recursive: true });
      writeFileSync(join(folder, synthesizedStackPath), JSON.stringify({ terraform, ...configuration }));
      return [name, { name, synthesizedStackPath, dependencies: after.map((before) => `${key}-${before}`) }];
    }),
  );
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify({ version: "0.21.0", stacks: Object.fromEntries(stacks) as Json }),
  );
}

/** A folder for the duration of a test. */
export async function inFolder<Result>(use: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-test-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
