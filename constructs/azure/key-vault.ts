import { KeyVault as Vault } from "@cdktf/provider-azurerm/lib/key-vault";
import { MonitorDiagnosticSetting } from "@cdktf/provider-azurerm/lib/monitor-diagnostic-setting";
import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { StringResource } from "@cdktf/provider-random/lib/string-resource";
import { Construct } from "constructs";
import { AccessDelay } from "./access-delay";
import type { Placement } from "./placement";

export interface KeyVaultProps {
  readonly placement: Placement;
  /** Beginning of the name, which must be the only one in all of Azure: at most {@link vaultNamePrefixLength} characters. */
  readonly namePrefix: string;
  /** Entra tenant whose principals the vault knows. */
  readonly tenantId: string;
  /** Object id of the principal that runs Terraform; it makes what is in the vault. */
  readonly operatorId: string;
  /** Log Analytics workspace that is told of every access. */
  readonly workspaceId: string;
}

const maxNameLength = 24;
const randomLength = 8;

/** Longest beginning of a vault's name: a hyphen and random characters follow (Azure naming rules: 3 to 24 letters, digits and hyphens). */
export const vaultNamePrefixLength = maxNameLength - randomLength - 1;

/** What the run does in the vault, by the smallest roles that allow it (Microsoft Learn: Key Vault RBAC guide). */
const operatorRoles = { keys: "Key Vault Crypto Officer", secrets: "Key Vault Secrets Officer" } as const;

/**
 * The vault with the keys and secrets of one deployment. Depend on the construct to wait until the run may use it.
 *
 * Its endpoint is public, and roles alone decide who gets in: runs of infrastructure come from addresses of Terraform Cloud that change,
 * and AKS refuses a vault with a firewall for the encryption of etcd (Microsoft Learn: Add KMS etcd encryption to an AKS cluster).
 */
export class KeyVault extends Construct {
  readonly id: string;
  readonly name: string;
  readonly uri: string;

  constructor(scope: Construct, id: string, props: KeyVaultProps) {
    super(scope, id);
    const { placement, namePrefix, tenantId, operatorId, workspaceId } = props;
    const suffix = new StringResource(this, "suffix", { length: randomLength, upper: false, special: false });
    const vault = new Vault(this, "vault", {
      ...placement,
      name: `${namePrefix}-${suffix.result}`,
      tenantId,
      skuName: "standard",
      rbacAuthorizationEnabled: true,
      // Without the key no disk and no cluster can be read again: it stays for the longest time, and nobody can shorten that.
      purgeProtectionEnabled: true,
      softDeleteRetentionDays: 90,
      publicNetworkAccessEnabled: true,
    });
    const assign = (role: keyof typeof operatorRoles) =>
      new RoleAssignment(this, role, {
        scope: vault.id,
        roleDefinitionName: operatorRoles[role],
        principalId: operatorId,
      });
    new AccessDelay(this, "ready", { assignments: { keys: assign("keys"), secrets: assign("secrets") } });
    new MonitorDiagnosticSetting(this, "logs", {
      name: "accesses",
      targetResourceId: vault.id,
      logAnalyticsWorkspaceId: workspaceId,
      enabledLog: [{ category: "AuditEvent" }],
    });
    this.id = vault.id;
    this.name = vault.name;
    this.uri = vault.vaultUri;
  }
}
