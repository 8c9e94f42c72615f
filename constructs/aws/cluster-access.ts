import { EksAccessEntry } from "@cdktf/provider-aws/lib/eks-access-entry";
import { EksAccessPolicyAssociation } from "@cdktf/provider-aws/lib/eks-access-policy-association";
import { Construct } from "constructs";
import type { Account } from "./account";

export interface ClusterAccessProps {
  readonly account: Account;
  readonly clusterName: string;
  /** ARN of an IAM role or user. */
  readonly principalArn: string;
  /** The principal may do everything in the cluster.
   * @default false */
  readonly administrator?: boolean;
  /** Groups that Kubernetes takes the principal for; what they may do is said in the cluster.
   * @default none */
  readonly groups?: readonly string[];
}

/** A principal of AWS that the cluster lets in. A cluster knows each principal once. */
export class ClusterAccess extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { account, clusterName, principalArn, administrator = false, groups = [] }: ClusterAccessProps,
  ) {
    super(scope, id);
    const entry = new EksAccessEntry(this, "entry", {
      clusterName,
      principalArn,
      type: "STANDARD",
      kubernetesGroups: groups.length > 0 ? [...groups] : undefined,
    });
    if (!administrator) return;
    new EksAccessPolicyAssociation(this, "policy", {
      clusterName,
      principalArn: entry.principalArn,
      policyArn: `arn:${account.partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`,
      accessScope: { type: "cluster" },
    });
  }
}
