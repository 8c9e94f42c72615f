import { problemIf } from "./azure-config";
import type { AzureConfig, AzureRule } from "./azure-config";
import { systemPoolOf } from "./system-pool";
import { legacyVmSize, vmSizePattern } from "./vm-sizes";

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

function sizeProblem(path: readonly string[], size: string | undefined) {
  if (size === undefined) return [];
  if (!vmSizePattern.test(size))
    return problemIf(true, path, `${size} is not a size of Azure (expected one like Standard_D2s_v5)`);
  const message = `${size} cannot encrypt its disks on the host (expected a newer size, like Standard_D2s_v5)`;
  return problemIf(legacyVmSize.test(size), path, message);
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
