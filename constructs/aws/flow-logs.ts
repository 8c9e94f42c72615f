import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { FlowLog } from "@cdktf/provider-aws/lib/flow-log";
import { Construct } from "constructs";
import type { Account } from "./account";
import { logRetentionDays } from "./log-retention";
import { resourcesIn } from "../terraform/resources-in";
import { ServiceRole } from "./service-role";

export interface FlowLogsProps {
  readonly account: Account;
  readonly vpcId: string;
  /** Name of the log group. */
  readonly logGroup: string;
  /** Name of the role that writes the logs. */
  readonly roleName: string;
  /** Key that the logs are encrypted with. */
  readonly keyArn: string;
}

/** A record of every connection in a network, accepted or refused. */
export class FlowLogs extends Construct {
  constructor(scope: Construct, id: string, { account, vpcId, logGroup, roleName, keyArn }: FlowLogsProps) {
    super(scope, id);
    const group = new CloudwatchLogGroup(this, "group", {
      name: logGroup,
      retentionInDays: logRetentionDays,
      kmsKeyId: keyArn,
    });
    const writer = new ServiceRole(this, "writer", {
      account,
      name: roleName,
      service: "vpc-flow-logs.amazonaws.com",
      sourceArn: account.arn("ec2", "vpc-flow-log/*"),
      statements: [
        {
          sid: "Write",
          actions: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
          resources: [`${group.arn}:*`],
        },
        { sid: "FindGroup", actions: ["logs:DescribeLogGroups"] },
      ],
    });
    new FlowLog(this, "log", {
      vpcId,
      trafficType: "ALL",
      logDestinationType: "cloud-watch-logs",
      logDestination: group.arn,
      iamRoleArn: writer.arn,
      maxAggregationInterval: 60,
      dependsOn: resourcesIn(writer),
    });
  }
}
