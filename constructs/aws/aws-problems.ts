import { Cidr } from "../network/cidr";
import { networkRules } from "../network/network-problems";
import type { ConfigProblem, NetworkRanges } from "../network/network-problems";
import { foreignSettingRules } from "./foreign-settings";
import { instanceTypePattern } from "./instance-types";
import { defaultOutbound, networkLimits } from "./network-limits";

/** What a dataset says about AWS. */
export interface AwsConfig {
  readonly region: string;
  readonly network: NetworkRanges & {
    readonly outbound?: string;
    readonly transitGatewayId?: string;
    readonly hubNetworkId?: string;
    readonly hubGateway: boolean;
    readonly firewallAddress?: string;
  };
  readonly cluster: {
    readonly nodePools: Readonly<Record<string, { readonly instanceType?: string }>>;
    readonly registries: readonly string[];
    readonly administrators: readonly string[];
  };
  readonly platform: { readonly groups: Readonly<Record<string, { readonly members: readonly string[] }>> };
  readonly jumpbox: { readonly instanceType?: string; readonly sshPublicKey?: string };
  readonly credentials: { readonly aws?: unknown };
}

/** Ways to the internet that AWS has. */
const outboundModes: readonly string[] = [defaultOutbound, "userDefinedRouting"];

/** Ranges that EKS takes services from (EKS user guide, CreateCluster: serviceIpv4Cidr). */
const servicePrivateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
const servicePrefixes = { shortest: 12, longest: 24 };

/** The wildcard, and the account root, are no principals of an access entry (EKS user guide, access entries). */
const principal = /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/;

/** Looks for what AWS would refuse in a dataset, or has no use for. */
export type AwsRule = (config: AwsConfig) => ConfigProblem[];

export const awsRules: readonly AwsRule[] = [
  ...networkRules.map(
    (rule): AwsRule =>
      ({ network }) =>
        rule(network, networkLimits),
  ),
  ({ network }) => outboundProblems(network),
  ({ network }) => serviceRangeProblems(network),
  instanceTypeProblems,
  principalProblems,
  partitionProblems,
  ({ credentials }) => credentialProblems(credentials),
  ...foreignSettingRules,
];

function outboundProblems({
  outbound = defaultOutbound,
  transitGatewayId,
  clients,
}: AwsConfig["network"]): ConfigProblem[] {
  if (!outboundModes.includes(outbound)) {
    const message = `${outbound} has no counterpart on AWS (expected ${outboundModes.join(" or ")})`;
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

/** Principals with their places in the dataset. */
function principalsOf({ cluster, platform }: AwsConfig): { path: (string | number)[]; arn: string }[] {
  const members = Object.entries(platform.groups).flatMap(([group, entry]) =>
    entry.members.map((arn, index) => ({ path: ["platform", "groups", group, "members", index], arn })),
  );
  return [
    ...cluster.administrators.map((arn, index) => ({ path: ["cluster", "administrators", index], arn })),
    ...members,
  ];
}

function principalProblems(config: AwsConfig): ConfigProblem[] {
  return principalsOf(config).flatMap(({ path, arn }) => {
    const message = `${arn} is not the ARN of an IAM role or user (expected arn:aws:iam::111122223333:role/name)`;
    return principal.test(arn) ? [] : [{ path, message }];
  });
}

/** A cluster is in one partition (`aws`, `aws-cn`), and so are those whom it can let in. */
function partitionProblems(config: AwsConfig): ConfigProblem[] {
  const principals = principalsOf(config).filter(({ arn }) => principal.test(arn));
  const [partition = ""] = principals.map(({ arn }) => partitionOf(arn));
  return principals.flatMap(({ path, arn }) => {
    const message = `${arn} is in another partition of AWS than the first principal (expected arn:${partition}:…)`;
    return partitionOf(arn) === partition ? [] : [{ path, message }];
  });
}

function partitionOf(arn: string): string {
  return arn.split(":")[1] ?? "";
}

function credentialProblems({ aws }: AwsConfig["credentials"]): ConfigProblem[] {
  const message = "runs cannot log in to AWS (expected credentials.aws with mode oidc or static)";
  return aws === undefined ? [{ path: ["credentials"], message }] : [];
}
