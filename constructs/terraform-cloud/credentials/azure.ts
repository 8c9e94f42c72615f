import { secret, setting } from "./environment-variable";
import type { EnvironmentVariable } from "./environment-variable";

/** oidc: runs log in as an application with a federated credential; static: a person enters a client secret. */
export type AzureLogin =
  | {
      readonly mode: "oidc";
      readonly clientId: string;
      readonly subscriptionId: string;
      readonly tenantId: string;
    }
  | { readonly mode: "static" };

/** Names: HCP Terraform, dynamic credentials with the Azure provider; azurerm provider, environment variables. */
export function azureCredentials(login: AzureLogin): EnvironmentVariable[] {
  if (login.mode === "static") {
    return [
      secret("ARM_CLIENT_ID", "Client id of the application that runs act as"),
      secret("ARM_CLIENT_SECRET", "Client secret of that application"),
      secret("ARM_SUBSCRIPTION_ID", "Subscription of the deployment"),
      secret("ARM_TENANT_ID", "Tenant of that subscription"),
    ];
  }
  // ARM_CLIENT_ID must stay unset: it would win over the identity of the run.
  return [
    setting("TFC_AZURE_PROVIDER_AUTH", "true", "Runs log in to Azure with their own identity token"),
    setting("TFC_AZURE_RUN_CLIENT_ID", login.clientId, "Application that runs act as"),
    setting("ARM_SUBSCRIPTION_ID", login.subscriptionId, "Subscription of the deployment"),
    setting("ARM_TENANT_ID", login.tenantId, "Tenant of that subscription"),
  ];
}
