import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import type { Construct } from "constructs";
import { neededResourceProviders } from "./resource-providers";

/** The provider azurerm, for a subscription whose resource providers it registers as far as they are needed. */
export function makeAzureProvider(scope: Construct): void {
  new AzurermProvider(scope, "azurerm", {
    features: [
      {
        // What is protected from being purged cannot be purged on the way out.
        keyVault: [
          {
            purgeSoftDeleteOnDestroy: false,
            purgeSoftDeletedKeysOnDestroy: false,
            purgeSoftDeletedSecretsOnDestroy: false,
          },
        ],
        // Firewalls keep the provider from what is in the storage accounts.
        storage: [{ dataPlaneAvailable: false }],
      },
    ],
    // Nobody gets into storage by a shared key, the provider neither.
    storageUseAzuread: true,
    // Only what the phase needs; a resource of its own would fail where one is registered already, and unregister it for everyone when destroyed.
    resourceProviderRegistrations: "none",
    resourceProvidersToRegister: [...neededResourceProviders],
  });
}
