import { Cidr } from "../../constructs/network/cidr";
import { hostAddress, planNetwork } from "../../constructs/network/network-plan";

const tiers = { main: "cluster", side: ["firewall", "endpoints", "jumpbox", "nat"] } as const;

test("the plan of the default network stays as it is: every range is the identity of a subnet", () => {
  expect(planNetwork({ cidr: "10.0.0.0/16", zones: 3, tiers })).toEqual({
    cluster: ["10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18"],
    firewall: ["10.0.192.0/22", "10.0.196.0/22", "10.0.200.0/22"],
    endpoints: ["10.0.208.0/22", "10.0.212.0/22", "10.0.216.0/22"],
    jumpbox: ["10.0.224.0/22", "10.0.228.0/22", "10.0.232.0/22"],
    nat: ["10.0.240.0/22", "10.0.244.0/22", "10.0.248.0/22"],
  });
});

test("a third zone moves no subnet of the first two", () => {
  const two = planNetwork({ cidr: "10.4.0.0/18", zones: 2, tiers });
  const three = planNetwork({ cidr: "10.4.0.0/18", zones: 3, tiers });
  for (const [tier, cidrs] of Object.entries(two)) expect(three[tier as keyof typeof three].slice(0, 2)).toEqual(cidrs);
});

test("a tier at the end moves no other tier", () => {
  const fewer = { main: "cluster", side: ["firewall", "endpoints"] } as const;
  expect(planNetwork({ cidr: "10.4.0.0/18", zones: 3, tiers })).toMatchObject(
    planNetwork({ cidr: "10.4.0.0/18", zones: 3, tiers: fewer }),
  );
});

test.each([16, 18, 20, 21])("no two subnets of a /%i overlap, and all lie in it", (prefix) => {
  const network = Cidr.parse(`10.0.0.0/${prefix}`);
  const plan = planNetwork({ cidr: network.toString(), zones: 3, tiers });
  const subnets = Object.values(plan)
    .flat()
    .map((cidr) => Cidr.parse(cidr));
  expect(subnets).toHaveLength(15);
  subnets.forEach((subnet, index) => {
    expect(network.contains(subnet)).toBe(true);
    expect(subnets.slice(index + 1).some((other) => subnet.overlaps(other))).toBe(false);
  });
});

test("what does not fit the layout is refused, not squeezed in", () => {
  expect(() => planNetwork({ cidr: "10.0.0.0/16", zones: 4, tiers })).toThrow(RangeError);
  const five = { main: "a", side: ["b", "c", "d", "e", "f"] };
  expect(() => planNetwork({ cidr: "10.0.0.0/16", zones: 2, tiers: five })).toThrow(RangeError);
});

test("host addresses count from the start of the subnet", () => {
  expect(hostAddress("10.0.208.0/22", 16)).toBe("10.0.208.16");
  expect(hostAddress("10.0.208.0/22", 260)).toBe("10.0.209.4");
});
