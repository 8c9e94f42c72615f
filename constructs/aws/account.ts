import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { DataAwsPartition } from "@cdktf/provider-aws/lib/data-aws-partition";
import { Construct } from "constructs";

export interface AccountProps {
  /** Region of everything, `eu-central-1`. */
  readonly region: string;
}

/** The AWS account and region that a stack works in. */
export class Account extends Construct {
  readonly id: string;
  readonly region: string;
  readonly partition: string;
  /** Domain of the services' endpoints, `amazonaws.com`. */
  readonly dnsSuffix: string;

  constructor(scope: Construct, id: string, { region }: AccountProps) {
    super(scope, id);
    const caller = new DataAwsCallerIdentity(this, "caller");
    this.id = caller.accountId;
    this.region = region;
    const { partition, dnsSuffix } = new DataAwsPartition(this, "partition");
    this.partition = partition;
    this.dnsSuffix = dnsSuffix;
  }

  /** ARN of something in the account and region: `arn("logs", "log-group:/a/b")`. */
  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.id}:${resource}`;
  }

  /** ARN of something of IAM, which has no region: `iamArn("root")`. */
  iamArn(resource: string): string {
    return `arn:${this.partition}:iam::${this.id}:${resource}`;
  }

  /** ARN of a policy that AWS maintains. */
  managedPolicyArn(name: string): string {
    return `arn:${this.partition}:iam::aws:policy/${name}`;
  }
}
