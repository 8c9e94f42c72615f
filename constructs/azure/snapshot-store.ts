import { StorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import { StorageContainer } from "@cdktf/provider-azurerm/lib/storage-container";
import { StorageManagementPolicy } from "@cdktf/provider-azurerm/lib/storage-management-policy";
import { Construct } from "constructs";
import type { Placement } from "./placement";
import { storageAccountName } from "./storage-account-name";

export interface SnapshotStoreProps {
  readonly placement: Placement;
  /** Start of the storage account's name: at most {@link storagePrefixLength} (storage-account-name.ts) characters; what is neither a lowercase letter nor a digit is left out. */
  readonly storagePrefix: string;
  /** Subnet whose hosts may connect, with a service endpoint for Microsoft.Storage. */
  readonly subnetId: string;
  /** Days that a snapshot is kept. */
  readonly keepDays: number;
}

/** Name of the container. */
const containerName = "snapshots";

/** Days in which something that was deleted can be had back: older versions, and the whole container. */
const returnDays = { blobs: 7, container: 30 } as const;

/**
 * Where snapshots of Vault and Consul go. Its firewall lets in one subnet, and nobody comes in by a shared key: roles alone decide. What
 * is overwritten or deleted stays as an older version, until its days are over too. Replicated over the zones of the region where it has
 * some. The policy that deletes is one of Microsoft's trusted services, whom the firewall lets in (Microsoft Learn, "Lifecycle management policies").
 */
export class SnapshotStore extends Construct {
  /** Id of the container in Azure Resource Manager, which roles are assigned on. */
  readonly containerId: string;
  /** `https://….blob.core.windows.net/snapshots`: what names of snapshots are added to. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: SnapshotStoreProps) {
    super(scope, id);
    const account = this.account(props);
    const container = new StorageContainer(this, "container", {
      name: containerName,
      storageAccountId: account.id,
      containerAccessType: "private",
    });
    this.forget(account, props.keepDays);
    this.containerId = container.id;
    this.url = `${account.primaryBlobEndpoint}${containerName}`;
  }

  private account({ placement, storagePrefix, subnetId }: SnapshotStoreProps): StorageAccount {
    return new StorageAccount(this, "storage", {
      ...placement,
      name: storageAccountName(this, storagePrefix),
      accountKind: "StorageV2",
      accountTier: "Standard",
      accountReplicationType: "ZRS",
      infrastructureEncryptionEnabled: true,
      minTlsVersion: "TLS1_2",
      httpsTrafficOnlyEnabled: true,
      allowNestedItemsToBePublic: false,
      crossTenantReplicationEnabled: false,
      localUserEnabled: false,
      sharedAccessKeyEnabled: false,
      defaultToOauthAuthentication: true,
      blobProperties: {
        versioningEnabled: true,
        deleteRetentionPolicy: { days: returnDays.blobs },
        containerDeleteRetentionPolicy: { days: returnDays.container },
      },
      networkRules: { defaultAction: "Deny", bypass: ["AzureServices"], virtualNetworkSubnetIds: [subnetId] },
    });
  }

  private forget(account: StorageAccount, keepDays: number): void {
    new StorageManagementPolicy(this, "policy", {
      storageAccountId: account.id,
      rule: [
        {
          name: "old-snapshots",
          enabled: true,
          filters: { blobTypes: ["blockBlob"], prefixMatch: [`${containerName}/`] },
          actions: {
            baseBlob: { deleteAfterDaysSinceCreationGreaterThan: keepDays },
            version: { deleteAfterDaysSinceCreation: keepDays },
          },
        },
      ],
    });
  }
}
