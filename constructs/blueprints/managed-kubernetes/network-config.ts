import { z } from "zod";
import { distinct } from "../../deployment/dataset/settings";

const cidr = z.cidrv4();

/** The deployment's network, its way out and the customer's networks behind it. */
export const network = z.strictObject({
  cidr: cidr.default("10.0.0.0/16").describe("Address range of the network"),
  zones: z
    .union([z.literal(2), z.literal(3)])
    .default(3)
    .describe("Availability zones"),
  outbound: z
    .enum(["natGateway", "userDefinedRouting", "loadBalancer", "managedNATGateway", "userAssignedNATGateway"])
    .optional()
    .describe(
      "How hosts reach the internet. AWS: natGateway (default), userDefinedRouting to the transit gateway; Azure: userAssignedNATGateway (default), loadBalancer, managedNATGateway, userDefinedRouting to the firewall",
    ),
  transitGatewayId: z
    .string()
    .regex(/^tgw-[0-9a-f]{8,17}$/, "the id of a transit gateway, tgw-…")
    .optional()
    .describe(
      "Transit gateway of the customer on AWS: the way to the clients, and with outbound userDefinedRouting to everything",
    ),
  hubNetworkId: z
    .string()
    .regex(
      /^\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.Network\/virtualNetworks\/[\w.-]+$/,
      "the id of a virtual network, /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…",
    )
    .optional()
    .describe(
      "Hub network of the customer on Azure, peered with this one: the way to the clients, and home of the firewall",
    ),
  hubGateway: z
    .boolean()
    .default(false)
    .describe("The network uses the VPN or ExpressRoute gateway of the hub network, which must be there"),
  firewallAddress: z
    .ipv4()
    .optional()
    .describe(
      "Private address of the customer's firewall on Azure, which outbound userDefinedRouting sends traffic to",
    ),
  clients: distinct(z.array(cidr))
    .default([])
    .describe("Networks besides this one that may reach the ingress, for example the VPN's"),
  podCidr: cidr
    .optional()
    .describe(
      "Range of pods, where the cloud takes them from outside the network; default: 10.244.0.0/16 on Azure; AWS takes them from the network",
    ),
  serviceCidr: cidr.default("172.20.0.0/16").describe("Range of Kubernetes services"),
});
