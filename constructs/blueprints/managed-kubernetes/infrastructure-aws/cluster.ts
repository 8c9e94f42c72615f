import { Construct } from "constructs";
import type { Account } from "../../../aws/account";
import { AddOn } from "../../../aws/add-on";
import type { AddOnProps } from "../../../aws/add-on";
import { ClusterAccess } from "../../../aws/cluster-access";
import { ClusterGate } from "../../../aws/cluster-gate";
import { KubernetesCluster } from "../../../aws/kubernetes-cluster";
import type { Network } from "../../../aws/network";
import { NodePool } from "../../../aws/node-pool";
import { ServiceRole } from "../../../aws/service-role";
import { corefile, rewriteRules } from "../../../kubernetes/cluster-dns";
import { ingressController } from "../../../kubernetes/ingress-controller";
import type { ManagedKubernetesDeployment } from "../config";
import { members } from "../platform/groups";
import { hostIn, hostLabels } from "../platform/hosts";
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

/** The cluster, its add-ons and its nodes, in the order that they need each other. */
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

  const identities = new PodIdentities(scope, "identities", { deployment, account, kubernetes, keyArn });
  const addOns = new Construct(scope, "add-ons");
  // A node is ready only with a network, so these come before the nodes; the others need a node to run on.
  const { addOnVersions } = config.cluster;
  const addOn = (
    name: keyof typeof addOnVersions,
    props: Pick<AddOnProps, "identity" | "configuration" | "after"> = {},
  ) => new AddOn(addOns, name, { cluster: kubernetes, name, version: addOnVersions[name], ...props });
  const first = [
    addOn("eks-pod-identity-agent"),
    addOn("kube-proxy"),
    // Without this setting EKS accepts network policies and enforces none.
    addOn("vpc-cni", { identity: identities.network, configuration: { enableNetworkPolicy: "true" } }),
  ];
  const pools = nodePools(scope, deployment, around, kubernetes, [...first, identities, ...connected]);
  const after = Object.values(pools);
  const rest = [
    addOn("coredns", { configuration: dnsConfiguration(deployment), after }),
    addOn("aws-ebs-csi-driver", { identity: identities.storage, after }),
  ];

  if (config.platform.addOns.clusterAutoscaler.enabled) identities.giveAutoscaler(around.autoscaler);
  new ClusterGate(scope, "gate", { cluster: kubernetes, nodePools: pools, after: rest });
  return { kubernetes, pools };
}

/** Inside the cluster, the deployment's hosts are the ingress controller itself. */
function dnsConfiguration({ config, names }: ManagedKubernetesDeployment): AddOnProps["configuration"] {
  const zone = names.privateZone(config.domain);
  const hosts = hostLabels(config).map((label) => hostIn(zone, label));
  return hosts.length === 0 ? undefined : { corefile: corefile(rewriteRules(hosts, ingressController.serviceHost)) };
}

/**
 * Lets in the jumpbox, as which the runs on its agent install what is in the cluster, and whom the dataset names. Runs of this phase need
 * nothing inside the cluster, and get nothing.
 */
export function letIn(
  scope: Construct,
  { config }: ManagedKubernetesDeployment,
  account: Account,
  { name: clusterName }: KubernetesCluster,
  jumpboxRoleArn: string,
): void {
  const all = new Construct(scope, "access");
  new ClusterAccess(all, "jumpbox", { account, clusterName, principalArn: jumpboxRoleArn, administrator: true });
  const groupsOf = new Map(members(config).map(({ principal, groups }) => [principal, groups]));
  for (const principalArn of new Set([...config.cluster.administrators, ...groupsOf.keys()])) {
    new ClusterAccess(all, principalArn.replace(/^.*::/, ""), {
      account,
      clusterName,
      principalArn,
      administrator: config.cluster.administrators.includes(principalArn),
      groups: groupsOf.get(principalArn),
    });
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
