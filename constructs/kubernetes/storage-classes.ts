import { Annotations } from "@cdktf/provider-kubernetes/lib/annotations";
import { StorageClassV1 } from "@cdktf/provider-kubernetes/lib/storage-class-v1";
import { Construct } from "constructs";

export interface StorageClassesProps {
  /** CSI driver. */
  readonly provisioner: string;
  /** Parameters of an encrypted volume. */
  readonly parameters: Readonly<Record<string, string>>;
  /** More parameters of volumes that must outlive the cluster.
   * @default none */
  readonly retainedParameters?: Readonly<Record<string, string>>;
  /** The cloud's own default class, which stops being the default.
   * @default the cloud makes none */
  readonly cloudDefaultClass?: string;
}

const isDefault = "storageclass.kubernetes.io/is-default-class";

/**
 * Two classes of encrypted volumes: the default, whose volumes go with their claims, and one whose volumes stay. New classes beside the
 * cloud's own, since a class's reclaim policy and parameters cannot be changed.
 */
export class StorageClasses extends Construct {
  /** Name of the default class. */
  readonly delete: string;
  readonly retain: string;

  constructor(scope: Construct, id: string, props: StorageClassesProps) {
    super(scope, id);
    const { provisioner, parameters, retainedParameters, cloudDefaultClass } = props;
    const encrypted = (name: string, reclaimPolicy: "Delete" | "Retain") =>
      new StorageClassV1(this, name, {
        metadata: { name, annotations: { [isDefault]: String(reclaimPolicy === "Delete") } },
        storageProvisioner: provisioner,
        parameters: reclaimPolicy === "Retain" ? { ...parameters, ...retainedParameters } : parameters,
        reclaimPolicy,
        allowVolumeExpansion: true,
        // A volume made earlier could be in a zone where its pod finds no room.
        volumeBindingMode: "WaitForFirstConsumer",
      }).metadata.name;
    this.delete = encrypted("encrypted", "Delete");
    this.retain = encrypted("encrypted-retain", "Retain");

    if (cloudDefaultClass !== undefined) {
      new Annotations(this, "cloud-default", {
        apiVersion: "storage.k8s.io/v1",
        kind: "StorageClass",
        metadata: { name: cloudDefaultClass },
        annotations: { [isDefault]: "false" },
        force: true,
      });
    }
  }
}
