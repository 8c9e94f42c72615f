/** Resource providers that a subscription must have registered for what the components in this folder make. */
export const neededResourceProviders: readonly string[] = [
  "Microsoft.Compute",
  "Microsoft.ContainerService",
  "Microsoft.Insights",
  "Microsoft.KeyVault",
  "Microsoft.ManagedIdentity",
  "Microsoft.Network",
  "Microsoft.OperationalInsights",
  "Microsoft.Storage",
];
