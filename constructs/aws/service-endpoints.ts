import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import type { Network } from "./network";
import { resourcesIn } from "../terraform/resources-in";
import { SecurityGroup } from "./security-group";

export interface ServiceEndpointsProps {
  readonly network: Network;
  /** Prefix of the name tags, `wm-prod`. */
  readonly name: string;
  readonly region: string;
  /** What must have its addresses before the endpoints take theirs. */
  readonly after: readonly IConstruct[];
}

/**
 * Services that hosts of a private cluster call (EKS user guide, private clusters). secretsmanager: the agent's token; eks: the autoscaler and
 * the agent; eks-auth: pod identity. Each takes an address in every endpoints subnet: the limit in network-limits.ts counts them.
 */
const interfaceServices = [
  "autoscaling",
  "ec2",
  "ec2messages",
  "ecr.api",
  "ecr.dkr",
  "eks",
  "eks-auth",
  "elasticloadbalancing",
  "logs",
  "secretsmanager",
  "ssm",
  "ssmmessages",
  "sts",
] as const;

/** Private ways to the services of AWS, so that calls to them never leave the network. */
export class ServiceEndpoints extends Construct {
  constructor(scope: Construct, id: string, { network, name, region, after }: ServiceEndpointsProps) {
    super(scope, id);
    const { vpcId, cidr, tiers } = network;
    const group = new SecurityGroup(this, "security-group", {
      vpcId,
      name: `${name}-service-endpoints`,
      description: "Interface endpoints: HTTPS from the network",
    }).allowFrom("network", { cidr }, 443);
    for (const service of interfaceServices) {
      new VpcEndpoint(this, service, {
        vpcId,
        vpcEndpointType: "Interface",
        serviceName: `com.amazonaws.${region}.${service}`,
        subnetIds: tiers.endpoints.subnetIds,
        securityGroupIds: [group.id],
        privateDnsEnabled: true,
        dependsOn: resourcesIn(group, ...after),
        tags: { Name: `${name}-${service}` },
      });
    }
    new VpcEndpoint(this, "s3", {
      vpcId,
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.${region}.s3`,
      routeTableIds: [...tiers.cluster.routeTableIds, ...tiers.jumpbox.routeTableIds],
      tags: { Name: `${name}-s3` },
    });
  }
}
