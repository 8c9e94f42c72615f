import { Construct } from "constructs";
import { HostIdentity } from "../../../scaleway/host-identity";
import type { Placement } from "../../../scaleway/placement";
import type { SnapshotBucket } from "../../../scaleway/snapshot-bucket";
import type { HashistackDeployment } from "../config";
import { isFirstServer } from "../host-plan";
import type { HostPlan, PlannedHost } from "../host-plan";
import type { StoredSecrets } from "./stored-secrets";

export interface HostIdentitiesProps {
  readonly deployment: HashistackDeployment;
  readonly placement: Placement;
  readonly plan: HostPlan;
  readonly stored: StoredSecrets;
  readonly bucket: SnapshotBucket;
  /** Address that the hosts' requests come from. */
  readonly publicAddress: string;
}

/** An identity for each host, which may read its own bundle only. The first server also keeps Vault's keys, and servers keep snapshots. */
export class HostIdentities extends Construct {
  private readonly identities: ReadonlyMap<string, HostIdentity>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HostIdentitiesProps,
  ) {
    super(scope, id);
    this.identities = new Map(props.plan.hosts.map((host) => [host.name, this.identity(host)]));
  }

  of({ name }: PlannedHost): HostIdentity {
    const identity = this.identities.get(name);
    if (identity === undefined) throw new Error(`${name} has no identity`);
    return identity;
  }

  private identity(host: PlannedHost): HostIdentity {
    const { deployment, placement, plan, stored, bucket, publicAddress } = this.props;
    const kept = isFirstServer(plan, host) ? [stored.recoveryKeys, stored.rootToken] : [];
    return new HostIdentity(this, host.name, {
      placement,
      name: deployment.names.derived("scalewayResource", host.name),
      reads: [stored.bundle(host.name), ...kept],
      writes: kept,
      bucket: host.role === "server" ? bucket : undefined,
      publicAddress,
    });
  }
}
