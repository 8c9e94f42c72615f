import { EksNodeGroup } from "@cdktf/provider-aws/lib/eks-node-group";
import { LaunchTemplate } from "@cdktf/provider-aws/lib/launch-template";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { architectureOf, defaultInstanceTypes } from "./instance-types";
import type { Architecture } from "./instance-types";
import type { KubernetesCluster } from "./kubernetes-cluster";
import { resourcesIn } from "../terraform/resources-in";

/** A group of nodes, as the dataset describes it. */
export interface NodePoolSize {
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

export interface NodePoolProps {
  readonly cluster: KubernetesCluster;
  /** Name of the pool, `system`. */
  readonly name: string;
  readonly pool: NodePoolSize;
  readonly subnetIds: string[];
  /** Role of the nodes. */
  readonly roleArn: string;
  /** Key that disks are encrypted with. */
  readonly keyArn: string;
  /** What a node needs to become ready. */
  readonly after: readonly IConstruct[];
  /** Tags of hosts, disks and interfaces: what a launch template starts does not get the provider's. */
  readonly tags: Readonly<Record<string, string>>;
}

/** EKS's words for a taint's effect. */
const effects = { NoSchedule: "NO_SCHEDULE", NoExecute: "NO_EXECUTE", PreferNoSchedule: "PREFER_NO_SCHEDULE" } as const;

const images: Record<Architecture, string> = { x86_64: "AL2023_x86_64_STANDARD", arm64: "AL2023_ARM_64_STANDARD" };

/** A managed node group. The cluster autoscaler decides how many nodes it has. */
export class NodePool extends Construct {
  readonly autoscalingGroupName: string;
  readonly nodeGroupName: string;

  constructor(scope: Construct, id: string, props: NodePoolProps) {
    super(scope, id);
    const { cluster, name, pool, subnetIds, roleArn } = props;
    const { instanceType = defaultInstanceTypes.nodes, minSize, maxSize, spot, labels, taints } = pool;
    const template = this.launchTemplate(props, instanceType);
    const group = new EksNodeGroup(this, "group", {
      clusterName: cluster.name,
      nodeGroupNamePrefix: `${name}-`,
      version: cluster.version,
      nodeRoleArn: roleArn,
      subnetIds,
      amiType: images[architectureOf(instanceType)],
      capacityType: spot ? "SPOT" : "ON_DEMAND",
      launchTemplate: { id: template.id, version: `\${${template.fqn}.latest_version}` },
      scalingConfig: { minSize, maxSize, desiredSize: minSize },
      updateConfig: { maxUnavailablePercentage: 33 },
      labels: { ...labels },
      taint: taints.map(({ key, value, effect }) => ({ key, value, effect: effects[effect] })),
      // What cannot be changed in place (zones, spot, architecture) comes up anew before the old nodes go.
      lifecycle: { createBeforeDestroy: true, ignoreChanges: ["scaling_config[0].desired_size"] },
      dependsOn: resourcesIn(...props.after),
    });
    this.nodeGroupName = group.nodeGroupName;
    this.autoscalingGroupName = group.resources.get(0).autoscalingGroups.get(0).name;
  }

  /** Without an image and security groups of its own, so EKS puts its own in. */
  private launchTemplate({ cluster, name, pool, keyArn, tags }: NodePoolProps, instanceType: string): LaunchTemplate {
    const hostTags = { ...tags, Name: `${name}-node` };
    return new LaunchTemplate(this, "template", {
      namePrefix: `${name}-`,
      description: `Nodes of the pool ${name}`,
      updateDefaultVersion: true,
      // Here and not in the group: another type is a new version, to which nodes are moved in turns.
      instanceType,
      // One hop: pods do not reach the node's credentials, they have pod identity.
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      blockDeviceMappings: [
        {
          deviceName: "/dev/xvda",
          ebs: {
            volumeType: "gp3",
            volumeSize: pool.diskSize,
            encrypted: "true",
            kmsKeyId: keyArn,
            deleteOnTermination: "true",
          },
        },
      ],
      tagSpecifications: ["instance", "volume", "network-interface"].map((resourceType) => ({
        resourceType,
        tags: hostTags,
      })),
      tags: { Name: `${name}-node`, Cluster: cluster.name },
    });
  }
}
