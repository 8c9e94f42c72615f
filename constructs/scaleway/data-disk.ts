import { Fn } from "cdktf";
import { Construct } from "constructs";
import { BlockVolume } from "../../.gen/providers/scaleway/block-volume";
import type { Placement } from "./placement";

export interface DataDiskProps {
  readonly placement: Placement;
  /** Name of the disk, `wm-prod-server-1-data`. */
  readonly name: string;
  /** GB. */
  readonly size: number;
}

/** Operations per second of Block Storage, the smaller of its two kinds (Block Storage: volume types). */
export const diskIops = 5000;

/** A disk for data, which outlives the host that it is attached to (scaleway/scaleway-cli#4676: volumes of Block Storage stay when a host goes). */
export class DataDisk extends Construct {
  readonly id: string;
  /** Where the host finds the disk, whatever the kernel calls it (Scaleway: Identifying devices of an Instance). */
  readonly device: string;

  constructor(scope: Construct, id: string, { placement, name, size }: DataDiskProps) {
    super(scope, id);
    const { zone, tags } = placement;
    const volume = new BlockVolume(this, "volume", { name, zone, sizeInGb: size, iops: diskIops, tags: [...tags] });
    this.id = volume.id;
    // The id comes with its zone.
    this.device = `/dev/disk/by-id/scsi-0SCW_sbs_volume-${Fn.element(Fn.split("/", volume.id), 1)}`;
  }
}
