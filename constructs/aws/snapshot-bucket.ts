import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import { Construct } from "constructs";
import { policyDocument } from "./policy-document";

export interface SnapshotBucketProps {
  /** Beginning of the bucket's name, at most 37 characters (provider, s3_bucket); AWS adds the rest. */
  readonly namePrefix: string;
  /** Days that a snapshot is kept. */
  readonly keepDays: number;
  /** Key that the snapshots are encrypted with. */
  readonly keyArn: string;
}

/** Days that what was overwritten or deleted can still be had: long enough to notice. */
const oldVersionDays = 7;

/** A private bucket for snapshots. It is not emptied when it is destroyed: backups go last, and by hand. */
export class SnapshotBucket extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string, { namePrefix, keepDays, keyArn }: SnapshotBucketProps) {
    super(scope, id);
    const { bucket, arn } = new S3Bucket(this, "bucket", { bucketPrefix: namePrefix });
    const closed = new S3BucketPublicAccessBlock(this, "private", {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketServerSideEncryptionConfigurationA(this, "encryption", {
      bucket,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
          bucketKeyEnabled: true,
        },
      ],
    });
    const versioning = new S3BucketVersioningA(this, "versions", {
      bucket,
      versioningConfiguration: { status: "Enabled" },
    });
    this.expire(bucket, keepDays, versioning);
    // The two about access must not change the bucket at the same time (S3 answers the second with a conflict).
    new S3BucketPolicy(this, "policy", { bucket, policy: tlsOnly(arn), dependsOn: [closed] });
    this.name = bucket;
    this.arn = arn;
  }

  private expire(bucket: string, days: number, versioning: S3BucketVersioningA): void {
    new S3BucketLifecycleConfiguration(this, "expiry", {
      bucket,
      rule: [
        {
          id: "snapshots",
          status: "Enabled",
          filter: [{ prefix: "" }],
          expiration: [{ days }],
          noncurrentVersionExpiration: [{ noncurrentDays: oldVersionDays }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 1 }],
        },
      ],
      dependsOn: [versioning],
    });
  }
}

function tlsOnly(arn: string): string {
  return policyDocument([
    {
      sid: "TlsOnly",
      effect: "Deny",
      principal: { AWS: "*" },
      actions: ["s3:*"],
      resources: [arn, `${arn}/*`],
      condition: { Bool: { "aws:SecureTransport": "false" } },
    },
  ]);
}
