import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { mirrorPlaces } from "./terraform-settings";
import type { MirrorPlace } from "./terraform-settings";

/** A folder with the provider's real program. */
export interface ProviderMirror extends MirrorPlace {
  readonly version: string;
}

/** The first mirror that has the provider for this machine, with its newest version there. */
export function findMirror(
  source: string,
  platform: string,
  places: readonly MirrorPlace[] = mirrorPlaces(),
): ProviderMirror | undefined {
  for (const place of places) {
    const version = versionsIn(path.join(place.folder, source), platform).sort(byVersion).at(-1);
    if (version !== undefined) return { ...place, version };
  }
  return undefined;
}

/** Unpacked: `5.100.0/linux_amd64/`; packed: `terraform-provider-aws_5.100.0_linux_amd64.zip`. */
function versionsIn(folder: string, platform: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((entry) => {
    if (entry.endsWith(`_${platform}.zip`)) return entry.split("_").slice(-3, -2);
    return existsSync(path.join(folder, entry, platform)) ? [entry] : [];
  });
}

function byVersion(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
