/** What the tables below were found out with, by trying; a run of `npm run verify:aws` tries again what concerns its stacks. */
export const triedWith = { moto: "5.2.1", provider: "5.100.0" } as const;

/** A type that moto does not implement, or not to its end. */
export interface MissingType {
  /** `aws_eks_addon`; of a data source `data.aws_eks_addon_version`. */
  readonly type: string;
  /** The call that moto refuses, as it stands in the provider's message.
   * @default moto takes every call, and the type is not tried for what the reason says */
  readonly call?: string;
  readonly reason: string;
  /** What stands for its attributes where other resources refer to them. */
  readonly values?: Readonly<Record<string, string>>;
}

export const missingTypes: readonly MissingType[] = [
  {
    type: "data.aws_eks_addon_version",
    call: "DescribeAddonVersions",
    reason: "moto has no EKS add-ons",
    values: { version: "v1.0.0-eksbuild.1" },
  },
  { type: "aws_eks_addon", call: "CreateAddon", reason: "moto has no EKS add-ons" },
  {
    type: "aws_eks_access_entry",
    call: "CreateAccessEntry",
    reason: "moto has no EKS access entries",
    values: { principal_arn: "arn:aws:iam::123456789012:role/stand-in" },
  },
  {
    type: "aws_eks_access_policy_association",
    call: "AssociateAccessPolicy",
    reason: "moto has no EKS access entries",
  },
  {
    type: "aws_eks_pod_identity_association",
    call: "CreatePodIdentityAssociation",
    reason: "moto has no EKS pod identities",
  },
  { type: "aws_ssm_association", call: "CreateAssociation", reason: "moto has no SSM associations" },
  {
    type: "aws_autoscaling_attachment",
    call: "AttachLoadBalancerTargetGroups",
    reason: "moto names an autoscaling group for a node group, and makes none",
  },
  {
    type: "aws_ec2_transit_gateway_vpc_attachment",
    reason:
      "moto forgets it when it is deleted; the provider looks three minutes for a deleted one and gives up (not tried in every run)",
  },
];

/** A value that AWS makes and moto leaves empty, although other resources need it. */
export interface MissingValue {
  readonly type: string;
  readonly attribute: string;
  /** Expression that takes its place. */
  readonly standIn: string;
  readonly reason: string;
}

export const missingValues: readonly MissingValue[] = [
  {
    type: "aws_eks_cluster",
    attribute: "vpc_config[0].cluster_security_group_id",
    standIn: "aws_security_group.stand-in.id",
    reason: "moto makes no security group for a cluster: one made beside it stands in",
  },
];

/** An id that a dataset gives of something that is there before the deployment, in the customer's account. */
export interface GivenId {
  readonly argument: string;
  /** Expression that takes its place. */
  readonly standIn: string;
  readonly reason: string;
}

export const givenIds: readonly GivenId[] = [
  {
    argument: "transit_gateway_id",
    standIn: "aws_ec2_transit_gateway.stand-in.id",
    reason: "the customer's transit gateway: one made beside it stands in",
  },
];

/** A name that everybody at AWS can look up, and nobody at moto. */
export interface MissingName {
  readonly name: string;
  /** A name that moto knows. */
  readonly standIn: string;
  readonly reason: string;
}

/** Processors in the words of Canonical and Amazon. */
const processors = { amd64: "x86_64", arm64: "arm64" } as const;

export const missingNames: readonly MissingName[] = Object.entries(processors).map(([canonical, amazon]) => ({
  name: `/aws/service/canonical/ubuntu/server/24.04/stable/current/${canonical}/hvm/ebs-gp3/ami-id`,
  standIn: `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${amazon}`,
  reason: "moto knows Amazon's images only",
}));

/** Resources that the expressions above name. */
export const standIns = {
  aws_ec2_transit_gateway: { "stand-in": { description: "Stands for the customer's" } },
  aws_security_group: { "stand-in": { name: "stand-in", description: "Stands for what moto does not make" } },
} as const;

/** An argument that moto takes and gives back as something else, so that every plan would set it again. */
export interface LostValue {
  readonly type: string;
  readonly attribute: string;
  readonly reason: string;
  /** The value comes from somewhere else than the resource's own arguments. */
  readonly unasked?: boolean;
}

export const lostValues: readonly LostValue[] = [
  { type: "aws_ec2_subnet_cidr_reservation", attribute: "description", reason: "given back empty" },
  { type: "aws_eks_cluster", attribute: "access_config", reason: "not given back" },
  {
    type: "aws_eks_node_group",
    attribute: "remote_access",
    reason: "given back although it was not set",
    unasked: true,
  },
  { type: "aws_eks_node_group", attribute: "update_config", reason: "not given back" },
  { type: "aws_instance", attribute: "associate_public_ip_address", reason: "every host is given a public address" },
  { type: "aws_instance", attribute: "vpc_security_group_ids", reason: "not given back" },
  {
    type: "aws_launch_template",
    attribute: "tag_specifications",
    reason: "given back together with the template's own tags",
  },
  { type: "aws_lb", attribute: "subnet_mapping", reason: "the fixed addresses are not given back" },
  { type: "aws_route53_zone", attribute: "vpc", reason: "the network of a private zone is not given back" },
  {
    type: "aws_vpc_security_group_egress_rule",
    attribute: "description",
    reason: "not given back where the rule names a security group",
  },
  {
    type: "aws_vpc_security_group_ingress_rule",
    attribute: "description",
    reason: "not given back where the rule names a security group",
  },
];
