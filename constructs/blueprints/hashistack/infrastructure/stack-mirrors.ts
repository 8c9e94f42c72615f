import { authoritiesIn } from "../../../hosts/authority-text";
import type { HostMirrors } from "../../../hosts/host-mirrors";
import type { HashistackConfig } from "../config";

/** The dataset's mirrors, as hosts know them. */
export function stackMirrors({ mirrors }: HashistackConfig): HostMirrors {
  const { releases, grafanaPackages, packages, images, authority } = mirrors;
  return {
    releases: releases && folder(releases),
    grafanaPackages: grafanaPackages && folder(grafanaPackages),
    packages: packages && {
      archive: folder(packages.archive),
      security: folder(packages.security ?? packages.archive),
    },
    images: images && folder(images),
    authorities: authority === undefined ? undefined : authoritiesIn(authority),
  };
}

/** Ports of the mirrors that hosts without jobs call too; none for those of HTTPS. */
export function mirrorPorts(config: HashistackConfig): number[] {
  const { releases, grafanaPackages, packages } = stackMirrors(config);
  return [releases, grafanaPackages, packages?.archive, packages?.security]
    .map((url) => (url === undefined ? "" : new URL(url).port))
    .filter((port) => port !== "")
    .map(Number);
}

/** The URL, for paths to go on behind it. */
function folder(url: string): string {
  return url.replace(/\/+$/, "");
}
