import { Construct } from "constructs";
import type { Account } from "../../../aws/account";
import { HostRole } from "../../../aws/host-role";
import { SealKey } from "../../../aws/seal-key";
import type { SnapshotBucket } from "../../../aws/snapshot-bucket";
import type { HashistackDeployment } from "../config";
import { isFirstServer } from "../host-plan";
import type { HostPlan, PlannedHost } from "../host-plan";
import type { KeptSecrets } from "./secrets";

export interface HostPermissionsProps {
  readonly deployment: HashistackDeployment;
  readonly plan: HostPlan;
  readonly account: Account;
  readonly secrets: KeptSecrets;
  readonly bucket: SnapshotBucket;
  /** Key that secrets and snapshots are encrypted with. */
  readonly keyArn: string;
}

/** What each host may do in the account, and the key that only servers may use. */
export class HostPermissions extends Construct {
  /** Key that unseals Vault; absent where another Vault does. */
  readonly sealKey?: SealKey;
  private readonly roles: ReadonlyMap<string, HostRole>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HostPermissionsProps,
  ) {
    super(scope, id);
    const { deployment, plan, account } = props;
    const { config, names } = deployment;
    this.roles = new Map(plan.hosts.map((host) => [host.name, this.role(host)]));
    if (config.vault.transit !== undefined) return;
    const servers = plan.hosts.filter(({ role }) => role === "server");
    const userArns = servers.map((server) => this.of(server).arn);
    this.sealKey = new SealKey(this, "seal-key", { account, name: names.derived("dnsLabel", "vault"), userArns });
  }

  of({ name }: PlannedHost): HostRole {
    const role = this.roles.get(name);
    if (role === undefined) throw new RangeError(`${name} has no role`);
    return role;
  }

  /** Each host may read its own bundle, and no other: who takes a host over has the keys of none besides. */
  private role(host: PlannedHost): HostRole {
    const { deployment, plan, account, secrets, bucket, keyArn } = this.props;
    const { recoveryKeys, rootToken } = secrets;
    return new HostRole(this, host.name, {
      account,
      name: deployment.names.derived("iamRole", host.name),
      secretArn: secrets.bundle(host).arn,
      writtenSecrets: isFirstServer(plan, host) ? [recoveryKeys.arn, rootToken.arn] : [],
      bucketArn: host.role === "server" ? bucket.arn : undefined,
      keyArn,
    });
  }
}
