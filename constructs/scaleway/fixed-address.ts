import type { Construct } from "constructs";
import { IpamIp } from "../../.gen/providers/scaleway/ipam-ip";
import type { Network } from "./network";
import type { Placement } from "./placement";

export interface FixedAddressProps {
  readonly placement: Placement;
  readonly network: Network;
  /** The address, without a prefix: `192.168.42.10`. The first two and the last two of a network are Scaleway's own. */
  readonly address: string;
}

/** Reserves an address of the network, so that whoever comes after gets the same. Returns the id of the reservation. */
export function fixedAddress(scope: Construct, id: string, { placement, network, address }: FixedAddressProps): string {
  const reserved = new IpamIp(scope, id, {
    address,
    region: placement.region,
    source: [{ privateNetworkId: network.id }],
    tags: [...placement.tags],
  });
  return reserved.id;
}
