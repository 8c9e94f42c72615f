/** What the tables below were found out with, by trying every entry; every run of `npm run verify:aws` tries them again. */
export const triedWith = { moto: "5.2.1", provider: "5.100.0" } as const;

/** A type that moto does not implement. */
export interface MissingType {
  /** `aws_eks_addon`; of a data source `data.aws_eks_addon_version`. */
  readonly type: string;
  /** The call that moto refuses, as it stands in the provider's message. */
  readonly call: string;
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

/** Resources that the expressions above name. */
export const standIns = {
  aws_security_group: { "stand-in": { name: "stand-in", description: "Stands for what moto does not make" } },
} as const;

/** An argument that moto takes and gives back as something else, so that every plan would set it again. */
export interface LostValue {
  readonly type: string;
  readonly attribute: string;
  readonly reason: string;
  /** moto makes the value up where the stack does not set it. */
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
