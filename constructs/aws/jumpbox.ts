import { DataAwsSsmParameter } from "@cdktf/provider-aws/lib/data-aws-ssm-parameter";
import { IamInstanceProfile } from "@cdktf/provider-aws/lib/iam-instance-profile";
import { Instance } from "@cdktf/provider-aws/lib/instance";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import type { Account } from "./account";
import { architectureOf } from "./instance-types";
import { resourcesIn } from "../terraform/resources-in";
import { SecurityGroup } from "./security-group";
import { ServiceRole } from "./service-role";
import { waitUntilSetUp } from "./set-up-gate";
import { agentIsUp, awsTerraformAgent } from "./terraform-agent";

export interface JumpboxProps {
  readonly account: Account;
  /** Name tag of the host, name of its role and of its agent. */
  readonly name: string;
  readonly vpcId: string;
  /** Private subnet the host lives in. It gets no public address. */
  readonly subnetId: string;
  readonly instanceType: string;
  /** Disk in GiB. */
  readonly diskSize: number;
  /** Key that the disk and the agent's token are encrypted with. */
  readonly keyArn: string;
  /** TCP ports that the host may call, anywhere. */
  readonly outboundPorts: readonly number[];
  /** Host of Terraform Cloud. */
  readonly terraformHostname: string;
  /** Secret that holds the agent's token. */
  readonly tokenSecretArn: string;
  /** What the host needs from its first minute on: the token, and ways out. */
  readonly after: readonly IConstruct[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Longest time in seconds from the host's start until the agent runs. */
const setupTimeout = 1200;

/** A host inside the network that runs the Terraform Cloud agent. People reach it through Session Manager only: nothing is let in, it has no key pair. */
export class Jumpbox extends Construct {
  readonly instanceId: string;
  readonly securityGroupId: string;
  /** Role of the host, which runs on the agent act as where they have no other identity. */
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: JumpboxProps) {
    super(scope, id);
    const { name, vpcId, outboundPorts } = props;
    const group = new SecurityGroup(this, "security-group", { vpcId, name, description: "Jumpbox: nothing in" });
    for (const port of outboundPorts) group.allowTo(`port-${port}`, { cidr: "0.0.0.0/0" }, port);
    const role = this.role(props);
    const host = this.host(props, group, role);
    waitUntilSetUp(this, { host, name: name, isUp: agentIsUp, timeout: setupTimeout });
    this.instanceId = host.id;
    this.securityGroupId = group.id;
    this.roleArn = role.arn;
  }

  private role({ account, name, keyArn, tokenSecretArn }: JumpboxProps): ServiceRole {
    return new ServiceRole(this, "role", {
      account,
      name,
      service: "ec2.amazonaws.com",
      managedPolicies: ["AmazonSSMManagedInstanceCore"],
      statements: [
        { sid: "ReadToken", actions: ["secretsmanager:GetSecretValue"], resources: [tokenSecretArn] },
        {
          sid: "DecryptToken",
          actions: ["kms:Decrypt"],
          resources: [keyArn],
          condition: {
            StringEquals: {
              "kms:ViaService": `secretsmanager.${account.region}.amazonaws.com`,
              "kms:EncryptionContext:SecretARN": tokenSecretArn,
            },
          },
        },
      ],
    });
  }

  private host(props: JumpboxProps, group: SecurityGroup, role: ServiceRole): Instance {
    const { account, name, subnetId, instanceType, diskSize, keyArn, terraformHostname, tokenSecretArn, tags } = props;
    const architecture = architectureOf(instanceType);
    const image = new DataAwsSsmParameter(this, "image", {
      name: `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`,
    });
    return new Instance(this, "host", {
      ami: image.insecureValue,
      instanceType,
      subnetId,
      vpcSecurityGroupIds: [group.id],
      associatePublicIpAddress: false,
      iamInstanceProfile: new IamInstanceProfile(this, "profile", { name, role: role.name }).name,
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      ebsOptimized: true,
      rootBlockDevice: {
        volumeType: "gp3",
        volumeSize: diskSize,
        encrypted: true,
        kmsKeyId: keyArn,
        tags: { ...tags, Name: name },
      },
      userData: awsTerraformAgent({
        name,
        hostname: terraformHostname,
        region: account.region,
        architecture,
        tokenSecretArn,
      }),
      userDataReplaceOnChange: true,
      tags: { Name: name },
      // A newer image is no reason to replace the host in the middle of a run of its agent: `-replace` does it.
      lifecycle: { ignoreChanges: ["ami"] },
      dependsOn: resourcesIn(role, group, ...props.after),
    });
  }
}
