import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import type { App } from "cdktf";
import type { Construct } from "constructs";
import { Account } from "../../aws/account";
import { EncryptionKey } from "../../aws/encryption-key";
import { FlowLogs } from "../../aws/flow-logs";
import { IngressAddresses } from "../../aws/ingress-addresses";
import { ingressPorts } from "../../aws/ingress-load-balancer";
import { defaultInstanceTypes } from "../../aws/instance-types";
import { Jumpbox } from "../../aws/jumpbox";
import { clusterLogGroup } from "../../aws/kubernetes-cluster";
import { Network } from "../../aws/network";
import { PrivateZone } from "../../aws/private-zone";
import { allowIngress } from "../../aws/security-group";
import { ServiceEndpoints } from "../../aws/service-endpoints";
import { StoredSecret } from "../../aws/stored-secret";
import type { ClusterContract } from "../../deployment/contracts/cluster-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { secretVariable } from "../../deployment/secret-variable";
import { agentToken } from "./agent-token";
import type { ManagedKubernetesDeployment } from "./config";
import { letIn, makeCluster } from "./infrastructure-aws/cluster";
import type { ClusterParts } from "./infrastructure-aws/cluster";
import { hostLabels } from "./platform/hosts";
import { balanceIngress } from "./infrastructure-aws/ingress";
import { routeOutbound } from "./infrastructure-aws/outbound";
import { outboundPorts } from "./outbound-ports";

/** Pods that the cluster autoscaler runs as. */
const autoscaler = { namespace: "kube-system", serviceAccount: "cluster-autoscaler" };

/** Network, cluster, ingress and jumpbox on AWS. */
export class AwsInfrastructurePhase extends Phase {
  readonly cluster: ClusterContract;

  constructor(
    scope: App,
    override readonly deployment: ManagedKubernetesDeployment,
    props: PhaseProps,
  ) {
    super(scope, deployment, "infrastructure", props);
    const { config, names } = deployment;
    new AwsProvider(this, "aws", { region: config.region, defaultTags: [{ tags: this.tags }] });
    const account = new Account(this, "account", { region: config.region });
    const clusterName = names.derived("eksCluster");
    const logs = { cluster: clusterLogGroup(clusterName), network: `/aws/vpc/${names.slug}/flow-logs` };
    const { arn: keyArn } = new EncryptionKey(this, "key", {
      account,
      name: names.slug,
      logGroups: Object.values(logs),
    });

    const network = new Network(this, "network", {
      name: names.slug,
      cidr: config.network.cidr,
      zones: config.network.zones,
    });
    const { vpcId, tiers } = network;
    const roleName = names.derived("iamRole", "flow-logs");
    new FlowLogs(this, "flow-logs", { account, vpcId, logGroup: logs.network, roleName, keyArn });
    const outbound = routeOutbound(this, deployment, network);
    const ingress = new IngressAddresses(this, "ingress-addresses", { tier: tiers.endpoints });
    const { region } = config;
    const endpoints = new ServiceEndpoints(this, "endpoints", { network, name: names.slug, region, after: [ingress] });

    // Hosts need both from their first minute on: images, packages and the agent come from outside.
    const connected = [...outbound, endpoints];
    const parts = makeCluster(this, deployment, { account, network, keyArn, connected, autoscaler, tags: this.tags });
    const { kubernetes } = parts;
    balanceIngress(this, deployment, { network, kubernetes, pools: parts.pools, addresses: ingress });
    const jumpbox = this.jumpbox(account, network, keyArn, connected);
    letIn(this, deployment, account, kubernetes, jumpbox.roleArn);
    allowIngress(this, "api-from-jumpbox", {
      securityGroupId: kubernetes.securityGroupId,
      peer: { securityGroupId: jumpbox.securityGroupId },
      port: 443,
      description: "API server from the jumpbox",
    });
    const zone = this.privateZone(vpcId, ingress.addresses);
    this.cluster = this.contract(parts, network, ingress.addresses, keyArn, zone);
  }

  private jumpbox(account: Account, { vpcId, tiers }: Network, keyArn: string, connected: Construct[]): Jumpbox {
    const { config, names } = this.deployment;
    const token = new StoredSecret(this, "agent-token", {
      path: names.secretPath("agent-token"),
      description: "Token of the Terraform Cloud agent",
      value: { text: secretVariable(this, agentToken).stringValue, version: config.vault.secretsVersion },
      keyArn,
    });
    return new Jumpbox(this, "jumpbox", {
      account,
      name: names.derived("iamRole", "jumpbox"),
      vpcId,
      subnetId: tiers.jumpbox.subnetIds[0] ?? "",
      instanceType: config.jumpbox.instanceType ?? defaultInstanceTypes.jumpbox,
      diskSize: config.jumpbox.diskSize,
      keyArn,
      outboundPorts: outboundPorts(config),
      terraformHostname: config.terraformCloud.hostname,
      tokenSecretArn: token.arn,
      after: [token, ...connected],
      tags: this.tags,
    });
  }

  /** The zone with the hosts of the ingress. Returns its name. */
  private privateZone(vpcId: string, addresses: string[]): string {
    const { config, names } = this.deployment;
    const name = names.privateZone(config.domain);
    new PrivateZone(this, "private-zone", { name, vpcId, hosts: hostLabels(config), addresses });
    return name;
  }

  private contract(
    parts: ClusterParts,
    network: Network,
    addresses: string[],
    keyArn: string,
    zone: string,
  ): ClusterContract {
    const { region, platform } = this.deployment.config;
    const { kubernetes } = parts;
    const groups = Object.keys(platform.groups);
    const getToken = ["eks", "get-token", "--output", "json", "--region", region, "--cluster-name", kubernetes.name];
    return {
      name: kubernetes.name,
      endpoint: kubernetes.endpoint,
      certificateAuthority: kubernetes.certificateAuthority,
      oidcIssuer: kubernetes.oidcIssuer,
      authentication: { command: "aws", args: getToken },
      // Access entries give members the group's own name.
      groups: Object.fromEntries(groups.map((name) => [name, [name]])),
      nodeRanges: network.tiers.cluster.cidrs,
      ingress: {
        addresses,
        // The load balancer speaks to the nodes, and a node to the one with the pod: no other address arrives there.
        sourceRanges: [...network.tiers.endpoints.cidrs, ...network.tiers.cluster.cidrs],
        service: {
          type: "NodePort",
          annotations: {},
          nodePorts: { http: ingressPorts.http.node, https: ingressPorts.https.node },
        },
      },
      privateZone: { name: zone },
      storage: { provisioner: "ebs.csi.aws.com", parameters: { type: "gp3", encrypted: "true", kmsKeyId: keyArn } },
      autoscaler: platform.addOns.clusterAutoscaler.enabled
        ? { cloudProvider: "aws", region, ...autoscaler }
        : undefined,
    };
  }
}
