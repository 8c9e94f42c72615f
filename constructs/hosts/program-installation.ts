import type { HostFile } from "./cloud-config";
import type { HostMirrors } from "./host-mirrors";
import { fetchRelease, releaseArchive } from "./signed-release";
import type { HostArchitecture, SignedRelease } from "./signed-release";

/** Programs that a host gets, with their exact versions. */
export interface InstalledPrograms {
  readonly architecture: HostArchitecture;
  /** HashiCorp's, by name. */
  readonly versions: Readonly<Partial<Record<"consul" | "vault" | "nomad", string>>>;
  /** @default the makers' own servers */
  readonly mirrors?: Pick<HostMirrors, "releases" | "grafanaPackages">;
}

/** Program that installs, as often as it is called: another version replaces the one that is there. */
export const installPrograms = "/usr/local/sbin/install-programs";

/** Packages that the installation needs. */
export const installationPackages = ["ca-certificates", "curl", "gnupg", "jq", "unzip"] as const;

/**
 * Version of Grafana Alloy, and who signs Grafana's packages. The host never gets another version by itself.
 * Sources: github.com/grafana/alloy/releases, apt.grafana.com.
 */
const alloy = {
  version: "1.21.2-1",
  repository: "https://apt.grafana.com",
  keyFingerprint: "B53AE77BADB630A683046005963FA27710458545",
  keyring: "/usr/share/keyrings/grafana.gpg",
} as const;

/** Releases of HashiCorp's are checked against the signature of their sums, packages of Grafana by apt. */
export function programInstallation({ architecture, versions, mirrors = {} }: InstalledPrograms): HostFile {
  const programs = Object.entries(versions).map(([program, version]) =>
    release({ program, version, architecture }, mirrors.releases),
  );
  const content = `#!/bin/bash
set -euo pipefail
umask 077
${[...programs, alloyPackage(mirrors.grafanaPackages)].join("\n")}
`;
  return { path: installPrograms, permissions: "0755", content };
}

/** In a shell of its own: the key ring and folder of one release are not those of the next. */
function release(signed: SignedRelease, mirror: string | undefined): string {
  const archive = releaseArchive(signed);
  const { program } = signed;
  return `(
${fetchRelease(signed, mirror)}
unzip -o -q ${archive} ${program}
install --mode 0755 ${program} /usr/local/bin/${program}
)`;
}

function alloyPackage(repository: string = alloy.repository): string {
  return `(
cd "$(mktemp --directory)"
export GNUPGHOME="$PWD"
curl --fail --silent --show-error --location --proto =https --retry 20 --retry-delay 5 --retry-all-errors --output grafana.asc ${repository}/gpg.key
gpg --batch --quiet --import grafana.asc
gpg --batch --export ${alloy.keyFingerprint} > grafana.gpg
test -s grafana.gpg
install --mode 0644 grafana.gpg ${alloy.keyring}
echo "deb [signed-by=${alloy.keyring}] ${repository} stable main" | install --mode 0644 /dev/stdin /etc/apt/sources.list.d/grafana.list
)
umask 022
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet --option DPkg::Lock::Timeout=600
apt-get install --quiet --assume-yes --allow-downgrades --option Dpkg::Options::=--force-confold --option DPkg::Lock::Timeout=600 alloy=${alloy.version}
apt-mark hold alloy`;
}
