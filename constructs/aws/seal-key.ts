import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { Construct } from "constructs";
import type { Account } from "./account";
import { policyDocument } from "./policy-document";

export interface SealKeyProps {
  readonly account: Account;
  /** Name of the key, without `alias/`. */
  readonly name: string;
  /** The only roles that may use the key, by ARN. */
  readonly userArns: readonly string[];
}

/** What the account's administrators may do with the key: everything but use it, or let others use it by a grant. */
const administration = [
  ...["kms:Describe*", "kms:Get*", "kms:List*", "kms:Enable*", "kms:Disable*", "kms:Update*", "kms:PutKeyPolicy"],
  ...["kms:CreateAlias", "kms:DeleteAlias", "kms:TagResource", "kms:UntagResource", "kms:RotateKeyOnDemand"],
  ...["kms:ScheduleKeyDeletion", "kms:CancelKeyDeletion"],
];

/** The key that unseals Vault. Permissions are Vault's ("awskms" seal, authentication); older keys stay usable when it rotates. */
export class SealKey extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { account, name, userArns }: SealKeyProps) {
    super(scope, id);
    const key = new KmsKey(this, "key", {
      description: `Unseals the Vault of ${name}`,
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: policyDocument([
        { sid: "AccountAdministers", principal: { AWS: account.iamArn("root") }, actions: administration },
        {
          sid: "ServersUnseal",
          principal: { AWS: userArns },
          actions: ["kms:Encrypt", "kms:Decrypt", "kms:DescribeKey"],
        },
      ]),
    });
    new KmsAlias(this, "alias", { name: `alias/${name}`, targetKeyId: key.keyId });
    this.arn = key.arn;
  }
}
