import { Eip } from "@cdktf/provider-aws/lib/eip";
import { EipAssociation } from "@cdktf/provider-aws/lib/eip-association";
import { EksCluster } from "@cdktf/provider-aws/lib/eks-cluster";
import type { EksClusterVpcConfig } from "@cdktf/provider-aws/lib/eks-cluster";
import { Instance } from "@cdktf/provider-aws/lib/instance";
import type { InstanceConfig } from "@cdktf/provider-aws/lib/instance";
import { LaunchTemplate } from "@cdktf/provider-aws/lib/launch-template";
import type { LaunchTemplateConfig } from "@cdktf/provider-aws/lib/launch-template";
import { Lb } from "@cdktf/provider-aws/lib/lb";
import { NatGateway } from "@cdktf/provider-aws/lib/nat-gateway";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { KubernetesCluster } from "@cdktf/provider-azurerm/lib/kubernetes-cluster";
import { NatGatewayPublicIpAssociation } from "@cdktf/provider-azurerm/lib/nat-gateway-public-ip-association";
import { NetworkInterface } from "@cdktf/provider-azurerm/lib/network-interface";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Lazy, TerraformVariable } from "cdktf";
import type { TerraformStack } from "cdktf";
import { faultsOf } from "./annotations";

const azure = { name: "x", location: "westeurope", resourceGroupName: "x" };
const variable = (stack: TerraformStack, type: string) => new TerraformVariable(stack, "choice", { type });

describe("no-public-api-endpoint", () => {
  const eks = (config: (stack: TerraformStack) => EksClusterVpcConfig) =>
    faultsOf("no-public-api-endpoint", (stack) => {
      new EksCluster(stack, "cluster", {
        name: "wm-prod",
        roleArn: "arn:aws:iam::111122223333:role/x",
        vpcConfig: config(stack),
      });
    });

  test("a private endpoint passes", () => {
    expect(eks(() => ({ subnetIds: [], endpointPublicAccess: false }))).toEqual([]);
  });

  test("a public endpoint, AWS's default, and a value that cannot be seen are refused", () => {
    const expected = (found: string) => [`vpc_config.endpoint_public_access ${found} (expected false`];
    expect(eks(() => ({ subnetIds: [], endpointPublicAccess: true }))).toEqual(expected("is true"));
    expect(eks(() => ({ subnetIds: [] }))).toEqual(expected("is missing"));
    expect(eks((stack) => ({ subnetIds: [], endpointPublicAccess: variable(stack, "bool").booleanValue }))).toEqual(
      expected("is only known to Terraform"),
    );
  });

  test("a value that is computed late, but at synth, is seen", () => {
    const late = Lazy.anyValue({ produce: () => false });
    expect(eks(() => ({ subnetIds: [], endpointPublicAccess: late }))).toEqual([]);
  });

  test("AKS must be a private cluster without a public name", () => {
    const aks = (config: { privateClusterEnabled?: boolean; privateClusterPublicFqdnEnabled?: boolean }) =>
      faultsOf("no-public-api-endpoint", (stack) => {
        new KubernetesCluster(stack, "cluster", { ...azure, ...config, defaultNodePool: { name: "system" } });
      });
    expect(aks({ privateClusterEnabled: true })).toEqual([]);
    expect(aks({})).toEqual(["private_cluster_enabled is missing (expected true"]);
    expect(aks({ privateClusterEnabled: true, privateClusterPublicFqdnEnabled: true })).toEqual([
      "private_cluster_public_fqdn_enabled is true (expected false",
    ]);
  });
});

describe("no-public-address", () => {
  const faults = (build: (stack: TerraformStack) => void) => faultsOf("no-public-address", build);
  const instance = (config: (stack: TerraformStack) => InstanceConfig) =>
    faults((stack) => new Instance(stack, "host", config(stack)));

  test("a host says that it has no public address; the subnet does not decide", () => {
    expect(instance(() => ({ associatePublicIpAddress: false }))).toEqual([]);
    expect(instance(() => ({}))).toEqual(["associate_public_ip_address is missing (expected false"]);
    expect(instance(() => ({ associatePublicIpAddress: true }))).toEqual([
      "associate_public_ip_address is true (expected false",
    ]);
    expect(instance((stack) => ({ associatePublicIpAddress: variable(stack, "bool").booleanValue }))).toHaveLength(1);
  });

  test("a host with an interface of its own need not say so", () => {
    expect(instance(() => ({ primaryNetworkInterface: { networkInterfaceId: "eni-1" } }))).toEqual([]);
  });

  test("a launch template's interfaces have no public address", () => {
    const template = (...associations: (string | undefined)[]) =>
      faults((stack) => {
        const networkInterfaces = associations.map((associatePublicIpAddress) => ({ associatePublicIpAddress }));
        new LaunchTemplate(stack, "template", { networkInterfaces });
      });
    expect(template()).toEqual([]);
    expect(template("false")).toEqual([]);
    expect(template("false", "true", undefined)).toEqual([
      'network_interfaces.associate_public_ip_address is "true" (expected false',
      "network_interfaces.associate_public_ip_address is missing (expected false",
    ]);
  });

  test("interfaces in a dynamic block are seen", () => {
    expect(
      faults((stack) => {
        const template = new LaunchTemplate(stack, "template", {});
        const content = { associate_public_ip_address: "true" };
        template.addOverride("dynamic.network_interfaces", { for_each: [1], content });
      }),
    ).toHaveLength(1);
  });

  test("a subnet gives out no public addresses", () => {
    const subnet = (mapPublicIpOnLaunch?: boolean) =>
      faults((stack) => new Subnet(stack, "subnet", { vpcId: "vpc-1", mapPublicIpOnLaunch }));
    expect([...subnet(), ...subnet(false)]).toEqual([]);
    expect(subnet(true)).toEqual(["map_public_ip_on_launch is true (expected false"]);
  });

  test("a load balancer is internal", () => {
    const loadBalancer = (internal?: boolean) => faults((stack) => new Lb(stack, "lb", { internal }));
    expect(loadBalancer(true)).toEqual([]);
    expect([...loadBalancer(), ...loadBalancer(false)]).toEqual([
      "internal is missing (expected true",
      "internal is false (expected true",
    ]);
  });

  test("an elastic address belongs to a NAT gateway", () => {
    const address = (build: (stack: TerraformStack, address: Eip) => void) =>
      faults((stack) => {
        build(stack, new Eip(stack, "address", { domain: "vpc" }));
      });
    expect(
      address((stack, { allocationId }) => new NatGateway(stack, "nat", { subnetId: "subnet-1", allocationId })),
    ).toEqual([]);
    expect(address(() => undefined)).toEqual([
      "it is a public address, and not that of a NAT gateway (expected a NAT gateway of the same stack",
    ]);
    expect(
      address(
        (stack, { allocationId }) => new EipAssociation(stack, "association", { allocationId, instanceId: "i-1" }),
      ),
    ).toContain("it gives a host a public address (expected no public address");
    expect(faults((stack) => new Eip(stack, "address", { instance: "i-1" }))).toContain(
      "instance is set (expected no public address",
    );
  });

  test("Azure: no public address on an interface, public addresses only for ways out", () => {
    const networkInterface = (publicIpAddressId?: string) =>
      faults((stack) => {
        const ipConfiguration = [{ name: "x", privateIpAddressAllocation: "Dynamic", publicIpAddressId }];
        new NetworkInterface(stack, "nic", { ...azure, ipConfiguration });
      });
    expect(networkInterface()).toEqual([]);
    expect(networkInterface("id")).toEqual([
      "ip_configuration.public_ip_address_id is set (expected no public address",
    ]);

    const address = (stack: TerraformStack) => new PublicIp(stack, "ip", { ...azure, allocationMethod: "Static" });
    expect(faults(address)).toHaveLength(1);
    expect(
      faults((stack) => {
        const publicIpAddressId = address(stack).id;
        new NatGatewayPublicIpAssociation(stack, "nat", { natGatewayId: "id", publicIpAddressId });
      }),
    ).toEqual([]);
  });
});

describe("imdsv2", () => {
  const hosts = {
    aws_instance: (stack: TerraformStack, config: Pick<InstanceConfig, "metadataOptions">) =>
      new Instance(stack, "host", config),
    aws_launch_template: (stack: TerraformStack, config: Pick<LaunchTemplateConfig, "metadataOptions">) =>
      new LaunchTemplate(stack, "host", config),
  };
  test.each(Object.entries(hosts))("%s asks for session tokens", (_, host) => {
    const faults = (metadataOptions?: { httpTokens?: string; httpEndpoint?: string }) =>
      faultsOf("imdsv2", (stack) => {
        host(stack, { metadataOptions });
      });
    expect(faults({ httpTokens: "required" })).toEqual([]);
    expect(faults({ httpEndpoint: "disabled" })).toEqual([]);
    expect(faults()).toEqual(['metadata_options.http_tokens is missing (expected "required"']);
    expect(faults({ httpTokens: "optional" })).toEqual([
      'metadata_options.http_tokens is "optional" (expected "required"',
    ]);
  });
});
