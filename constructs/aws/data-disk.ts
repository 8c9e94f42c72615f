import { EbsVolume } from "@cdktf/provider-aws/lib/ebs-volume";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import type { TierZone } from "./subnet-tier";

/** What stays of a host that is replaced: its name, its place and its data. */
export interface HostPlace {
  /** `wm-prod-server-1` */
  readonly name: string;
  /** Subnet of the host, and zone of its disks. */
  readonly zone: Pick<TierZone, "subnetId" | "availabilityZone">;
  /** Key that disks are encrypted with. */
  readonly keyArn: string;
}

export interface DataDiskProps extends HostPlace {
  /** GiB. */
  readonly size: number;
}

/** A disk for data, which outlives the host that it is attached to. */
export class DataDisk extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { name, zone, keyArn, size }: DataDiskProps) {
    super(scope, id);
    this.id = new EbsVolume(this, "volume", {
      availabilityZone: zone.availabilityZone,
      type: "gp3",
      size,
      encrypted: true,
      kmsKeyId: keyArn,
      tags: { Name: `${name}-data` },
    }).id;
  }

  /** Where the host finds the disk, whatever the kernel numbers it (EBS user guide, "Amazon EBS volumes and NVMe", serial number). */
  get path(): string {
    return `/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${Fn.replace(this.id, "-", "")}`;
  }
}
