import { Cidr } from "./cidr";
import { sideBits } from "./network-plan";
import type { NetworkTiers } from "./network-plan";

/** Something wrong in a configuration: where, and a sentence for the person who wrote it. */
export interface ConfigProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The address ranges of a deployment. */
export interface NetworkRanges {
  readonly cidr: string;
  readonly zones: number;
  /** @default the cloud's (NetworkLimits) */
  readonly podCidr?: string;
  readonly serviceCidr: string;
  readonly clients: readonly string[];
}

/** What a cloud asks of a network. */
export interface NetworkLimits {
  readonly tiers: NetworkTiers;
  /** Longest prefix of a subnet, 27. */
  readonly smallestSubnet: number;
  /** Shortest prefix of a network, 16. */
  readonly largestNetwork: number;
  /** A subnet spans the zones, so that a tier has one.
   * @default false: a tier has a subnet in each zone */
  readonly spansZones?: boolean;
  /** Range of pods where the dataset names none; absent where pods have addresses of the network. */
  readonly defaultPodCidr?: string;
}

interface NamedRange {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly range: Cidr;
}

/** Looks for what is wrong with the ranges of a deployment. Paths start at `network`. */
type NetworkRule = (network: NetworkRanges, limits: NetworkLimits) => ConfigProblem[];

export const networkRules: readonly NetworkRule[] = [
  (network, limits) => namedRanges(network, limits).flatMap(badRange),
  badSize,
  (network, limits) => overlaps(namedRanges(network, limits)),
];

function namedRanges(network: NetworkRanges, { defaultPodCidr }: NetworkLimits): NamedRange[] {
  const { cidr, podCidr = defaultPodCidr, serviceCidr, clients } = network;
  const named = (path: (string | number)[], text: string) => ({
    path: ["network", ...path],
    text,
    range: Cidr.parse(text),
  });
  return [
    named(["cidr"], cidr),
    ...(podCidr === undefined ? [] : [named(["podCidr"], podCidr)]),
    named(["serviceCidr"], serviceCidr),
    ...clients.map((client, index) => named(["clients", index], client)),
  ];
}

function badRange({ path, text, range }: NamedRange): ConfigProblem[] {
  if (range.prefix === 0) return [{ path, message: `${text} is every address (expected the networks that are meant)` }];
  const exact = range.toString();
  return text === exact ? [] : [{ path, message: `${text} is no network address (expected ${exact})` }];
}

function badSize({ cidr, zones }: NetworkRanges, limits: NetworkLimits): ConfigProblem[] {
  const { prefix } = Cidr.parse(cidr);
  const path = ["network", "cidr"];
  const smallest = limits.smallestSubnet - sideBits;
  if (prefix > smallest) {
    const count = (limits.spansZones === true ? 1 : zones) * (1 + limits.tiers.side.length);
    const message = `${cidr} is too small for ${count} subnets of at least /${limits.smallestSubnet} (expected a /${smallest} or larger)`;
    return [{ path, message }];
  }
  if (prefix < limits.largestNetwork) {
    return [{ path, message: `${cidr} is too large (expected a /${limits.largestNetwork} at most)` }];
  }
  return [];
}

/** Ranges that share addresses. Clients may overlap each other: they are a list of permissions, not of networks. */
function overlaps(named: readonly NamedRange[]): ConfigProblem[] {
  const closed = named.filter(({ range }) => range.prefix > 0);
  return closed.flatMap((later, index) =>
    closed
      .slice(0, index)
      .filter((earlier) => !(isClient(earlier) && isClient(later)) && earlier.range.overlaps(later.range))
      .map((earlier) => ({
        path: later.path,
        message: `${later.text} overlaps ${pathOf(earlier)} ${earlier.text} (expected ranges that share no address)`,
      })),
  );
}

function isClient({ path }: NamedRange): boolean {
  return path[1] === "clients";
}

function pathOf({ path: [first, ...rest] }: NamedRange): string {
  return [first, ...rest.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))].join("");
}
