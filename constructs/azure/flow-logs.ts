import { NetworkWatcherFlowLog } from "@cdktf/provider-azurerm/lib/network-watcher-flow-log";
import { StorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import { logRetentionDays } from "./log-retention";
import type { Placement } from "./placement";
import { storageAccountName } from "./storage-account-name";

export { storagePrefixLength } from "./storage-account-name";

export interface FlowLogsProps {
  readonly placement: Placement;
  /** Prefix of the flow logs' names. */
  readonly name: string;
  /** Start of the storage account's name: at most {@link storagePrefixLength} characters; what is neither a lowercase letter nor a digit is left out. */
  readonly storagePrefix: string;
  /** Ids of the networks, by name, whose connections are recorded. */
  readonly networkIds: Readonly<Record<string, string>>;
  /** What takes long enough for Azure to have made the Network Watcher meanwhile, after the first network in a region.
   * @default nothing */
  readonly after?: readonly IConstruct[];
}

/**
 * A record of every connection in the networks, accepted or refused.
 *
 * Without traffic analytics, which puts resources of its own beside its workspace: Terraform would know nothing of them, and could not
 * delete the resource group.
 *
 * It hangs on the Network Watcher that Azure makes itself in every region where a subscription has a network (`NetworkWatcherRG`), of which
 * there can be only one. Network Watcher writes with the storage account's keys, so that these stay on ("Virtual network flow logs": logs
 * stop when keys change); the firewall lets in nobody but Microsoft's services, of which Network Watcher is one ("Configure Azure Storage
 * firewalls"). The provider must not look at the account's content, which the firewall keeps it from (`features.storage.data_plane_available`).
 */
export class FlowLogs extends Construct {
  constructor(scope: Construct, id: string, props: FlowLogsProps) {
    super(scope, id);
    const { placement, name, networkIds, after = [] } = props;
    const { location, tags } = placement;
    const account = this.account(props);
    const logs = new Construct(this, "logs");
    for (const [key, targetResourceId] of Object.entries(networkIds)) {
      new NetworkWatcherFlowLog(logs, key, {
        name: `${name}-${key}`,
        location,
        tags,
        networkWatcherName: `NetworkWatcher_${location}`,
        resourceGroupName: "NetworkWatcherRG",
        targetResourceId,
        storageAccountId: account.id,
        enabled: true,
        version: 2,
        retentionPolicy: { enabled: true, days: logRetentionDays },
        dependsOn: resourcesIn(...after),
      });
    }
  }

  private account({ placement, storagePrefix }: FlowLogsProps): StorageAccount {
    return new StorageAccount(this, "storage", {
      ...placement,
      name: storageAccountName(this, storagePrefix),
      accountKind: "StorageV2",
      accountTier: "Standard",
      accountReplicationType: "LRS",
      infrastructureEncryptionEnabled: true,
      minTlsVersion: "TLS1_2",
      httpsTrafficOnlyEnabled: true,
      allowNestedItemsToBePublic: false,
      crossTenantReplicationEnabled: false,
      localUserEnabled: false,
      networkRules: { defaultAction: "Deny", bypass: ["AzureServices"] },
    });
  }
}
