import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { DbInstance } from "@cdktf/provider-aws/lib/db-instance";
import { EfsFileSystem } from "@cdktf/provider-aws/lib/efs-file-system";
import { EksCluster } from "@cdktf/provider-aws/lib/eks-cluster";
import type { EksClusterEncryptionConfig } from "@cdktf/provider-aws/lib/eks-cluster";
import { EksNodeGroup } from "@cdktf/provider-aws/lib/eks-node-group";
import { Instance } from "@cdktf/provider-aws/lib/instance";
import type { InstanceConfig } from "@cdktf/provider-aws/lib/instance";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { LaunchTemplate } from "@cdktf/provider-aws/lib/launch-template";
import type { LaunchTemplateBlockDeviceMappings } from "@cdktf/provider-aws/lib/launch-template";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
import { KubernetesClusterNodePool } from "@cdktf/provider-azurerm/lib/kubernetes-cluster-node-pool";
import { LinuxVirtualMachine } from "@cdktf/provider-azurerm/lib/linux-virtual-machine";
import { Manifest } from "@cdktf/provider-kubernetes/lib/manifest";
import { StorageClassV1 } from "@cdktf/provider-kubernetes/lib/storage-class-v1";
import { TerraformVariable } from "cdktf";
import type { TerraformStack } from "cdktf";
import { faultsOf } from "./annotations";

const faults = (build: (stack: TerraformStack) => void) => faultsOf("encrypted-storage", build);

test("an instance's root disk and each further disk are encrypted", () => {
  const instance = (config: InstanceConfig) => faults((stack) => new Instance(stack, "host", config));
  const rootBlockDevice = { encrypted: true };
  const disk = (encrypted?: boolean) => ({ deviceName: "/dev/sdb", encrypted });
  expect(instance({ rootBlockDevice, ebsBlockDevice: [disk(true)] })).toEqual([]);
  expect(instance({})).toEqual(["root_block_device.encrypted is missing (expected true"]);
  expect(instance({ rootBlockDevice: { encrypted: false } })).toEqual([
    "root_block_device.encrypted is false (expected true",
  ]);
  expect(instance({ rootBlockDevice, ebsBlockDevice: [disk(true), disk()] })).toEqual([
    "ebs_block_device.encrypted is missing (expected true",
  ]);
});

test("a launch template encrypts the root disk: the image would not", () => {
  const template = (...blockDeviceMappings: LaunchTemplateBlockDeviceMappings[]) =>
    faults((stack) => new LaunchTemplate(stack, "template", { blockDeviceMappings }));
  const disk = (encrypted?: string) => ({ deviceName: "/dev/xvda", ebs: { volumeSize: 30, encrypted } });
  expect(template(disk("true"))).toEqual([]);
  expect(template(disk("true"), { deviceName: "/dev/sdc", virtualName: "ephemeral0" })).toEqual([]);
  expect(template()).toEqual(["block_device_mappings has no ebs disk (expected the root disk, encrypted"]);
  expect(template(disk("true"), disk())).toEqual(["block_device_mappings.ebs.encrypted is missing (expected true"]);
});

test("a node group without a launch template would have EKS's unencrypted disk", () => {
  const group = (launchTemplate?: { id: string; version: string }) =>
    faults((stack) => {
      const scalingConfig = { desiredSize: 1, minSize: 1, maxSize: 1 };
      new EksNodeGroup(stack, "nodes", {
        clusterName: "c",
        nodeRoleArn: "r",
        subnetIds: [],
        scalingConfig,
        launchTemplate,
      });
    });
  expect(group({ id: "lt-1", version: "1" })).toEqual([]);
  expect(group()).toEqual([expect.stringContaining("launch_template is missing")]);
});

test("EKS encrypts its secrets with a key of ours", () => {
  const cluster = (encryptionConfig?: (stack: TerraformStack) => EksClusterEncryptionConfig) =>
    faults((stack) => {
      const config = encryptionConfig?.(stack);
      new EksCluster(stack, "cluster", {
        name: "c",
        roleArn: "r",
        vpcConfig: { subnetIds: [] },
        encryptionConfig: config,
      });
    });
  expect(
    cluster((stack) => ({ resources: ["secrets"], provider: { keyArn: new KmsKey(stack, "key", {}).arn } })),
  ).toEqual([]);
  expect(cluster()).toHaveLength(1);
  expect(cluster(() => ({ resources: [], provider: { keyArn: "arn" } }))).toHaveLength(1);
});

test("a bucket has an encryption configuration that refers to it", () => {
  const bucket = (encrypted: boolean) =>
    faults((stack) => {
      const { id } = new S3Bucket(stack, "bucket", {});
      const other = new S3BucketServerSideEncryptionConfigurationA(stack, "encryption", {
        bucket: encrypted ? id : "another",
        rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } }],
      });
      return other;
    });
  expect(bucket(true)).toEqual([]);
  expect(bucket(false)).toEqual([
    expect.stringContaining("it has no aws_s3_bucket_server_side_encryption_configuration"),
  ]);
});

test("file systems and databases are encrypted", () => {
  expect(faults((stack) => new EfsFileSystem(stack, "files", { encrypted: true }))).toEqual([]);
  expect(faults((stack) => new EfsFileSystem(stack, "files", {}))).toEqual(["encrypted is missing (expected true"]);
  const database = (storageEncrypted?: boolean) =>
    faults((stack) => new DbInstance(stack, "db", { instanceClass: "db.t4g.small", storageEncrypted }));
  expect(database(true)).toEqual([]);
  expect(database()).toEqual(["storage_encrypted is missing (expected true"]);
});

test("logs and secrets are encrypted with a key of ours", () => {
  const key = (stack: TerraformStack) => new KmsKey(stack, "key", {}).arn;
  expect(faults((stack) => new CloudwatchLogGroup(stack, "logs", { kmsKeyId: key(stack) }))).toEqual([]);
  expect(faults((stack) => new SecretsmanagerSecret(stack, "secret", { kmsKeyId: key(stack) }))).toEqual([]);
  expect(faults((stack) => new CloudwatchLogGroup(stack, "logs", {}))).toEqual([
    "kms_key_id is missing (expected the key's ARN",
  ]);
  expect(faults((stack) => new SecretsmanagerSecret(stack, "secret", {}))).toHaveLength(1);
});

describe("storage classes", () => {
  const storageClass = (storageProvisioner: string, parameters?: Record<string, string>) =>
    faults((stack) => new StorageClassV1(stack, "class", { metadata: { name: "x" }, storageProvisioner, parameters }));

  test("volumes of EBS are encrypted", () => {
    expect(storageClass("ebs.csi.aws.com", { encrypted: "true" })).toEqual([]);
    expect(storageClass("ebs.csi.aws.com", { encrypted: "false" })).toEqual([
      'parameters.encrypted is "false" (expected "true" for volumes of EBS',
    ]);
    expect(storageClass("ebs.csi.aws.com")).toHaveLength(1);
  });

  test("other drivers encrypt by themselves; an unseen driver may be the one of EBS", () => {
    expect(storageClass("disk.csi.azure.com")).toEqual([]);
    expect(
      faults((stack) => {
        const storageProvisioner = new TerraformVariable(stack, "driver", { type: "string" }).stringValue;
        new StorageClassV1(stack, "class", { metadata: { name: "x" }, storageProvisioner });
      }),
    ).toHaveLength(1);
  });

  test("a class written as a manifest is seen", () => {
    const manifest = { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", provisioner: "ebs.csi.aws.com" };
    expect(faults((stack) => new Manifest(stack, "class", { manifest }))).toHaveLength(1);
    expect(
      faults((stack) => new Manifest(stack, "class", { manifest: { ...manifest, parameters: { encrypted: "true" } } })),
    ).toEqual([]);
  });
});

test("Azure: hosts encrypt what they cache", () => {
  const pool = (hostEncryptionEnabled?: boolean) =>
    faults(
      (stack) =>
        new KubernetesClusterNodePool(stack, "p", { name: "p", kubernetesClusterId: "id", hostEncryptionEnabled }),
    );
  expect(pool(true)).toEqual([]);
  expect(pool()).toEqual(["host_encryption_enabled is missing (expected true"]);
  expect(
    faults((stack) => {
      const osDisk = { caching: "ReadWrite", storageAccountType: "Premium_LRS" };
      const place = { name: "x", location: "x", resourceGroupName: "x" };
      new LinuxVirtualMachine(stack, "vm", { ...place, size: "x", networkInterfaceIds: [], osDisk });
    }),
  ).toEqual(["encryption_at_host_enabled is missing (expected true"]);
});
