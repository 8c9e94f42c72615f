import { Construct } from "constructs";
import { HostIdentity } from "../../../scaleway/host-identity";
import type { Placement } from "../../../scaleway/placement";
import type { SnapshotBucket } from "../../../scaleway/snapshot-bucket";
import type { HashistackDeployment } from "../config";
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

/** An identity for the hosts of each role, which may read their bundles only. The first server has one of its own: it writes Vault's keys. */
export class HostIdentities extends Construct {
  private readonly identities: ReadonlyMap<string, HostIdentity>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HostIdentitiesProps,
  ) {
    super(scope, id);
    const names = new Set(props.plan.hosts.map((host) => this.nameOf(host)));
    this.identities = new Map([...names].map((name) => [name, this.identity(name)]));
  }

  of(host: PlannedHost): HostIdentity {
    const identity = this.identities.get(this.nameOf(host));
    if (identity === undefined) throw new Error(`${host.name} has no identity`);
    return identity;
  }

  private nameOf({ role, address }: PlannedHost): string {
    return address === this.props.plan.serverAddresses[0] ? "first-server" : role;
  }

  private identity(name: string): HostIdentity {
    const { deployment, placement, plan, stored, bucket, publicAddress } = this.props;
    const hosts = plan.hosts.filter((host) => this.nameOf(host) === name);
    const first = name === "first-server" ? [stored.recoveryKeys, stored.rootToken] : [];
    const [own, ...others] = hosts.map((host) => stored.bundle(host.name));
    if (own === undefined) throw new Error(`no host is a ${name}`);
    return new HostIdentity(this, name, {
      placement,
      name: deployment.names.derived("scalewayResource", name),
      reads: [own, ...others, ...first],
      writes: first,
      bucket: hosts.some(({ role }) => role === "server") ? bucket : undefined,
      publicAddress,
    });
  }
}
