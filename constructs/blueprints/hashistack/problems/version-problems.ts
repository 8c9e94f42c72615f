import type { Problem } from "../../../deployment/blueprint";
import { nearest } from "../../../deployment/dataset/nearest";
import { versionProblems } from "../../../hosts/version-table";
import type { StackVersions } from "../../../hosts/version-table";
import type { HashistackConfig } from "../config";
import { hostNames } from "../host-plan";

const programs = ["consul", "vault", "nomad"] as const;

/** Versions of the programs, and of an upgrade that is on its way. */
export const versionRules: readonly ((config: HashistackConfig) => Problem[])[] = [
  ({ versions }) => versionProblems(versions).map(({ program, message }) => ({ path: ["versions", program], message })),
  upgradedVersions,
  downgrades,
  ({ versions, upgrade }) => idleUpgrade(versions, upgrade),
  upgradedHosts,
  clientsFirst,
];

/** What the hosts of the upgrade would have; what is wrong with the versions of all is said there. */
function upgradedVersions({ versions, upgrade }: HashistackConfig): Problem[] {
  if (upgrade === undefined) return [];
  const { consul = versions.consul, vault = versions.vault, nomad = versions.nomad } = upgrade.versions;
  const known = new Set(versionProblems(versions).map(({ message }) => message));
  return versionProblems({ consul, vault, nomad })
    .filter(({ message }) => !known.has(message))
    .map(({ program, message }) => ({
      path: ["upgrade", "versions", ...(upgrade.versions[program] === undefined ? [] : [program])],
      message,
    }));
}

/** None of the three reads what a newer one has written (Consul, Vault, Nomad: "Upgrading"). */
function downgrades({ versions, upgrade }: HashistackConfig): Problem[] {
  return programs.flatMap((program) => {
    const wanted = upgrade?.versions[program];
    if (wanted === undefined || compare(wanted, versions[program]) >= 0) return [];
    const message = `${wanted} is older than ${versions[program]}, whose data it cannot read (expected a newer version)`;
    return [{ path: ["upgrade", "versions", program], message }];
  });
}

function idleUpgrade(versions: StackVersions, upgrade: HashistackConfig["upgrade"]): Problem[] {
  const named = programs.filter((program) => upgrade?.versions[program] !== undefined);
  if (named.length === 0 || named.some((program) => upgrade?.versions[program] !== versions[program])) return [];
  const message =
    "no version is another than in versions (expected a newer one, or no upgrade once all hosts have theirs)";
  return [{ path: ["upgrade", "versions"], message }];
}

function upgradedHosts(config: HashistackConfig): Problem[] {
  const known = hostNames(config).filter((name) => name !== "agent");
  return (config.upgrade?.hosts ?? []).flatMap((host, index) => {
    if (known.includes(host)) return [];
    const path = ["upgrade", "hosts", index];
    if (host === "agent") return [{ path, message: "agent has its changes with every apply (expected other hosts)" }];
    const expected = nearest(host, known) ?? known.join(", ");
    return [{ path, message: `${host} is no host (expected ${expected})` }];
  });
}

/** Neither Consul nor Nomad takes a client that is newer than a server (their "Upgrading"). Only servers have Vault. */
function clientsFirst(config: HashistackConfig): Problem[] {
  const { upgrade } = config;
  const named = upgrade?.hosts ?? [];
  if (upgrade?.versions.consul === undefined && upgrade?.versions.nomad === undefined) return [];
  const waiting = hostNames(config).filter((name) => name.startsWith("server-") && !named.includes(name));
  const early = named.findIndex((host) => host.startsWith("client-") || host === "sre");
  if (early < 0 || waiting.length === 0) return [];
  const message = `${named[early] ?? ""} would be newer than ${waiting.join(", ")} (expected servers before it)`;
  return [{ path: ["upgrade", "hosts", early], message }];
}

function compare(a: string, b: string): number {
  const [one, other] = [a.split(".").map(Number), b.split(".").map(Number)];
  return one.map((part, index) => part - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
