import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { Construct } from "constructs";
import type { Account } from "./account";
import { policyDocument } from "./policy-document";
import type { ResourcePolicyStatement } from "./policy-document";

export interface EncryptionKeyProps {
  readonly account: Account;
  /** Name of the key, without `alias/`. */
  readonly name: string;
  /** Log groups that are encrypted with the key, `/aws/eks/wm-prod/cluster`. */
  readonly logGroups: readonly string[];
  /** Auto Scaling starts hosts whose disks are encrypted with the key.
   * @default true */
  readonly autoScaling?: boolean;
}

const useOfKey = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

/** The key that everything of one deployment is encrypted with. */
export class EncryptionKey extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: EncryptionKeyProps) {
    super(scope, id);
    const { account, name, logGroups, autoScaling = true } = props;
    const nodes = autoScaling ? disksOfNodes(account) : [];
    const key = new KmsKey(this, "key", {
      description: `Encrypts what belongs to ${name}`,
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: policyDocument([accountDecides(account), logsEncrypt(account, logGroups), ...nodes]),
    });
    new KmsAlias(this, "alias", { name: `alias/${name}`, targetKeyId: key.keyId });
    this.arn = key.arn;
  }
}

/** Lets IAM policies of the account speak of the key. Without it nobody could change the key any more. */
function accountDecides(account: Account): ResourcePolicyStatement {
  return { sid: "AccountDecides", principal: { AWS: account.iamArn("root") }, actions: ["kms:*"] };
}

function logsEncrypt(account: Account, logGroups: readonly string[]): ResourcePolicyStatement {
  return {
    sid: "LogsEncrypt",
    principal: { Service: `logs.${account.region}.amazonaws.com` },
    actions: useOfKey,
    condition: {
      ArnLike: {
        "kms:EncryptionContext:aws:logs:arn": logGroups.map((group) => account.arn("logs", `log-group:${group}`)),
      },
    },
  };
}

/**
 * Auto Scaling starts the nodes, whose disks are encrypted. A condition names its role, not the principal: KMS refuses a
 * principal that does not exist, and AWS makes this role with the first group of an account.
 */
function disksOfNodes(account: Account): ResourcePolicyStatement[] {
  const role = account.iamArn("role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling");
  const autoScaling = { AWS: "*" };
  const sameRole = { ArnEquals: { "aws:PrincipalArn": role }, StringEquals: { "kms:CallerAccount": account.id } };
  return [
    { sid: "DisksOfNodes", principal: autoScaling, actions: useOfKey, condition: sameRole },
    {
      sid: "DisksOfNodesAttach",
      principal: autoScaling,
      actions: ["kms:CreateGrant"],
      condition: { ...sameRole, Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ];
}
