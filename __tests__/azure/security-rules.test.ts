import { securityRules } from "../../constructs/azure/security-rules";

/** Sources of a rule as Azure gets them. */
function sources(from: readonly string[]): readonly string[] {
  const [rule] = securityRules([{ name: "web", direction: "Inbound", from }]);
  const { sourceAddressPrefix = "", sourceAddressPrefixes = [] } = rule ?? {};
  return sourceAddressPrefix === "" ? sourceAddressPrefixes : [sourceAddressPrefix];
}

test("ranges of a rule do not overlap, which Azure refuses", () => {
  expect(sources(["192.168.42.0/24", "203.0.113.0/24"])).toEqual(["192.168.42.0/24", "203.0.113.0/24"]);
  expect(sources(["192.168.42.0/24", "192.168.0.0/16", "203.0.113.7"])).toEqual(["192.168.0.0/16", "203.0.113.7"]);
  expect(sources(["203.0.113.7", "203.0.113.0/24"])).toEqual(["203.0.113.0/24"]);
  expect(sources(["10.8.0.0/16", "10.8.1.0/16", "10.8.0.0/16"])).toEqual(["10.8.0.0/16"]);
  expect(sources(["192.168.42.0/24", "0.0.0.0/0"])).toEqual(["0.0.0.0/0"]);
});

test("service tags stay as they are", () => {
  expect(sources(["AzureLoadBalancer"])).toEqual(["AzureLoadBalancer"]);
  expect(sources(["*"])).toEqual(["*"]);
});
