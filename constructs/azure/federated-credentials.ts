import { ApplicationFederatedIdentityCredential } from "@cdktf/provider-azuread/lib/application-federated-identity-credential";
import { DataAzureadApplication } from "@cdktf/provider-azuread/lib/data-azuread-application";
import { Construct } from "constructs";

export interface FederatedCredentialsProps {
  /** Client id of the application that trusts. */
  readonly clientId: string;
  /** Whose identity tokens are trusted: their claim `iss`. */
  readonly issuer: string;
  /** Claims `sub` of the tokens, by a name that the application has once. Entra compares them letter by letter. */
  readonly subjects: Readonly<Record<string, string>>;
}

/** What a token for an exchange must be made for (HCP Terraform: dynamic credentials with the Azure provider). */
const audience = "api://AzureADTokenExchange";

/** Trust of an application that is there already: whoever shows a token with one of the subjects acts as the application. */
export class FederatedCredentials extends Construct {
  constructor(scope: Construct, id: string, { clientId, issuer, subjects }: FederatedCredentialsProps) {
    super(scope, id);
    const application = new DataAzureadApplication(this, "application", { clientId });
    for (const [name, subject] of Object.entries(subjects)) {
      new ApplicationFederatedIdentityCredential(this, name, {
        applicationId: application.id,
        displayName: name,
        issuer,
        subject,
        audiences: [audience],
      });
    }
  }
}
