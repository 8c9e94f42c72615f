import { Ec2SubnetCidrReservation } from "@cdktf/provider-aws/lib/ec2-subnet-cidr-reservation";
import { Construct } from "constructs";
import { hostAddress } from "../network/network-plan";
import { ingressHostOffset } from "./network-limits";
import type { SubnetTier } from "./subnet-tier";

export interface IngressAddressesProps {
  /** Tier that holds the addresses, one in each zone. */
  readonly tier: SubnetTier;
}

/** Fixed private address of the ingress in one zone. */
export interface IngressAddress {
  readonly subnetId: string;
  readonly address: string;
}

/**
 * The addresses of the ingress, known from the network's range alone: DNS and Auth0 need not wait for a load balancer. Reserved, so that AWS
 * gives them to nothing else; whatever takes addresses in the tier comes after this.
 */
export class IngressAddresses extends Construct {
  readonly zones: readonly IngressAddress[];

  constructor(scope: Construct, id: string, { tier }: IngressAddressesProps) {
    super(scope, id);
    this.zones = tier.zones.map(({ key, cidr, subnetId }) => {
      const address = hostAddress(cidr, ingressHostOffset);
      new Ec2SubnetCidrReservation(this, key, {
        subnetId,
        cidrBlock: `${address}/32`,
        reservationType: "explicit",
        description: "Ingress",
      });
      return { subnetId, address };
    });
  }

  get addresses(): string[] {
    return this.zones.map(({ address }) => address);
  }
}
