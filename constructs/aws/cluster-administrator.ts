import { EksAccessEntry } from "@cdktf/provider-aws/lib/eks-access-entry";
import { EksAccessPolicyAssociation } from "@cdktf/provider-aws/lib/eks-access-policy-association";
import { Construct } from "constructs";
import type { Account } from "./account";

export interface ClusterAdministratorProps {
  readonly account: Account;
  readonly clusterName: string;
  /** ARN of an IAM role or user. */
  readonly principalArn: string;
}

/** Someone who may do everything in a cluster. */
export class ClusterAdministrator extends Construct {
  constructor(scope: Construct, id: string, { account, clusterName, principalArn }: ClusterAdministratorProps) {
    super(scope, id);
    const entry = new EksAccessEntry(this, "entry", { clusterName, principalArn, type: "STANDARD" });
    new EksAccessPolicyAssociation(this, "policy", {
      clusterName,
      principalArn: entry.principalArn,
      policyArn: `arn:${account.partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`,
      accessScope: { type: "cluster" },
    });
  }
}
