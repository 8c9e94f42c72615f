import { Construct } from "constructs";
import type { Account } from "../../../aws/account";
import { AddOn } from "../../../aws/add-on";
import { ClusterAdministrator } from "../../../aws/cluster-administrator";
import { ClusterGate } from "../../../aws/cluster-gate";
import { KubernetesCluster } from "../../../aws/kubernetes-cluster";
import type { Network } from "../../../aws/network";
import { NodePool } from "../../../aws/node-pool";
import { ServiceRole } from "../../../aws/service-role";
import type { ManagedKubernetesDeployment } from "../config";
import { PodIdentities } from "./pod-identities";
import type { ServiceAccount } from "./pod-identities";

export interface ClusterSurroundings {
  readonly account: Account;
  readonly network: Network;
  readonly keyArn: string;
  /** What nodes need to reach the services that they start with. */
  readonly connected: readonly Construct[];
  /** Service account of the cluster autoscaler. */
  readonly autoscaler: ServiceAccount;
  readonly tags: Readonly<Record<string, string>>;
}

/** What later parts of the phase need of the cluster. */
export interface ClusterParts {
  readonly kubernetes: KubernetesCluster;
  readonly pools: Readonly<Record<string, NodePool>>;
}

/** The cluster, who may administer it, its add-ons and its nodes, in the order that they need each other. */
export function makeCluster(
  scope: Construct,
  deployment: ManagedKubernetesDeployment,
  around: ClusterSurroundings,
): ClusterParts {
  const { config, names } = deployment;
  const { account, network, keyArn, connected } = around;
  const kubernetes = new KubernetesCluster(scope, "cluster", {
    account,
    name: names.derived("eksCluster"),
    version: config.cluster.version,
    subnetIds: network.tiers.cluster.subnetIds,
    serviceCidr: config.network.serviceCidr,
    keyArn,
    roleName: names.derived("iamRole", "cluster"),
  });
  administrators(scope, deployment, account, kubernetes);

  const identities = new PodIdentities(scope, "identities", { deployment, account, kubernetes, keyArn });
  const addOns = new Construct(scope, "add-ons");
  // A node is ready only with a network, so these come before the nodes; the others need a node to run on.
  const first = ["eks-pod-identity-agent", "kube-proxy", "vpc-cni"].map(
    (name) =>
      new AddOn(addOns, name, {
        cluster: kubernetes,
        name,
        identity: name === "vpc-cni" ? identities.network : undefined,
      }),
  );
  const pools = nodePools(scope, deployment, around, kubernetes, [...first, identities, ...connected]);
  const rest = ["coredns", "aws-ebs-csi-driver"].map(
    (name) =>
      new AddOn(addOns, name, {
        cluster: kubernetes,
        name,
        identity: name === "aws-ebs-csi-driver" ? identities.storage : undefined,
        after: Object.values(pools),
      }),
  );

  if (config.platform.addOns.clusterAutoscaler.enabled) identities.giveAutoscaler(around.autoscaler);
  new ClusterGate(scope, "gate", { cluster: kubernetes, nodePools: pools, after: rest });
  return { kubernetes, pools };
}

/** Terraform's runs, which install what is in the cluster, and whom the dataset names. */
function administrators(
  scope: Construct,
  { config }: ManagedKubernetesDeployment,
  account: Account,
  { name: clusterName }: KubernetesCluster,
): void {
  const all = new Construct(scope, "administrators");
  new ClusterAdministrator(all, "terraform", { account, clusterName, principalArn: account.callerArn });
  const { aws } = config.credentials;
  const runs = aws?.mode === "oidc" ? aws.roleArn : undefined;
  for (const principalArn of config.cluster.administrators) {
    if (principalArn === runs) continue;
    new ClusterAdministrator(all, principalArn.replace(/^.*::/, ""), { account, clusterName, principalArn });
  }
}

function nodePools(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  { account, network, keyArn, tags }: ClusterSurroundings,
  cluster: KubernetesCluster,
  after: readonly Construct[],
): Record<string, NodePool> {
  const role = new ServiceRole(scope, "node-role", {
    account,
    name: names.derived("iamRole", "nodes"),
    service: "ec2.amazonaws.com",
    managedPolicies: ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"],
  });
  const all = new Construct(scope, "node-pools");
  const { subnetIds } = network.tiers.cluster;
  const pools = Object.entries(config.cluster.nodePools).map(([name, pool]) => {
    const props = { cluster, name, pool, subnetIds, roleArn: role.arn, keyArn, tags, after: [role, ...after] };
    return [name, new NodePool(all, name, props)] as const;
  });
  return Object.fromEntries(pools);
}
