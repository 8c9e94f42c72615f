import { ingressAddressOf } from "../../constructs/azure/ingress-address";
import { managedNetwork, networkLimits, outboundModes } from "../../constructs/azure/network-limits";
import { Cidr } from "../../constructs/network/cidr";
import { planNetwork } from "../../constructs/network/network-plan";

const inside = (range: string, address: string) => Cidr.parse(range).contains(Cidr.parse(`${address}/32`));

test.each(["10.0.0.0/8", "10.0.0.0/16", "192.168.16.0/20"])(
  "the ingress has a place in its own subnet of %s, behind the addresses that Azure keeps",
  (cidr) => {
    const { ingress } = planNetwork({ cidr, zones: 1, tiers: networkLimits.tiers });
    const address = ingressAddressOf({ cidr, outbound: "loadBalancer" });
    expect(inside(ingress[0] ?? "", address)).toBe(true);
    expect(address).toBe(Cidr.parse(ingress[0] ?? "").host(16));
  },
);

test("a change of mode keeps the address, but for the one with AKS's own network", () => {
  const addresses = outboundModes
    .filter((outbound) => outbound !== "managedNATGateway")
    .map((outbound) => ingressAddressOf({ cidr: "10.0.0.0/16", outbound }));
  expect(new Set(addresses)).toEqual(new Set(["10.0.192.16"]));
  const managed = ingressAddressOf({ cidr: "10.0.0.0/16", outbound: "managedNATGateway" });
  expect(inside(managedNetwork.subnet, managed)).toBe(true);
});

test("AKS's network leaves the pods' own range free", () => {
  expect(Cidr.parse(managedNetwork.cidr).overlaps(Cidr.parse(networkLimits.defaultPodCidr))).toBe(false);
  expect(Cidr.parse(managedNetwork.cidr).contains(Cidr.parse(managedNetwork.subnet))).toBe(true);
});
