import { Cidr } from "./cidr";

/** What a network is cut into. Order matters: new tiers go at the end. */
export interface NetworkTiers<Tier extends string = string> {
  /** Tier that holds most hosts: each of its subnets gets a quarter of the network. */
  readonly main: Tier;
  /** The other tiers, at most four: each of their subnets gets 1/64 of the network. */
  readonly side: readonly Tier[];
}

export interface NetworkPlanProps<Tier extends string> {
  /** Range of the whole network, `10.0.0.0/16`. */
  readonly cidr: string;
  /** Number of zones, at most three. */
  readonly zones: number;
  readonly tiers: NetworkTiers<Tier>;
}

/** CIDRs of the subnets by tier; the position in the list is the zone. */
export type NetworkPlan<Tier extends string> = Readonly<Record<Tier, readonly string[]>>;

/** Bits that a subnet's prefix is longer than the network's. */
export const mainBits = 2;
export const sideBits = 6;
const quarters = 4;
const slotsPerTier = 4;

/**
 * Cuts a network into subnets per tier and zone:
 *
 *     quarter 0, 1, 2   subnets of the main tier, by zone
 *     quarter 3         16 slots: four for each side tier, in the order of the tiers; inside a tier by zone
 *
 * Places depend on the position of a tier and zone only, never on how many there are: a third zone or another tier moves nothing. The
 * fourth slot of each side tier stays free.
 */
export function planNetwork<Tier extends string>({ cidr, zones, tiers }: NetworkPlanProps<Tier>): NetworkPlan<Tier> {
  if (zones >= quarters || tiers.side.length > quarters)
    throw new RangeError("at most three zones and four side tiers");
  const network = Cidr.parse(cidr);
  const perZone = (subnet: (zone: number) => Cidr) =>
    Array.from({ length: zones }, (_, zone) => subnet(zone).toString());
  const main = perZone((zone) => network.part(network.prefix + mainBits, zone));
  const sides = network.part(network.prefix + mainBits, quarters - 1);
  const side = tiers.side.map((tier, place) => [
    tier,
    perZone((zone) => sides.part(network.prefix + sideBits, place * slotsPerTier + zone)),
  ]);
  return Object.fromEntries([[tiers.main, main], ...side]) as NetworkPlan<Tier>;
}

/** The address at `offset` from the start of a subnet. */
export function hostAddress(subnet: string, offset: number): string {
  return Cidr.parse(subnet).host(offset);
}
