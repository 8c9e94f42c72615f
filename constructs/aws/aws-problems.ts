import { Cidr } from "../network/cidr";
import { networkProblems } from "../network/network-problems";
import type { ConfigProblem, NetworkRanges } from "../network/network-problems";
import { instanceTypePattern } from "./instance-types";
import { networkLimits } from "./network-limits";

/** What a dataset says about AWS. */
export interface AwsConfig {
  readonly network: NetworkRanges & {
    readonly outbound: "natGateway" | "userDefinedRouting" | "loadBalancer";
    readonly transitGatewayId?: string;
  };
  readonly cluster: {
    readonly nodePools: Readonly<Record<string, { readonly instanceType?: string }>>;
    readonly administrators: readonly string[];
  };
  readonly platform: { readonly groups: Readonly<Record<string, { readonly members: readonly string[] }>> };
  readonly jumpbox: { readonly instanceType?: string };
  readonly credentials: { readonly aws?: unknown };
}

/** Ranges that EKS takes services from (EKS user guide, CreateCluster: serviceIpv4Cidr). */
const servicePrivateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
const servicePrefixes = { shortest: 12, longest: 24 };

/** The wildcard, and the account root, are no principals of an access entry (EKS user guide, access entries). */
const principal = /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/;

/** Everything in a dataset that AWS would refuse. */
export function awsProblems(config: AwsConfig): ConfigProblem[] {
  return [
    ...networkProblems(config.network, networkLimits),
    ...outboundProblems(config.network),
    ...serviceRangeProblems(config.network),
    ...instanceTypeProblems(config),
    ...principalProblems(["cluster", "administrators"], config.cluster.administrators),
    ...Object.entries(config.platform.groups).flatMap(([group, { members }]) =>
      principalProblems(["platform", "groups", group, "members"], members),
    ),
    ...credentialProblems(config.credentials),
  ];
}

function outboundProblems({ outbound, transitGatewayId, clients }: AwsConfig["network"]): ConfigProblem[] {
  if (outbound === "loadBalancer") {
    const message = "loadBalancer has no counterpart on AWS (expected natGateway or userDefinedRouting)";
    return [{ path: ["network", "outbound"], message }];
  }
  if (outbound === "userDefinedRouting" && transitGatewayId === undefined) {
    const message =
      "userDefinedRouting needs the transit gateway that takes the traffic (expected network.transitGatewayId)";
    return [{ path: ["network", "outbound"], message }];
  }
  if (outbound !== "userDefinedRouting" && transitGatewayId !== undefined && clients.length === 0) {
    const message = `nothing is sent to ${transitGatewayId} with outbound ${outbound} and no clients (expected outbound userDefinedRouting, network.clients, or no transit gateway)`;
    return [{ path: ["network", "transitGatewayId"], message }];
  }
  return [];
}

function serviceRangeProblems({ serviceCidr }: NetworkRanges): ConfigProblem[] {
  const range = Cidr.parse(serviceCidr);
  const { shortest, longest } = servicePrefixes;
  const fits = range.prefix >= shortest && range.prefix <= longest;
  if (fits && servicePrivateRanges.some((allowed) => Cidr.parse(allowed).contains(range))) return [];
  const expected = `a /${shortest} to /${longest} inside ${servicePrivateRanges.join(", ")}`;
  return [
    { path: ["network", "serviceCidr"], message: `EKS takes no services from ${serviceCidr} (expected ${expected})` },
  ];
}

function instanceTypeProblems({ cluster, jumpbox }: AwsConfig): ConfigProblem[] {
  const pools = Object.entries(cluster.nodePools).map(([name, { instanceType }]) => ({
    path: ["cluster", "nodePools", name, "instanceType"],
    instanceType,
  }));
  return [...pools, { path: ["jumpbox", "instanceType"], instanceType: jumpbox.instanceType }].flatMap(
    ({ path, instanceType }) =>
      instanceType === undefined || instanceTypePattern.test(instanceType)
        ? []
        : [{ path, message: `${instanceType} is not an instance type of AWS (expected family.size, like m5.xlarge)` }],
  );
}

/** @param list path of the principals in the dataset */
function principalProblems(list: readonly string[], principals: readonly string[]): ConfigProblem[] {
  return principals.flatMap((arn, index) => {
    const path = [...list, index];
    if (!principal.test(arn)) {
      return [
        {
          path,
          message: `${arn} is not the ARN of an IAM role or user (expected arn:aws:iam::111122223333:role/name)`,
        },
      ];
    }
    return principals.indexOf(arn) === index ? [] : [{ path, message: `${arn} is there twice (expected each once)` }];
  });
}

function credentialProblems({ aws }: AwsConfig["credentials"]): ConfigProblem[] {
  const message = "runs cannot log in to AWS (expected credentials.aws with mode oidc or static)";
  return aws === undefined ? [{ path: ["credentials"], message }] : [];
}
