/** Versions of a stack. */
export interface StackVersions {
  readonly consul: string;
  readonly vault: string;
  readonly nomad: string;
}

/** Something wrong with a version. */
export interface VersionProblem {
  readonly program: keyof StackVersions;
  readonly message: string;
}

/** Versions of the others that a line of Nomad works with, both ends included. */
interface NomadLine {
  readonly consul: readonly [from: string, to: string];
  readonly vault: readonly [from: string, to: string];
}

/**
 * What works together, by the line of Nomad. Sources: Nomad, "Consul integration" and "Vault integration" of 1.11 and 2.0, sections
 * "Compatibility": Consul 1.19 to 1.22 and Vault 1.18 and later, in tables; for what is newer than the tables, "All currently supported
 * versions of Nomad are compatible with recent versions of Consul" and of Vault. Lines before 1.10 logged in to Vault by a token of
 * their own; ours use workload identities.
 */
const nomadLines: Readonly<Record<string, NomadLine>> = {
  "1.10": { consul: ["1.19", "2.0"], vault: ["1.18", "2.0"] },
  "1.11": { consul: ["1.19", "2.0"], vault: ["1.18", "2.0"] },
  "2.0": { consul: ["1.19", "2.0"], vault: ["1.18", "2.0"] },
};

/** Releases of Nomad that hosts must not get, and why. Source: hashicorp/nomad#27104, mended by #27115. */
const faulty: Readonly<Record<string, string>> = {
  "1.11.0": "lets no client move its jobs away when its host stops (expected 1.11.1 or newer)",
};

/** A release: no release candidate, and no edition that asks for a licence. */
const exactVersion = /^\d+\.\d+\.\d+$/;

/** What is wrong with a combination; empty where it works together. */
export function versionProblems(versions: StackVersions): VersionProblem[] {
  const inexact = (["consul", "vault", "nomad"] as const).flatMap((program) =>
    exactVersion.test(versions[program]) ? [] : [{ program, message: inexactMessage(program, versions[program]) }],
  );
  return inexact.length > 0 ? inexact : mismatches(versions);
}

function inexactMessage(program: string, version: string): string {
  return `${version} is not the version of a release of ${program} (expected three numbers, like 1.20.3)`;
}

function mismatches(versions: StackVersions): VersionProblem[] {
  const fault = faulty[versions.nomad];
  if (fault !== undefined) return [{ program: "nomad", message: `nomad ${versions.nomad} ${fault}` }];
  const line = nomadLines[lineOf(versions.nomad)];
  if (line === undefined) {
    const known = Object.keys(nomadLines).join(", ");
    return [{ program: "nomad", message: `nomad ${versions.nomad} is not known to work here (expected ${known})` }];
  }
  return (["consul", "vault"] as const).flatMap((program) => {
    const [from, to] = line[program];
    const own = lineOf(versions[program]);
    if (compareLines(from, own) <= 0 && compareLines(own, to) <= 0) return [];
    const message = `${program} ${versions[program]} does not work with nomad ${versions.nomad} (expected ${from} to ${to})`;
    return [{ program, message }];
  });
}

function lineOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

function compareLines(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}
