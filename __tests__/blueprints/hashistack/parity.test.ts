import { inTemporaryFolder } from "../../deployment/fake-deployment";
import type { Synthesized } from "../../synthesized";
import { alike, blocks, cells, codes, counts, refusedPaths } from "../parity";
import { stackIn, synthesizeDatasets } from "../synthesized-datasets";
import type { Tree } from "../synthesized-datasets";
import { clouds, hashistackDataset, people } from "./datasets";
import type { Cloud } from "./datasets";

const key = "WM-Prod";

/** Phases on both sides of the infrastructure phase. */
const phases = ["workspaces", "system-services", "vault-consul", "nomad", "sre-tooling"] as const;

/** One dataset, on each cloud. */
const dataset = (cloud: Cloud): Tree => ({
  ...hashistackDataset(cloud, "multi", { people: { ada: people.ada }, monitoring: { alertWebhook: true } }),
});

type Phases = Readonly<Record<(typeof phases)[number] | "infrastructure", Synthesized>>;

function stacksOf(cloud: Cloud): Phases {
  return inTemporaryFolder((folder) => {
    const outdir = synthesizeDatasets(folder, { [key]: dataset(cloud) });
    const named = [...phases, "infrastructure"].map((phase) => [phase, stackIn(outdir, `${key}-${phase}`)] as const);
    return Object.fromEntries(named) as Phases;
  });
}

const stacks: Record<Cloud, Phases> = {
  scaleway: stacksOf("scaleway"),
  aws: stacksOf("aws"),
  azure: stacksOf("azure"),
};

const column = (heading: string, cloud: Cloud) => cells(heading, { scaleway: 2, aws: 3, azure: 4 }[cloud]);

/** Private addresses of the hosts, by name, as infrastructure hands them on. */
function addressesOf({ infrastructure }: Phases): [name: string, address: string][] {
  const { hosts } = infrastructure.output["inventory"]?.["value"] as { hosts: Record<string, { address: string }> };
  return Object.entries(hosts).map(([name, { address }]) => [name, address]);
}

/** Blocks of a phase in which hosts stand by name instead of address: AWS deals them out to three subnets. */
function namedBlocks(cloud: Cloud, phase: (typeof phases)[number]): Map<string, string> {
  const hosts = addressesOf(stacks[cloud]);
  const named = (text: string) =>
    hosts.reduce(
      (rest, [name, host]) =>
        rest.replaceAll(new RegExp(`(?<![\\d.])${host.replaceAll(".", "\\.")}(?![\\d.])`, "g"), name),
      text,
    );
  return new Map([...blocks(stacks[cloud][phase])].map(([address, text]) => [address, named(text)]));
}

/** Blocks of the phase that this cloud alone has, or that say something else on another. */
function different(cloud: Cloud, phase: (typeof phases)[number]): string[] {
  const others = clouds.filter((other) => other !== cloud).map((other) => namedBlocks(other, phase));
  return [...namedBlocks(cloud, phase)]
    .filter(([address, text]) => others.some((other) => other.get(address) !== text))
    .map(([address]) => `${phase} ${address}`);
}

describe.each(clouds)("docs/clouds.md about %s", (cloud) => {
  const { infrastructure } = stacks[cloud];
  const differences = column("What differs in hashistack", cloud);

  test("the first table names each type of resource that there is, and no other", () => {
    const types = codes(column("What is there in hashistack", cloud));
    expect([...new Set(types)].sort()).toEqual(Object.keys(infrastructure.resource).sort());
  });

  test("the second names each block above the infrastructure phase that differs, and no other", () => {
    // The variables that runs log in to the cloud with are what credentials.<cloud> is about.
    const logins = new RegExp(`^workspaces tfe_\\w+ credentials_${cloud}_`);
    const found = phases.flatMap((phase) => different(cloud, phase)).filter((address) => !logins.test(address));
    const named = codes(differences).filter((code) => phases.some((phase) => code.startsWith(`${phase} `)));
    expect(named.flatMap((name) => alike(name, found)).sort()).toEqual(found.sort());
  });

  test.each(counts(differences))("there are as many %s as it says: %d", (type, count) => {
    expect(Object.keys(infrastructure.resource[type] ?? {})).toHaveLength(count);
  });
});

test("the zone of Scaleway is refused elsewhere", () => {
  expect(codes(column("What differs in hashistack", "scaleway"))).toContain("zone");
  const zone = { zone: "fr-par-2" };
  expect(refusedPaths(key, { ...dataset("scaleway"), ...zone })).toEqual([]);
  expect(refusedPaths(key, { ...dataset("aws"), ...zone })).toEqual(["zone"]);
  expect(refusedPaths(key, { ...dataset("azure"), ...zone })).toEqual(["zone"]);
});
