import { NetworkAcl } from "@cdktf/provider-aws/lib/network-acl";
import { NetworkAclRule } from "@cdktf/provider-aws/lib/network-acl-rule";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { SecurityGroupRule } from "@cdktf/provider-aws/lib/security-group-rule";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import { NetworkSecurityGroup } from "@cdktf/provider-azurerm/lib/network-security-group";
import { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import { SubnetNetworkSecurityGroupAssociation } from "@cdktf/provider-azurerm/lib/subnet-network-security-group-association";
import { NetworkSecurityRule } from "@cdktf/provider-azurerm/lib/network-security-rule";
import { Fn } from "cdktf";
import type { TerraformStack } from "cdktf";
import { openRanges } from "../../constructs/security/open-ranges";
import { faultsOf } from "./annotations";

const faults = (build: (stack: TerraformStack) => void) => faultsOf("no-open-ingress", build);
const advice = "(expected the ranges of the networks that need it";
const https = { fromPort: 443, toPort: 443, protocol: "tcp" };

test.each(["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "64.0.0.0/2", "::/0", "8000::/1", "2000::/3", "2600::/12"])(
  "%s is open",
  (range) => {
    expect(openRanges(range)).toEqual([range]);
  },
);

test.each([
  "10.0.0.0/8",
  "10.20.0.0/16",
  "203.0.113.7/32",
  "fd00::/8",
  "fc00::/7",
  "2001:db8::/32",
  "${aws_vpc.x.cidr_block}",
])("%s is the range of somebody", (range) => {
  expect(openRanges(range)).toEqual([]);
});

test("a security group lets nobody in from everywhere", () => {
  const group = (cidrBlocks: string[], ipv6CidrBlocks: string[] = []) =>
    faults((stack) => new SecurityGroup(stack, "group", { ingress: [{ ...https, cidrBlocks, ipv6CidrBlocks }] }));
  expect(group(["10.0.0.0/16"])).toEqual([]);
  expect(group(["10.0.0.0/16", "0.0.0.0/0"], ["::/0"])).toEqual([
    `cidr_blocks lets in 0.0.0.0/0 ${advice}`,
    `ipv6_cidr_blocks lets in ::/0 ${advice}`,
  ]);
});

test("what goes out may go everywhere", () => {
  expect(
    faults((stack) => {
      new SecurityGroup(stack, "group", { egress: [{ ...https, cidrBlocks: ["0.0.0.0/0"] }] });
      new SecurityGroupRule(stack, "rule", {
        ...https,
        type: "egress",
        securityGroupId: "sg-1",
        cidrBlocks: ["0.0.0.0/0"],
      });
    }),
  ).toEqual([]);
});

test("a range inside an expression is found; a reference to the network's own range passes", () => {
  const rule = (cidrBlocks: (stack: TerraformStack) => string[]) =>
    faults((stack) => {
      const config = { ...https, type: "ingress", securityGroupId: "sg-1", cidrBlocks: cidrBlocks(stack) };
      new SecurityGroupRule(stack, "rule", config);
    });
  const network = (stack: TerraformStack) => new Vpc(stack, "vpc", {}).cidrBlock;
  expect(rule((stack) => [network(stack)])).toEqual([]);
  expect(rule((stack) => Fn.concat([[network(stack)], ["0.0.0.0/0"]]) as unknown as string[])).toHaveLength(1);
});

test("single ingress rules are seen", () => {
  const rule = (cidrIpv4?: string, cidrIpv6?: string) =>
    faults((stack) => {
      const config = { securityGroupId: "sg-1", ipProtocol: "-1", cidrIpv4, cidrIpv6 };
      new VpcSecurityGroupIngressRule(stack, "rule", config);
    });
  expect(rule("10.0.0.0/16")).toEqual([]);
  expect([...rule("0.0.0.0/0"), ...rule(undefined, "::/0")]).toEqual([
    `cidr_ipv4 lets in 0.0.0.0/0 ${advice}`,
    `cidr_ipv6 lets in ::/0 ${advice}`,
  ]);
});

test("network ACLs let nobody in from everywhere", () => {
  const acl = (action: string) =>
    faults((stack) => {
      const entry = { action, ruleNo: 100, protocol: "-1", fromPort: 0, toPort: 0, cidrBlock: "0.0.0.0/0" };
      new NetworkAcl(stack, "acl", { vpcId: "vpc-1", ingress: [entry], egress: [{ ...entry, action: "allow" }] });
    });
  expect(acl("deny")).toEqual([]);
  expect(acl("allow")).toHaveLength(1);

  const rule = (egress?: boolean) =>
    faults((stack) => {
      const entry = {
        networkAclId: "acl-1",
        ruleNumber: 100,
        protocol: "-1",
        ruleAction: "allow",
        cidrBlock: "0.0.0.0/0",
      };
      new NetworkAclRule(stack, "rule", { ...entry, egress });
    });
  expect(rule(true)).toEqual([]);
  expect([...rule(false), ...rule()]).toHaveLength(2);
});

test("Azure: no inbound rule for everyone", () => {
  const shape = { name: "x", priority: 100, protocol: "Tcp" };
  const group = (sourceAddressPrefix: string, direction = "Inbound", access = "Allow") =>
    faults((stack) => {
      const securityRule = [{ ...shape, direction, access, sourceAddressPrefix }];
      new NetworkSecurityGroup(stack, "group", { name: "x", location: "x", resourceGroupName: "x", securityRule });
    });
  expect([...group("10.0.0.0/16"), ...group("AzureLoadBalancer")]).toEqual([]);
  expect([...group("*", "Outbound"), ...group("*", "Inbound", "Deny")]).toEqual([]);
  expect([...group("*"), ...group("Internet"), ...group("0.0.0.0/0")]).toEqual([
    `source_address_prefix lets in "*" ${advice}`,
    `source_address_prefix lets in "Internet" ${advice}`,
    `source_address_prefix lets in 0.0.0.0/0 ${advice}`,
  ]);
  expect(
    faults((stack) => {
      const place = { resourceGroupName: "x", networkSecurityGroupName: "x", direction: "Inbound", access: "Allow" };
      new NetworkSecurityRule(stack, "rule", {
        ...shape,
        ...place,
        sourceAddressPrefixes: ["10.0.0.0/16", "0.0.0.0/1"],
      });
    }),
  ).toHaveLength(1);
});

describe("Azure Bastion", () => {
  const https = {
    name: "https",
    priority: 100,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourceAddressPrefix: "Internet",
    destinationPortRange: "443",
  };
  /** Faults of a group with the rule, on subnets of the names. */
  const group = (rule: typeof https, ...subnets: readonly string[]) =>
    faults((stack) => {
      const place = { location: "x", resourceGroupName: "x" };
      const made = new NetworkSecurityGroup(stack, "group", { ...place, name: "x", securityRule: [rule] });
      for (const name of subnets) {
        const subnet = new Subnet(stack, name, { name, resourceGroupName: "x", virtualNetworkName: "x" });
        const ids = { subnetId: subnet.id, networkSecurityGroupId: made.id };
        new SubnetNetworkSecurityGroupAssociation(stack, `${name}-guarded`, ids);
      }
    });
  const bastion = "AzureBastionSubnet";

  test("takes HTTPS from the internet in its own subnet", () => {
    expect(group(https, bastion)).toEqual([]);
  });

  test("is no way into a subnet of hosts, and none for a group on no subnet", () => {
    const expected = [`source_address_prefix lets in "Internet" ${advice}`];
    expect(group(https, "jumpbox")).toEqual(expected);
    expect(group(https, bastion, "jumpbox")).toEqual(expected);
    expect(group(https)).toEqual(expected);
  });

  test.each([
    ["another port", { destinationPortRange: "22" }],
    ["every port", { destinationPortRange: "*" }],
    ["another protocol", { protocol: "*" }],
    ["other words for everyone", { sourceAddressPrefix: "*" }],
    ["a range", { sourceAddressPrefix: "0.0.0.0/0" }],
  ])("takes HTTPS only: %s is refused", (_, change) => {
    expect(group({ ...https, ...change }, bastion)).toHaveLength(1);
  });
});
