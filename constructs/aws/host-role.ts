import { IamInstanceProfile } from "@cdktf/provider-aws/lib/iam-instance-profile";
import { Construct } from "constructs";
import type { Account } from "./account";
import type { PolicyStatement } from "./policy-document";
import { ServiceRole } from "./service-role";

export interface HostRoleProps {
  readonly account: Account;
  /** Name of the role and of its instance profile. */
  readonly name: string;
  /** ARN of the secret that the host may read. */
  readonly secretArn: string;
  /** Secrets besides that the host may read and write, by ARN.
   * @default none */
  readonly writtenSecrets?: readonly string[];
  /** ARN of the bucket that the host may write to and read from.
   * @default none */
  readonly bucketArn?: string;
  /** Key that secrets and bucket are encrypted with. */
  readonly keyArn: string;
}

/** What a host may do: let Systems Manager look after it, read its own secret, and what else is named. */
export class HostRole extends Construct {
  readonly arn: string;
  readonly profileName: string;

  constructor(scope: Construct, id: string, props: HostRoleProps) {
    super(scope, id);
    const { account, name } = props;
    const role = new ServiceRole(this, "role", {
      account,
      name,
      service: "ec2.amazonaws.com",
      managedPolicies: ["AmazonSSMManagedInstanceCore"],
      statements: [...readSecret(props), ...writeSecrets(props), ...useBucket(props)],
    });
    this.profileName = new IamInstanceProfile(this, "profile", { name, role: role.name }).name;
    this.arn = role.arn;
  }
}

function readSecret({ account, secretArn, keyArn }: HostRoleProps): PolicyStatement[] {
  return [
    { sid: "ReadSecret", actions: ["secretsmanager:GetSecretValue"], resources: [secretArn] },
    useKey("DecryptSecret", ["kms:Decrypt"], keyArn, "secretsmanager", account, {
      "kms:EncryptionContext:SecretARN": [secretArn],
    }),
  ];
}

function writeSecrets({ account, writtenSecrets = [], keyArn }: HostRoleProps): PolicyStatement[] {
  if (writtenSecrets.length === 0) return [];
  return [
    {
      sid: "KeepSecrets",
      actions: ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"],
      resources: writtenSecrets,
    },
    useKey("EncryptSecrets", ["kms:Decrypt", "kms:GenerateDataKey"], keyArn, "secretsmanager", account, {
      "kms:EncryptionContext:SecretARN": writtenSecrets,
    }),
  ];
}

function useBucket({ account, bucketArn, keyArn }: HostRoleProps): PolicyStatement[] {
  if (bucketArn === undefined) return [];
  return [
    { sid: "KeepSnapshots", actions: ["s3:GetObject", "s3:PutObject"], resources: [`${bucketArn}/*`] },
    // With bucket keys, the context is the bucket's name, not the object's (S3 user guide, "Reducing the cost of SSE-KMS").
    useKey("EncryptSnapshots", ["kms:Decrypt", "kms:GenerateDataKey"], keyArn, "s3", account, {
      "kms:EncryptionContext:aws:s3:arn": [bucketArn],
    }),
  ];
}

function useKey(
  sid: string,
  actions: readonly string[],
  keyArn: string,
  service: string,
  { region, dnsSuffix }: Account,
  context: Readonly<Record<string, readonly string[]>>,
): PolicyStatement {
  return {
    sid,
    actions,
    resources: [keyArn],
    condition: {
      StringEquals: { "kms:ViaService": `${service}.${region}.${dnsSuffix}` },
      StringLike: context,
    },
  };
}
