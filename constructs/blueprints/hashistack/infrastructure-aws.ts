import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import type { App } from "cdktf";
import { Account } from "../../aws/account";
import { EncryptionKey } from "../../aws/encryption-key";
import { HostGate } from "../../aws/host-gate";
import { HostNetwork } from "../../aws/host-network";
import { SnapshotBucket } from "../../aws/snapshot-bucket";
import type { WebLoadBalancer } from "../../aws/web-load-balancer";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import type { HashistackDeployment } from "./config";
import { contractHosts, planHosts } from "./host-plan";
import type { HostPlan } from "./host-plan";
import { inventoryOutput } from "./infrastructure/inventory-output";
import { balanceWeb } from "./infrastructure-aws/balancer";
import { StackHosts } from "./infrastructure-aws/hosts";
import { HostPermissions } from "./infrastructure-aws/permissions";
import { KeptSecrets } from "./infrastructure-aws/secrets";

/** Network, load balancer and hosts on AWS. */
export class AwsInfrastructurePhase extends Phase {
  readonly hosts: HostsContract;

  constructor(
    scope: App,
    override readonly deployment: HashistackDeployment,
    props: PhaseProps,
  ) {
    super(scope, deployment, "infrastructure", props);
    const { config, names, key } = deployment;
    const plan = planHosts(config);
    new AwsProvider(this, "aws", { region: config.region, defaultTags: [{ tags: this.tags }] });
    const account = new Account(this, "account", { region: config.region });
    const logGroup = `/aws/vpc/${names.slug}/flow-logs`;
    const encryption = { account, name: names.slug, logGroups: [logGroup], autoScaling: false };
    const { arn: keyArn } = new EncryptionKey(this, "key", encryption);
    const network = new HostNetwork(this, "network", {
      account,
      name: names.slug,
      cidr: config.network.cidr,
      subnets: plan.subnets,
      flowLogs: { logGroup, roleName: names.derived("iamRole", "flow-logs") },
      keyArn,
    });
    const { balancer, securityGroups } = balanceWeb(this, deployment, { plan, network });
    const secrets = new KeptSecrets(this, "secrets", { phase: this, deployment, plan, keyArn });
    const bucket = new SnapshotBucket(this, "snapshots", {
      namePrefix: `${names.globalPrefix(25)}-snapshots-`,
      keepDays: config.snapshots.keepDays,
      keyArn,
    });
    const permissions = new HostPermissions(this, "permissions", {
      deployment,
      plan,
      account,
      secrets,
      bucket,
      keyArn,
    });
    const hosts = new StackHosts(this, "hosts", {
      deployment,
      plan,
      account,
      network,
      securityGroups,
      secrets,
      bucket,
      permissions,
      keyArn,
      tags: this.tags,
    });
    new HostGate(this, "gate", { deployment: key.value, names: plan.hosts.map(({ name }) => name), after: [hosts] });
    this.hosts = this.contract(plan, network, balancer, secrets, hosts.bastionId);
    inventoryOutput(this, { deployment, hosts: this.hosts });
  }

  private contract(
    plan: HostPlan,
    network: HostNetwork,
    balancer: WebLoadBalancer,
    { authority, recoveryKeys, rootToken }: KeptSecrets,
    bastionId: string,
  ): HostsContract {
    const { region } = this.deployment.config;
    const session = `--target %h --document-name AWS-StartSSHSession --parameters portNumber=%p --region ${region}`;
    return {
      hosts: contractHosts(plan),
      authority,
      networkId: network.vpcId,
      // Session Manager knows the agent's host by its id; people have accounts of their own there.
      bastion: { host: bastionId, port: 22, proxyCommand: `aws ssm start-session ${session}` },
      loadBalancer: { addresses: balancer.endpoints },
      secrets: { recoveryKeys: recoveryKeys.arn, rootToken: rootToken.arn },
    };
  }
}
