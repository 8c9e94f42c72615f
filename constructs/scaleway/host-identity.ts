import { Fn } from "cdktf";
import { Construct } from "constructs";
import { IamApiKey } from "../../.gen/providers/scaleway/iam-api-key";
import { IamApplication } from "../../.gen/providers/scaleway/iam-application";
import { IamPolicy } from "../../.gen/providers/scaleway/iam-policy";
import type { Placement } from "./placement";
import type { SnapshotBucket } from "./snapshot-bucket";
import type { StoredSecret } from "./stored-secret";

export interface HostIdentityProps {
  readonly placement: Placement;
  /** Name of the application and its policy. */
  readonly name: string;
  /** Secrets whose values the host may read. It may read no other, and lists none. */
  readonly reads: readonly [StoredSecret, ...StoredSecret[]];
  /** Secrets that the host may add a version to.
   * @default none */
  readonly writes?: readonly StoredSecret[];
  /** Bucket that the host may keep objects in, and fetch them from; it may delete none.
   * @default none */
  readonly bucket?: SnapshotBucket;
  /** Public address that the host's requests come from; the key is worth nothing anywhere else. */
  readonly publicAddress: string;
}

/** Permission sets of Scaleway (IAM: permission sets), the smallest that do. */
const permissionSets = {
  read: ["SecretManagerSecretAccess"],
  write: ["SecretManagerSecretCreate"],
  objects: ["ObjectStorageObjectsRead", "ObjectStorageObjectsWrite"],
};

/**
 * Who a host is to Scaleway: an application with an API key. Scaleway gives instances no identity of their own, so the key is in the
 * state, as a sensitive value, and in the host's user data, which only root can read. What makes up for it: the policy names the secrets one
 * by one, and the one address that requests may come from (IAM: resource-level and request-level conditions). Object Storage knows the
 * second kind only: the bucket must be alone in its project.
 */
export class HostIdentity extends Construct {
  readonly accessKey: string;
  /** Sensitive. */
  readonly secretKey: string;

  constructor(scope: Construct, id: string, props: HostIdentityProps) {
    super(scope, id);
    const { placement, name, reads, writes = [] } = props;
    const tags = [...placement.tags];
    const application = new IamApplication(this, "application", { name, description: `The host ${name}`, tags });
    const policy = new IamPolicy(this, "policy", {
      name,
      description: `What the host ${name} may do`,
      applicationId: application.id,
      rule: [
        ...rule(permissionSets.read, reads, props.publicAddress),
        ...rule(permissionSets.write, writes, props.publicAddress),
        ...objectsRule(props),
      ],
      tags,
    });
    const key = new IamApiKey(this, "key", {
      applicationId: application.id,
      description: `The host ${name}`,
      defaultProjectId: reads[0].projectId,
      dependsOn: [policy],
    });
    this.accessKey = key.accessKey;
    this.secretKey = key.secretKey;
  }
}

function rule(permissionSetNames: string[], secrets: readonly StoredSecret[], publicAddress: string) {
  const [first] = secrets;
  if (first === undefined) return [];
  // The policy knows a secret by its id alone, without the region.
  const ids = secrets.map(({ id }) => `resource.id == "${Fn.element(Fn.split("/", id), 1)}"`);
  const condition = `(${ids.join(" || ")}) && ${from(publicAddress)}`;
  return [{ permissionSetNames, projectIds: [first.projectId], condition }];
}

function objectsRule({ bucket, publicAddress }: HostIdentityProps) {
  if (bucket === undefined) return [];
  return [
    { permissionSetNames: permissionSets.objects, projectIds: [bucket.projectId], condition: from(publicAddress) },
  ];
}

function from(publicAddress: string): string {
  return `inIpRange(request.ip, "${publicAddress}/32")`;
}
