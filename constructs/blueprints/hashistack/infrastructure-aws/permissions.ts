import { Construct } from "constructs";
import type { Account } from "../../../aws/account";
import { HostRole as HostIamRole } from "../../../aws/host-role";
import { SealKey } from "../../../aws/seal-key";
import type { SnapshotBucket } from "../../../aws/snapshot-bucket";
import type { HashistackDeployment } from "../config";
import type { HostPlan, HostRole } from "../host-plan";
import { secretsOfRole } from "./secrets";
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

/** What hosts may do in the account, by role, and the key that only servers may use. */
export class HostPermissions extends Construct {
  readonly roles: ReadonlyMap<HostRole, HostIamRole>;
  /** Key that unseals Vault; absent where another Vault does. */
  readonly sealKey?: SealKey;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HostPermissionsProps,
  ) {
    super(scope, id);
    const { deployment, plan, account } = props;
    const { config, names } = deployment;
    const roles = [...new Set(plan.hosts.map(({ role }) => role))];
    this.roles = new Map(roles.map((role) => [role, this.role(role)]));
    const servers = this.roles.get("server");
    if (servers === undefined || config.vault.transit !== undefined) return;
    const name = names.derived("dnsLabel", "vault");
    this.sealKey = new SealKey(this, "seal-key", { account, name, userArn: servers.arn });
  }

  private role(role: HostRole): HostIamRole {
    const { deployment, account, secrets, bucket, keyArn } = this.props;
    const { names } = deployment;
    const ofServers = {
      writtenSecrets: [secrets.recoveryKeys.arn, secrets.rootToken.arn],
      bucketArn: bucket.arn,
    };
    return new HostIamRole(this, role, {
      account,
      name: names.derived("iamRole", role),
      secretsPath: names.secretPath(secretsOfRole(role)),
      keyArn,
      ...(role === "server" ? ofServers : {}),
    });
  }
}
