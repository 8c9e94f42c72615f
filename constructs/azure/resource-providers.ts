/**
 * Resource providers that a subscription must have registered for what the components in this folder make. azurerm compares them letter by
 * letter with its own list (hashicorp/terraform-provider-azurerm, internal/resourceproviders/required.go), which has one in small letters.
 */
export const neededResourceProviders: readonly string[] = [
  "Microsoft.Compute",
  "Microsoft.ContainerService",
  "Microsoft.KeyVault",
  "Microsoft.ManagedIdentity",
  "Microsoft.Network",
  "Microsoft.OperationalInsights",
  "Microsoft.Storage",
  "microsoft.insights",
];
