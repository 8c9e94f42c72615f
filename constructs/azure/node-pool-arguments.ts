import { createHash } from "node:crypto";
import type { Placement } from "./placement";
import { defaultVmSizes } from "./vm-sizes";

/** A group of nodes, as the dataset describes it. */
export interface NodePoolSize {
  /** Size of the hosts.
   * @default Standard_D2s_v5 */
  readonly instanceType?: string;
  readonly minSize: number;
  readonly maxSize: number;
  /** Root disk in GiB. */
  readonly diskSize: number;
  readonly spot: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly {
    readonly key: string;
    readonly value: string;
    readonly effect: "NoSchedule" | "NoExecute" | "PreferNoSchedule";
  }[];
}

/** What all pools of a cluster have in common. */
export interface NodePoolSurroundings {
  readonly placement: Placement;
  /** Subnet of the nodes; the outbound mode managedNATGateway has none.
   * @default AKS's own network */
  readonly subnetId?: string;
  /** Zones that the nodes are spread over. */
  readonly zones: readonly string[];
  /** AKS decides how many nodes a pool has, between the bounds; otherwise each has its smallest number until somebody changes it. */
  readonly autoscaling: boolean;
}

/** How nodes get a new version or image: a third more of them for that time, and half an hour for the pods of each to move. */
export const upgradeSettings = {
  maxSurge: "33%",
  drainTimeoutInMinutes: 30,
  nodeSoakDurationInMinutes: 0,
} as const;

/**
 * Arguments that the system pool and the other pools take alike.
 *
 * - Disks of the nodes are managed ones and not the host's own: those cannot follow a new version of their key without the pool being
 *   empty (Microsoft Learn: Bring your own keys with Azure managed disks).
 * - As many pods as Kubernetes vouches for on one node (kubernetes.io: Considerations for large clusters).
 */
export function nodePoolArguments(name: string, pool: NodePoolSize, around: NodePoolSurroundings) {
  const { instanceType = defaultVmSizes.nodes, minSize, maxSize, diskSize, labels } = pool;
  return {
    name,
    vmSize: instanceType,
    vnetSubnetId: around.subnetId,
    zones: [...around.zones],
    autoScalingEnabled: around.autoscaling,
    ...(around.autoscaling && { minCount: minSize, maxCount: maxSize }),
    nodeCount: minSize,
    maxPods: 110,
    osDiskSizeGb: diskSize,
    osDiskType: "Managed",
    hostEncryptionEnabled: true,
    nodePublicIpEnabled: false,
    nodeLabels: { ...labels },
    temporaryNameForRotation: rotationName(name),
    tags: around.placement.tags,
  };
}

/**
 * Name of the pool that takes the place of `name` while Azure makes that one anew: for another size, disk or zone. Azure neither cordons nor
 * drains the old nodes then. A name has at most twelve letters and digits, and no other pool may have it.
 */
function rotationName(name: string): string {
  return name.slice(0, 8) + createHash("sha256").update(name).digest("hex").slice(0, 4);
}
