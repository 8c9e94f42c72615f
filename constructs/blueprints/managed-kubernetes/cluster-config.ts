import { z } from "zod";
import { constructName, distinct } from "../../deployment/dataset/settings";
import { labelKey, labelValue } from "./node-labels";

/** A name that Kubernetes and every cloud take. */
export const kubernetesName = constructName(
  z
    .string()
    .regex(
      /^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/,
      "lowercase letters, digits and hyphens, a letter first, at most 40 characters",
    ),
);

const nodePool = z.strictObject({
  instanceType: z
    .string()
    .min(1)
    .optional()
    .describe("Size of the hosts; default: m5.xlarge on AWS, Standard_D2s_v5 on Azure"),
  minSize: z.number().int().min(0).max(100).default(1),
  maxSize: z.number().int().min(1).max(1000).default(3),
  diskSize: z.number().int().min(20).max(16384).default(100).describe("Root disk in GiB"),
  spot: z.boolean().default(false).describe("Interruptible capacity"),
  labels: z.record(labelKey, labelValue).default({}),
  taints: distinct(
    z.array(
      z.strictObject({
        key: labelKey,
        value: labelValue.default(""),
        effect: z.enum(["NoSchedule", "NoExecute", "PreferNoSchedule"]),
      }),
    ),
    { name: ({ key, effect }) => `${key} with ${effect}` },
  ).default([]),
});

/** The Kubernetes cluster and its hosts. */
export const cluster = z.strictObject({
  version: z
    .string()
    .regex(/^1\.\d{2}$/, 'a minor version in quotes, like "1.35"')
    .default("1.35")
    .describe("Kubernetes version"),
  nodePools: z
    .record(kubernetesName.max(20), nodePool)
    .default({ system: nodePool.parse({}), workflows: nodePool.parse({}) })
    .describe("Groups of hosts by name"),
  addOnVersions: z
    .partialRecord(
      z.enum(["vpc-cni", "coredns", "kube-proxy", "aws-ebs-csi-driver", "eks-pod-identity-agent"]),
      z.string().regex(/^v\d+\.\d+\.\d+-eksbuild\.\d+$/, "a version of an EKS add-on, like v1.12.4-eksbuild.1"),
    )
    .default({})
    .describe("Exact versions of EKS add-ons; default: those that AWS takes for the Kubernetes version"),
  registries: distinct(z.array(z.string().min(1)))
    .default([])
    .describe(
      "Ids of Azure container registries whose images the nodes may pull; AWS's nodes may pull from the whole account",
    ),
  administrators: distinct(z.array(z.string().min(1)))
    .default([])
    .describe(
      "Principals of the cloud that administer the cluster: ARNs of IAM roles on AWS, object ids of Entra groups on Azure",
    ),
});

/** The host inside the network. */
export const jumpbox = z.strictObject({
  instanceType: z
    .string()
    .min(1)
    .optional()
    .describe("Size of the host inside the network that runs the Terraform Cloud agent"),
  diskSize: z.number().int().min(20).max(1024).default(30).describe("Disk in GiB"),
  sshPublicKey: z
    .string()
    .optional()
    .describe(
      "Public key (ssh-ed25519 or ssh-rsa) that opens the jumpbox through Azure Bastion; needed on Azure, unknown to AWS",
    ),
});
