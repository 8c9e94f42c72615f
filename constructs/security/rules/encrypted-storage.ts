import { all, tableRule } from "../rule";
import type { Arguments, Check, Fault } from "../rule";
import { blocks, eachMustBe, isArguments, isExpression, mustBe, mustBeSet, shown } from "../arguments";

const encrypted = mustBe("encrypted", true);
const storageEncrypted = mustBe("storage_encrypted", true);
const key = "the key's ARN";

/** The image decides over a disk without a block, and images are not encrypted. */
const disks = all(mustBe("root_block_device.encrypted", true), eachMustBe("ebs_block_device", "encrypted", true));

/** Mappings without an `ebs` block are instance stores, which the hardware encrypts, or hide a device. */
const templateDisks: Check = (inspected) => {
  const mappings = blocks(inspected.args, "block_device_mappings");
  const hasDisk = mappings.some((mapping) => blocks(mapping, "ebs").length > 0);
  const root = hasDisk
    ? []
    : [{ found: "block_device_mappings has no ebs disk", expected: "the root disk, encrypted" }];
  return [...root, ...eachMustBe("block_device_mappings.ebs", "encrypted", true)(inspected)];
};

const cluster: Check = ({ args }) => {
  const covered = blocks(args, "encryption_config").some(
    ({ resources, provider }) =>
      [resources].flat().includes("secrets") &&
      [provider].flat().some((given) => isArguments(given) && Boolean(given["key_arn"])),
  );
  return covered
    ? []
    : [{ found: "encryption_config does not cover secrets", expected: 'resources ["secrets"] and a key_arn' }];
};

function encryptedBy(configuration: string): Check {
  return ({ usedBy }) =>
    usedBy(configuration) ? [] : [{ found: `it has no ${configuration}`, expected: "one in the same stack" }];
}

const ebsProvisioners = ["ebs.csi.aws.com", "kubernetes.io/aws-ebs"];

/** Other drivers' volumes are encrypted by their cloud; a driver that cannot be seen may be the one of EBS. */
function storageClass(provisioner: unknown, parameters: unknown): Fault[] {
  if (!isExpression(provisioner) && !ebsProvisioners.includes(String(provisioner))) return [];
  const value = isArguments(parameters) ? parameters["encrypted"] : parameters;
  return value === "true"
    ? []
    : [{ found: `parameters.encrypted ${shown(value)}`, expected: '"true" for volumes of EBS' }];
}

const kubernetesStorageClass: Check = ({ args }) => storageClass(args["storage_provisioner"], args["parameters"]);

const kubernetesManifest: Check = ({ args }) => {
  const manifest: Arguments = isArguments(args["manifest"]) ? args["manifest"] : {};
  return manifest["kind"] === "StorageClass" ? storageClass(manifest["provisioner"], manifest["parameters"]) : [];
};

const host = mustBe("encryption_at_host_enabled", true);

/** Disks, volumes, file systems, databases, buckets, logs and secrets are encrypted; where a key can be chosen, with one of ours. */
export const encryptedStorage = tableRule("encrypted-storage", {
  aws_ebs_volume: encrypted,
  aws_ebs_snapshot_copy: encrypted,
  aws_instance: disks,
  aws_spot_instance_request: disks,
  aws_launch_configuration: disks,
  aws_launch_template: templateDisks,
  aws_eks_node_group: mustBeSet("launch_template", "a launch template with an encrypted root disk: EKS's own has none"),
  aws_eks_cluster: cluster,
  aws_efs_file_system: encrypted,
  aws_db_instance: storageEncrypted,
  aws_rds_cluster: storageEncrypted,
  aws_docdb_cluster: storageEncrypted,
  aws_neptune_cluster: storageEncrypted,
  aws_redshift_cluster: encrypted,
  aws_elasticache_replication_group: mustBe("at_rest_encryption_enabled", true),
  aws_s3_bucket: encryptedBy("aws_s3_bucket_server_side_encryption_configuration"),
  aws_cloudwatch_log_group: mustBeSet("kms_key_id", key),
  aws_secretsmanager_secret: mustBeSet("kms_key_id", key),
  kubernetes_storage_class: kubernetesStorageClass,
  kubernetes_storage_class_v1: kubernetesStorageClass,
  kubernetes_manifest: kubernetesManifest,
  azurerm_linux_virtual_machine: host,
  azurerm_windows_virtual_machine: host,
  azurerm_linux_virtual_machine_scale_set: host,
  azurerm_windows_virtual_machine_scale_set: host,
  azurerm_orchestrated_virtual_machine_scale_set: host,
  azurerm_kubernetes_cluster: mustBe("default_node_pool.host_encryption_enabled", true),
  azurerm_kubernetes_cluster_node_pool: mustBe("host_encryption_enabled", true),
  // Disks of Scaleway's hosts have no such setting.
  scaleway_object_bucket: encryptedBy("scaleway_object_bucket_server_side_encryption_configuration"),
  scaleway_rdb_instance: mustBe("encryption_at_rest", true),
});
