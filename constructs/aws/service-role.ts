import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { Construct } from "constructs";
import type { Account } from "./account";
import { policyDocument, trustPolicy } from "./policy-document";
import type { PolicyStatement } from "./policy-document";

export interface ServiceRoleProps {
  readonly account: Account;
  /** Name of the role. */
  readonly name: string;
  /** Service that takes the role, `ec2.amazonaws.com`. */
  readonly service: string;
  /** Resource on whose behalf the service may take the role; needed where a service acts for many customers.
   * @default any resource of the account */
  readonly sourceArn?: string;
  /** Policies of AWS, by name with path.
   * @default none */
  readonly managedPolicies?: readonly string[];
  /** Permissions besides.
   * @default none */
  readonly statements?: readonly PolicyStatement[];
}

/** Services that send no source of a request: a condition on it would lock them out. */
const servicesWithoutSource = ["ec2.amazonaws.com", "eks.amazonaws.com"];
const podIdentity = "pods.eks.amazonaws.com";

/** An IAM role for one AWS service. Depend on the construct to wait for its permissions. */
export class ServiceRole extends Construct {
  readonly arn: string;
  readonly name: string;

  constructor(scope: Construct, id: string, props: ServiceRoleProps) {
    super(scope, id);
    const { account, name, service, managedPolicies = [], statements = [] } = props;
    const actions = service === podIdentity ? ["sts:AssumeRole", "sts:TagSession"] : ["sts:AssumeRole"];
    const role = new IamRole(this, "role", {
      name,
      assumeRolePolicy: trustPolicy(service, actions, sourceCondition(props)),
    });
    for (const policy of managedPolicies) {
      const shortName = policy.split("/").at(-1) ?? policy;
      new IamRolePolicyAttachment(this, shortName, { role: role.name, policyArn: account.managedPolicyArn(policy) });
    }
    if (statements.length > 0) {
      new IamRolePolicy(this, "policy", { role: role.name, name: "permissions", policy: policyDocument(statements) });
    }
    this.arn = role.arn;
    this.name = role.name;
  }
}

function sourceCondition({ account, service, sourceArn }: ServiceRoleProps) {
  if (servicesWithoutSource.includes(service)) return undefined;
  const sameAccount = { StringEquals: { "aws:SourceAccount": account.id } };
  return sourceArn === undefined ? sameAccount : { ...sameAccount, ArnLike: { "aws:SourceArn": sourceArn } };
}
