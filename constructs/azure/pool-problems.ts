import { problemIf } from "./azure-config";
import type { AzureConfig, AzureRule } from "./azure-config";
import { systemPoolOf } from "./system-pool";
import { burstableVmSize, legacyVmSize, takesPremiumDisks, vmSizePattern } from "./vm-sizes";

/** Names of node pools (AKS REST API, agent pools: agentPoolName). */
const poolName = /^[a-z][a-z0-9]{0,11}$/;

/** Disks in GiB: of nodes (AKS REST API, osDiskSizeGB, and `az aks nodepool add`), and of a host with Canonical's image. */
const nodeDisks = { smallest: 30, largest: 2048 };
const jumpboxDisk = 30;

/** Hosts and their pools. */
export const poolRules: readonly AzureRule[] = [
  ({ cluster }) => poolNameProblems(cluster),
  ({ cluster }) => systemPoolProblems(cluster),
  sizeProblems,
  ({ cluster }) => systemPoolSizeProblems(cluster),
  ({ cluster }) => nodeCountProblems(cluster),
  ({ cluster }) => ownLabelProblems(cluster),
  ({ cluster }) => nodeDiskProblems(cluster),
  ({ jumpbox }) => jumpboxDiskProblems(jumpbox),
];

type Cluster = AzureConfig["cluster"];

const poolsPath = ["cluster", "nodePools"];

function poolNameProblems({ nodePools }: Cluster) {
  return Object.keys(nodePools).flatMap((name) => {
    const message = `${name} is no name of a node pool on Azure (expected lowercase letters and digits, a letter first, at most 12 characters)`;
    return problemIf(!poolName.test(name), [...poolsPath, name], message);
  });
}

/** No pool at all, or none that always has a host for add-ons, is refused on every cloud already. */
function systemPoolProblems({ nodePools }: Cluster) {
  const pools = Object.values(nodePools);
  const steady = pools.some(
    ({ minSize, taints }) => minSize > 0 && taints.every(({ effect }) => effect === "PreferNoSchedule"),
  );
  const message = "no pool can run what AKS itself needs (expected one with minSize 1 or more, no spot and no taints)";
  return problemIf(steady && systemPoolOf(nodePools) === undefined, poolsPath, message);
}

function sizeProblems({ cluster, jumpbox }: AzureConfig) {
  const pools = Object.entries(cluster.nodePools).flatMap(([name, { instanceType }]) =>
    sizeProblem([...poolsPath, name, "instanceType"], instanceType),
  );
  return [...pools, ...sizeProblem(["jumpbox", "instanceType"], jumpbox.instanceType)];
}

/** Sizes with one processor: AKS takes none for nodes, and the agent on the jumpbox needs more. */
const oneProcessor = /^Standard_[A-Z]+1[a-z_-]/;

function sizeProblem(path: readonly string[], size: string | undefined) {
  if (size === undefined) return [];
  if (!vmSizePattern.test(size))
    return problemIf(true, path, `${size} is not a size of Azure (expected one like Standard_D2s_v5)`);
  const legacy = `${size} cannot encrypt its disks on the host (expected a newer size, like Standard_D2s_v5)`;
  const small = `${size} has one processor, which is too few (expected two or more, like Standard_D2s_v5)`;
  return [
    ...problemIf(legacyVmSize.test(size) || !takesPremiumDisks(size), path, legacy),
    ...problemIf(oneProcessor.test(`${size}_`), path, small),
  ];
}

/** Microsoft Learn, "Manage system node pools": no sizes of the series B. */
function systemPoolSizeProblems({ nodePools }: Cluster) {
  const name = systemPoolOf(nodePools);
  const size = name === undefined ? undefined : nodePools[name]?.instanceType;
  if (name === undefined || size === undefined) return [];
  const message = `${size} must not run what AKS itself needs (expected a size that is not of the series B, like Standard_D4s_v5)`;
  return problemIf(burstableVmSize.test(size), [...poolsPath, name, "instanceType"], message);
}

function nodeDiskProblems({ nodePools }: Cluster) {
  const { smallest, largest } = nodeDisks;
  return Object.entries(nodePools).flatMap(([name, { diskSize }]) => {
    const message = `${diskSize} GiB is no disk of a node on Azure (expected ${smallest} to ${largest})`;
    return problemIf(diskSize < smallest || diskSize > largest, [...poolsPath, name, "diskSize"], message);
  });
}

function jumpboxDiskProblems({ diskSize }: AzureConfig["jumpbox"]) {
  const message = `${diskSize} GiB is too small for the host's image (expected ${jumpboxDisk} or more)`;
  return problemIf(diskSize < jumpboxDisk, ["jumpbox", "diskSize"], message);
}

/** Nodes of one cluster, and pools (Microsoft Learn: quotas and limits of AKS). */
const mostNodes = 5000;
const mostPools = 100;

function nodeCountProblems({ nodePools }: Cluster) {
  const pools = Object.values(nodePools);
  const nodes = pools.reduce((sum, { maxSize }) => sum + maxSize, 0);
  return [
    ...problemIf(
      pools.length > mostPools,
      poolsPath,
      `${pools.length} pools are too many (expected at most ${mostPools})`,
    ),
    ...problemIf(
      nodes > mostNodes,
      poolsPath,
      `${nodes} nodes are too many (expected a sum of maxSize of at most ${mostNodes})`,
    ),
  ];
}

/** Labels and taints that AKS gives nodes itself, and lets nobody else give. */
const ownLabel = /^(kubernetes\.azure\.com\/|agentpool$)/;

function ownLabelProblems({ nodePools }: Cluster) {
  return Object.entries(nodePools).flatMap(([name, { labels, taints }]) => [
    ...Object.keys(labels).flatMap((label) => ownProblem([...poolsPath, name, "labels", label], label)),
    ...taints.flatMap(({ key }, index) => ownProblem([...poolsPath, name, "taints", index, "key"], key)),
  ]);
}

function ownProblem(path: readonly (string | number)[], name: string) {
  return problemIf(
    ownLabel.test(name),
    path,
    `${name} is given by AKS itself, also to interruptible nodes (expected another name, or none)`,
  );
}
