import { TerraformResource } from "cdktf";
import type { TerraformStack } from "cdktf";
import { InstanceSecurityGroup } from "../../.gen/providers/scaleway/instance-security-group";
import type { InstanceSecurityGroupInboundRule } from "../../.gen/providers/scaleway/instance-security-group";
import { InstanceServer } from "../../.gen/providers/scaleway/instance-server";
import type { InstanceServerConfig } from "../../.gen/providers/scaleway/instance-server";
import { Lb } from "../../.gen/providers/scaleway/lb";
import type { LbConfig } from "../../.gen/providers/scaleway/lb";
import { SecretVersion } from "../../.gen/providers/scaleway/secret-version";
import { Vpc } from "../../.gen/providers/scaleway/vpc";
import { VpcPublicGateway } from "../../.gen/providers/scaleway/vpc-public-gateway";
import { VpcPublicGatewayIp } from "../../.gen/providers/scaleway/vpc-public-gateway-ip";
import { faultsOf } from "./annotations";

/** A resource that the project has no bindings of. */
function other(stack: TerraformStack, type: string, id: string, args: Record<string, unknown> = {}): TerraformResource {
  const resource = new TerraformResource(stack, id, { terraformResourceType: type });
  for (const [name, value] of Object.entries(args)) resource.addOverride(name, value);
  return resource;
}

describe("no-public-address", () => {
  const faults = (build: (stack: TerraformStack) => void) => faultsOf("no-public-address", build);
  const server = (config: Partial<InstanceServerConfig>) =>
    faults((stack) => new InstanceServer(stack, "host", { type: "POP2-2C-8G", ...config }));
  const balancer = (config: Partial<LbConfig>) => faults((stack) => new Lb(stack, "lb", { type: "LB-S", ...config }));

  test("a host has none, of no kind", () => {
    expect(server({})).toEqual([]);
    expect(server({ enableDynamicIp: false })).toEqual([]);
    expect(server({ enableDynamicIp: true })).toEqual(["enable_dynamic_ip is true (expected false"]);
    expect(server({ ipIds: ["fr-par-1/x"] })).toEqual(["ip_ids is set (expected no public address"]);
    expect(faults((stack) => other(stack, "scaleway_instance_ip", "ip"))).toEqual([
      "it is a public address for a host (expected no public address",
    ]);
  });

  test("a load balancer has one unless it is told otherwise", () => {
    expect(balancer({ assignFlexibleIp: false })).toEqual([]);
    expect(balancer({})).toEqual(["assign_flexible_ip is missing (expected false"]);
    expect(balancer({ assignFlexibleIp: false, assignFlexibleIpv6: true })).toEqual([
      "assign_flexible_ipv6 is true (expected false",
    ]);
    expect(balancer({ ipIds: ["fr-par-1/x"] })).toContain("ip_ids is set (expected no public address");
  });

  test("a public address is a gateway's, and the gateway hands no port of it to hosts", () => {
    expect(
      faults((stack) => {
        const { id } = new VpcPublicGatewayIp(stack, "ip", {});
        new VpcPublicGateway(stack, "gateway", { type: "VPC-GW-S", ipId: id });
      }),
    ).toEqual([]);
    expect(faults((stack) => new VpcPublicGatewayIp(stack, "ip", {}))).toEqual([
      "it is a public address, and not that of a public gateway (expected a public gateway of the same stack",
    ]);
    expect(faults((stack) => other(stack, "scaleway_vpc_public_gateway_pat_rule", "port"))).toEqual([
      "it gives a host a port of a public address (expected no public address",
    ]);
  });
});

describe("no-open-ingress", () => {
  const faults = (build: (stack: TerraformStack) => void) => faultsOf("no-open-ingress", build);
  const ranges = "(expected the ranges of the networks that need it";
  const group = (inboundDefaultPolicy?: string, ...inboundRule: InstanceSecurityGroupInboundRule[]) =>
    faults((stack) => new InstanceSecurityGroup(stack, "group", { inboundDefaultPolicy, inboundRule }));

  test("a security group drops what it does not name", () => {
    expect(group("drop")).toEqual([]);
    expect(group()).toEqual(['inbound_default_policy is missing (expected "drop"']);
    expect(group("accept")).toEqual(['inbound_default_policy is "accept" (expected "drop"']);
  });

  test("a rule names a range", () => {
    expect(group("drop", { action: "accept", port: 22, ipRange: "203.0.113.0/24" })).toEqual([]);
    expect(group("drop", { action: "drop" })).toEqual([]);
    expect(group("drop", { action: "accept", port: 22 })).toEqual([`inbound_rule lets in every address ${ranges}`]);
    expect(group("drop", { action: "accept", port: 22, ipRange: "0.0.0.0/0" })).toEqual([
      `ip_range lets in 0.0.0.0/0 ${ranges}`,
    ]);
    const rules = { inbound_rule: [{ action: "accept", ip_range: "::/0" }] };
    expect(faults((stack) => other(stack, "scaleway_instance_security_group_rules", "rules", rules))).toEqual([
      `ip_range lets in ::/0 ${ranges}`,
    ]);
  });

  test("a bastion is for the ranges of people", () => {
    const gateway = (bastionEnabled: boolean, allowedIpRanges?: string[]) =>
      faults((stack) => new VpcPublicGateway(stack, "gateway", { type: "VPC-GW-S", bastionEnabled, allowedIpRanges }));
    expect(gateway(false)).toEqual([]);
    expect(gateway(true, ["203.0.113.0/24"])).toEqual([]);
    expect(gateway(true)).toEqual([`allowed_ip_ranges is missing, so the bastion lets in every address ${ranges}`]);
    expect(gateway(true, ["0.0.0.0/0"])).toEqual([`allowed_ip_ranges lets in 0.0.0.0/0 ${ranges}`]);
  });
});

test("buckets and databases are encrypted", () => {
  const faults = (build: (stack: TerraformStack) => void) => faultsOf("encrypted-storage", build);
  const configuration = "scaleway_object_bucket_server_side_encryption_configuration";
  expect(faults((stack) => other(stack, "scaleway_object_bucket", "bucket"))).toEqual([
    `it has no ${configuration} (expected one in the same stack`,
  ]);
  expect(
    faults((stack) => {
      const bucket = other(stack, "scaleway_object_bucket", "bucket");
      other(stack, configuration, "encryption", { bucket: `\${${bucket.fqn}.name}` });
    }),
  ).toEqual([]);
  expect(faults((stack) => other(stack, "scaleway_rdb_instance", "db"))).toEqual([
    "encryption_at_rest is missing (expected true",
  ]);
});

test("tags are texts with a name, wherever there are tags", () => {
  const vpc = (...tags: string[]) => faultsOf("required-tags", (stack) => new Vpc(stack, "vpc", { tags }));
  expect(vpc("Deployment=WM-Prod", "Phase=infrastructure", "a text")).toEqual([]);
  expect(vpc("Deployment=WM-Prod", "Phase=")).toEqual(["tags lacks Phase (expected Deployment, Phase"]);
  expect(vpc("Deployment")).toEqual(["tags lacks Deployment, Phase (expected Deployment, Phase"]);
  expect(faultsOf("required-tags", (stack) => new SecretVersion(stack, "version", { secretId: "fr-par/x" }))).toEqual(
    [],
  );
});
