import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { Construct } from "constructs";
import { planNetwork } from "../network/network-plan";
import { bastionSubnet, GuardedSubnet } from "./guarded-subnet";
import { networkLimits } from "./network-limits";
import type { Tier } from "./network-limits";
import type { Placement } from "./placement";
import { subnetRules } from "./subnet-rules";

export interface NetworkProps {
  readonly placement: Placement;
  /** Name of the network, and prefix of its security groups' names. */
  readonly name: string;
  /** Range of the network, `10.0.0.0/16`. */
  readonly cidr: string;
  /** Range of pods. */
  readonly podCidr: string;
  /** Tiers that the network has (tiersOf). */
  readonly tiers: readonly Tier[];
  /** Networks besides this one that may reach the ingress. */
  readonly clients: readonly string[];
  /** Fixed address of the ingress (ingressAddressOf). */
  readonly ingressAddress: string;
  /** TCP ports that the jumpbox may call, anywhere, besides the one of package mirrors. */
  readonly outboundPorts: readonly number[];
}

/** A private network with a subnet for each tier; subnets span the zones of a region. Every tier has its place whether or not it is there. */
export class Network extends Construct {
  readonly id: string;
  readonly name: string;
  readonly cidr: string;
  private readonly subnets: ReadonlyMap<Tier, GuardedSubnet>;

  constructor(scope: Construct, id: string, props: NetworkProps) {
    super(scope, id);
    const { placement, name, cidr, tiers } = props;
    const network = new VirtualNetwork(this, "network", { ...placement, name, addressSpace: [cidr] });
    const ranges = rangesOf(props);
    this.subnets = new Map(
      tiers.map((tier) => [
        tier,
        new GuardedSubnet(this, tier, {
          placement,
          name: tier === "bastion" ? bastionSubnet : tier,
          securityGroupName: `${name}-${tier}`,
          networkName: network.name,
          cidr: ranges.subnets[tier],
          rules: subnetRules[tier](ranges),
        }),
      ]),
    );
    this.id = network.id;
    this.name = network.name;
    this.cidr = cidr;
  }

  /** The subnet of a tier that the network has. */
  subnet(tier: Tier): GuardedSubnet {
    const subnet = this.subnets.get(tier);
    if (subnet === undefined) throw new RangeError(`the network has no tier ${tier}`);
    return subnet;
  }
}

function rangesOf({ cidr, podCidr, clients, ingressAddress, outboundPorts }: NetworkProps) {
  const plan = planNetwork({ cidr, zones: 1, tiers: networkLimits.tiers });
  const range = (tier: Tier) => plan[tier][0] ?? "";
  return {
    network: cidr,
    subnets: {
      cluster: range("cluster"),
      ingress: range("ingress"),
      jumpbox: range("jumpbox"),
      bastion: range("bastion"),
    },
    pods: podCidr,
    clients,
    ingressAddress,
    outboundPorts,
  };
}
