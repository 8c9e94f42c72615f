import { Construct } from "constructs";
import { ObjectBucket } from "../../.gen/providers/scaleway/object-bucket";
import { ObjectBucketServerSideEncryptionConfiguration } from "../../.gen/providers/scaleway/object-bucket-server-side-encryption-configuration";
import type { Placement } from "./placement";

export interface SnapshotBucketProps {
  readonly placement: Pick<Placement, "region">;
  /** Name that no other bucket of Scaleway has. */
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Days that a snapshot is kept. What is overwritten can be brought back for as long. */
  readonly keepDays: number;
}

/**
 * A bucket for snapshots, private as all are that have no ACL, and encrypted by Object Storage. Who may use it is said by the policies of
 * identities (host-identity.ts).
 */
export class SnapshotBucket extends Construct {
  readonly projectId: string;
  /** `https://<bucket>.s3.fr-par.scw.cloud` */
  readonly url: string;
  readonly region: string;

  constructor(scope: Construct, id: string, { placement, name, tags, keepDays }: SnapshotBucketProps) {
    super(scope, id);
    const { region } = placement;
    const bucket = new ObjectBucket(this, "bucket", {
      name,
      region,
      tags: { ...tags },
      versioning: { enabled: true },
      lifecycleRule: [
        {
          id: "keep",
          enabled: true,
          expiration: { days: keepDays },
          noncurrentVersionExpiration: { noncurrentDays: keepDays },
          abortIncompleteMultipartUploadDays: 1,
        },
      ],
    });
    new ObjectBucketServerSideEncryptionConfiguration(this, "encryption", {
      bucket: bucket.name,
      region,
      rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
    });
    this.projectId = bucket.projectId;
    this.region = region;
    this.url = `https://${bucket.name}.s3.${region}.scw.cloud`;
  }
}
