import { digits } from "../values/made-up";
import { isList, isObject, textOf } from "../values/value";
import type { ObjectValue, Value } from "../values/value";
import { foundInstances } from "./aws-instances";
import { certificateAuthority } from "./certificate-authority";
import type { Overlay, Rule, Subject, TypeOverlay } from "./overlay";

/** The account of AWS's own documentation. */
const ACCOUNT = "111122223333";

/** Beginnings of the ids of EC2's objects (EC2 user guide, resource ids). */
const ID_PREFIXES: Readonly<Record<string, string>> = {
  aws_ebs_volume: "vol",
  aws_ec2_subnet_cidr_reservation: "scr",
  aws_ec2_transit_gateway_vpc_attachment: "tgw-attach",
  aws_eip: "eipalloc",
  aws_flow_log: "fl",
  aws_instance: "i",
  aws_internet_gateway: "igw",
  aws_launch_template: "lt",
  aws_nat_gateway: "nat",
  aws_network_interface: "eni",
  aws_route_table: "rtb",
  aws_route_table_association: "rtbassoc",
  aws_security_group: "sg",
  aws_subnet: "subnet",
  aws_volume_attachment: "vai",
  aws_vpc: "vpc",
  aws_vpc_endpoint: "vpce",
  aws_vpc_security_group_egress_rule: "sgr",
  aws_vpc_security_group_ingress_rule: "sgr",
};

/** Services whose name in ARNs is not the type's second word; `aws_eks_cluster` is eks. */
const ARN_SERVICES: Readonly<Record<string, string>> = {
  cloudwatch: "logs",
  lb: "elasticloadbalancing",
  autoscaling: "autoscaling",
  ec2: "ec2",
  ...Object.fromEntries(
    ["eip", "instance", "internet", "launch", "nat", "route", "security", "subnet", "vpc"].map((word) => [word, "ec2"]),
  ),
};

const named: Rule = ({ values }) => values["name"] ?? null;
const active: Rule = () => "ACTIVE";
const ofBucket: TypeOverlay = { computed: { id: ({ values }) => values["bucket"] ?? null }, replacedBy: ["bucket"] };

export const aws: Overlay = {
  types: {
    aws_autoscaling_attachment: { replacedBy: ["autoscaling_group_name", "lb_target_group_arn"] },
    aws_availability_zones: {
      computed: {
        names: (subject) => ["a", "b", "c"].map((zone) => region(subject) + zone),
        zone_ids: () => ["euc1-az1", "euc1-az2", "euc1-az3"],
      },
    },
    aws_caller_identity: {
      computed: {
        id: () => ACCOUNT,
        account_id: () => ACCOUNT,
        arn: () => `arn:aws:sts::${ACCOUNT}:assumed-role/rehearsal/run`,
      },
    },
    aws_cloudwatch_log_group: { computed: { id: named }, replacedBy: ["name", "log_group_class"] },
    aws_ebs_volume: { replacedBy: ["availability_zone", "encrypted", "kms_key_id", "snapshot_id"] },
    aws_eip: { computed: { public_ip: () => "192.0.2.20", allocation_id: identified("eipalloc") } },
    aws_eks_addon_version: { computed: { version: () => "v1.0.0-eksbuild.1" } },
    aws_eks_access_entry: { replacedBy: ["cluster_name", "principal_arn"] },
    aws_eks_access_policy_association: { replacedBy: ["cluster_name", "principal_arn", "policy_arn"] },
    aws_eks_addon: { replacedBy: ["addon_name", "cluster_name"] },
    aws_eks_cluster: {
      computed: {
        id: named,
        status: active,
        endpoint: (subject) =>
          `https://${digits(subject.identity, 32).toUpperCase()}.gr7.${region(subject)}.eks.rehearsal.invalid`,
        "certificate_authority.data": () => Buffer.from(certificateAuthority).toString("base64"),
        "identity.oidc.issuer": (subject) =>
          `https://oidc.eks.${region(subject)}.rehearsal.invalid/id/${digits(subject.identity, 32).toUpperCase()}`,
      },
      replacedBy: ["name", "role_arn"],
    },
    aws_eks_node_group: {
      computed: { status: active },
      replacedBy: ["cluster_name", "node_group_name", "node_role_arn", "subnet_ids"],
    },
    aws_eks_pod_identity_association: { replacedBy: ["cluster_name", "namespace", "service_account"] },
    aws_flow_log: { replacedBy: ["vpc_id", "log_destination", "traffic_type"] },
    aws_iam_instance_profile: { computed: { id: named }, replacedBy: ["name", "path"] },
    aws_iam_openid_connect_provider: { replacedBy: ["url"] },
    aws_iam_policy_document: { computed: { json: () => '{"Version":"2012-10-17","Statement":[]}' } },
    aws_iam_role: { computed: { id: named }, replacedBy: ["name", "path"] },
    aws_iam_role_policy: { replacedBy: ["name", "role"] },
    aws_iam_role_policy_attachment: { replacedBy: ["role", "policy_arn"] },
    aws_instance: {
      computed: { instance_state: () => "running" },
      // The last two where the host says so, as all of ours do.
      replacedBy: ["ami", "subnet_id", "private_ip", "user_data", "user_data_base64"],
    },
    aws_kms_alias: { replacedBy: ["name"] },
    aws_launch_template: { replacedBy: ["name"], recomputed: ["latest_version"] },
    aws_lb: { replacedBy: ["name", "internal", "load_balancer_type"] },
    aws_lb_listener: { replacedBy: ["load_balancer_arn"] },
    aws_lb_target_group: { replacedBy: ["name", "port", "protocol", "target_type", "vpc_id"] },
    aws_lb_target_group_attachment: { replacedBy: ["target_group_arn", "target_id", "port"] },
    aws_nat_gateway: { replacedBy: ["allocation_id", "subnet_id", "connectivity_type"] },
    aws_partition: {
      computed: {
        id: () => "aws",
        partition: () => "aws",
        dns_suffix: () => "amazonaws.com",
        reverse_dns_prefix: () => "com.amazonaws",
      },
    },
    aws_region: {
      computed: {
        id: (subject) => region(subject),
        name: (subject) => region(subject),
        region: (subject) => region(subject),
      },
    },
    aws_route: { replacedBy: ["route_table_id", "destination_cidr_block"] },
    aws_route53_record: { replacedBy: ["zone_id"] },
    aws_route53_zone: {
      computed: { id: zoneId, zone_id: zoneId, name_servers: () => ["ns-0.rehearsal.invalid"] },
      replacedBy: ["name"],
    },
    aws_route_table_association: { replacedBy: ["subnet_id", "gateway_id"] },
    aws_s3_bucket: {
      computed: { id: bucketName, bucket: bucketName, arn: (subject) => `arn:aws:s3:::${bucketName(subject)}` },
      replacedBy: ["bucket", "bucket_prefix"],
    },
    aws_s3_bucket_lifecycle_configuration: ofBucket,
    aws_s3_bucket_policy: ofBucket,
    aws_s3_bucket_public_access_block: ofBucket,
    aws_s3_bucket_server_side_encryption_configuration: ofBucket,
    aws_s3_bucket_versioning: ofBucket,
    aws_secretsmanager_secret: { replacedBy: ["name"] },
    aws_secretsmanager_secret_version: { replacedBy: ["secret_id"] },
    aws_security_group: { replacedBy: ["name", "description", "vpc_id"] },
    aws_ssm_parameter: {
      computed: { value: () => "ami-0123456789abcdef0", insecure_value: () => "ami-0123456789abcdef0" },
    },
    aws_subnet: { replacedBy: ["vpc_id", "cidr_block", "availability_zone"] },
    aws_volume_attachment: { replacedBy: ["device_name", "instance_id", "volume_id"] },
    aws_vpc: { replacedBy: ["cidr_block"] },
    aws_vpc_endpoint: { replacedBy: ["vpc_id", "service_name", "vpc_endpoint_type"] },
  },
  found: foundInstances,
  text: (subject, path) => {
    const attribute = path.at(-1) ?? "";
    if (path.length === 1 && attribute === "id") return identifier(subject);
    if (attribute === "arn" || attribute.endsWith("_arn")) return arn(subject);
    if (attribute === "region") return region(subject);
    if (attribute === "owner_id" || attribute.endsWith("account_id")) return ACCOUNT;
    return undefined;
  },
  planned: (planned, settings) =>
    "tags_all" in planned ? { ...planned, tags_all: allTags(planned, settings) } : planned,
};

function identified(prefix: string): Rule {
  return ({ identity }) => `${prefix}-${digits(identity)}`;
}

function bucketName({ identity, values }: Subject): string {
  return textOf(values, "bucket") || `${textOf(values, "bucket_prefix")}${digits(identity, 12)}`;
}

function zoneId({ identity }: Subject): Value {
  return `Z${digits(identity, 20).toUpperCase()}`;
}

function identifier({ type, identity }: Subject): string | undefined {
  const prefix = ID_PREFIXES[type];
  return prefix === undefined ? undefined : `${prefix}-${digits(identity)}`;
}

function arn(subject: Subject): string {
  const [, service = "", ...words] = subject.type.split("_");
  const name = textOf(subject.values, "name") || digits(subject.identity);
  const resource = `${words.join("-") || service}/${name}`;
  const place = service === "iam" ? "" : region(subject);
  return `arn:aws:${ARN_SERVICES[service] ?? service}:${place}:${ACCOUNT}:${resource}`;
}

function region({ values, settings }: Subject): string {
  return textOf(values, "region") || textOf(settings, "region") || "us-east-1";
}

/** The provider merges its default tags while it plans; tags that are not known yet make the whole map unknown. */
function allTags(planned: ObjectValue, settings: ObjectValue): Value {
  const own = planned["tags"] ?? {};
  return isObject(own) ? { ...defaultTags(settings), ...own } : own;
}

function defaultTags({ default_tags: blocks }: ObjectValue): ObjectValue {
  const [block] = isList(blocks) ? blocks : [];
  const tags = isObject(block) ? block["tags"] : undefined;
  return isObject(tags) ? tags : {};
}
