import { join } from "node:path";
import { publish } from "../../publishing/publish";
import type { PublishOptions } from "../../publishing/publish";
import { synthesizeFleet } from "./fleet";
import type { FleetDeployment } from "./fleet";

/** Publishes what is synthesized in `cdktf.out` of the folder, and gives what a person reads. */
export async function publishing(folder: string, options: Partial<PublishOptions> = {}): Promise<string> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  await publish({
    synthesized: join(folder, "cdktf.out"),
    keys: [],
    repository: join(folder, "fleet.git"),
    say,
    ...options,
  });
  return lines.join("\n");
}

/** Synthesizes and publishes. */
export function publishFleet(
  folder: string,
  deployments: Readonly<Record<string, FleetDeployment>>,
  options: Partial<PublishOptions> = {},
): Promise<string> {
  synthesizeFleet(join(folder, "cdktf.out"), deployments);
  return publishing(folder, options);
}
