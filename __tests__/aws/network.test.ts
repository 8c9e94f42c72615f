import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { NatOutbound } from "../../constructs/aws/nat-outbound";
import { Network } from "../../constructs/aws/network";
import { ServiceEndpoints } from "../../constructs/aws/service-endpoints";
import { TransitRoutes } from "../../constructs/aws/transit-routes";
import { resources, synthesize } from "../synthesized";
import type { Synthesized } from "../synthesized";

function network(build: (network: Network, scope: Network) => void = () => undefined, zones = 3): Synthesized {
  return synthesize((stack) => {
    new AwsProvider(stack, "aws", { region: "eu-central-1" });
    const made = new Network(stack, "network", { name: "wm-prod", cidr: "10.0.0.0/16", zones });
    build(made, made);
  });
}

const withNat = ({ vpcId, tiers }: Network, scope: Network) =>
  new NatOutbound(scope, "outbound", {
    vpcId,
    name: "wm-prod",
    gateways: tiers.nat,
    sources: [tiers.cluster, tiers.jumpbox],
  });

test("no subnet gives hosts a public address", () => {
  const subnets = resources(network(), "aws_subnet");
  expect(subnets).toHaveLength(15);
  for (const subnet of subnets) expect(subnet).toMatchObject({ map_public_ip_on_launch: false });
});

test("subnets stay in their zone when AWS lists zones in another order", () => {
  for (const subnet of resources(network(), "aws_subnet")) {
    expect(subnet).toMatchObject({ lifecycle: { ignore_changes: ["availability_zone"] } });
  }
});

test("zones where EKS does not run, and local zones, are left out; too few stop the plan", () => {
  const [zones] = Object.values(network(undefined, 2).data["aws_availability_zones"] ?? {});
  expect(zones).toMatchObject({
    exclude_zone_ids: ["use1-az3", "usw1-az2", "cac1-az3"],
    filter: [{ name: "zone-type", values: ["availability-zone"] }],
    lifecycle: { postcondition: [{ condition: "${length(self.names) >= 2}" }] },
  });
  expect(zones).not.toHaveProperty("state");
});

test("the default security group lets nothing in or out", () => {
  expect(resources(network(), "aws_default_security_group")).toEqual([
    expect.objectContaining({ ingress: [], egress: [] }),
  ]);
});

test("without an outbound construct no route leaves the network", () => {
  const made = network();
  expect(resources(made, "aws_route")).toEqual([]);
  expect(resources(made, "aws_internet_gateway")).toEqual([]);
});

test("only the nat tier has a route to the internet gateway; hosts go through the NAT gateway of their zone", () => {
  const made = network(withNat);
  expect(resources(made, "aws_nat_gateway")).toHaveLength(3);
  const direct = resources(made, "aws_route").filter(({ gateway_id }) => gateway_id !== undefined);
  expect(direct).toHaveLength(3);
  for (const { route_table_id } of direct) expect(route_table_id).toMatch(/network_nat_zone-\d-routes/);
  const translated = resources(made, "aws_route").filter(({ nat_gateway_id }) => nat_gateway_id !== undefined);
  expect(translated).toHaveLength(6);
  for (const route of translated) {
    const zone = /zone-\d/.exec(String(route["route_table_id"]))?.[0];
    expect(route["nat_gateway_id"]).toContain(zone);
  }
});

test("user-defined routing has no way to the internet but the transit gateway", () => {
  const made = network(({ vpcId, tiers }, scope) => {
    const sources = [tiers.cluster, tiers.jumpbox, tiers.endpoints];
    const transitGatewayId = "tgw-0123456789abcdef0";
    new TransitRoutes(scope, "transit", {
      vpcId,
      name: "wm-prod",
      transitGatewayId,
      attachment: tiers.firewall,
      sources,
      destinations: ["0.0.0.0/0"],
    });
  });
  expect(resources(made, "aws_internet_gateway")).toEqual([]);
  expect(resources(made, "aws_eip")).toEqual([]);
  const [attachment] = resources(made, "aws_ec2_transit_gateway_vpc_attachment");
  expect(attachment?.["subnet_ids"]).toHaveLength(3);
  expect(JSON.stringify(attachment?.["subnet_ids"])).toContain("network_firewall_zone-1");
  const routes = resources(made, "aws_route");
  expect(routes).toHaveLength(9);
  for (const route of routes) {
    expect(route).toMatchObject({
      transit_gateway_id: "tgw-0123456789abcdef0",
      depends_on: [expect.stringContaining("attachment")],
    });
  }
});

test("services of AWS are reached inside the network, by HTTPS from the network only", () => {
  const made = network(
    (network, scope) =>
      new ServiceEndpoints(scope, "service-endpoints", { network, name: "wm-prod", region: "eu-central-1", after: [] }),
  );
  const names = resources(made, "aws_vpc_endpoint").map(({ service_name }) =>
    String(service_name).replace("com.amazonaws.eu-central-1.", ""),
  );
  for (const service of [
    "ecr.api",
    "ecr.dkr",
    "ssm",
    "ssmmessages",
    "ec2messages",
    "logs",
    "ec2",
    "sts",
    "elasticloadbalancing",
    "autoscaling",
    "s3",
  ]) {
    expect(names).toContain(service);
  }
  for (const endpoint of resources(made, "aws_vpc_endpoint").filter(
    ({ vpc_endpoint_type }) => vpc_endpoint_type === "Interface",
  )) {
    expect(endpoint).toMatchObject({ private_dns_enabled: true });
  }
  expect(resources(made, "aws_vpc_security_group_ingress_rule")).toEqual([
    expect.objectContaining({ cidr_ipv4: "10.0.0.0/16", from_port: 443, to_port: 443, ip_protocol: "tcp" }),
  ]);
  expect(resources(made, "aws_vpc_security_group_egress_rule")).toEqual([]);
});
