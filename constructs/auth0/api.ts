import { Construct } from "constructs";
import { DataAuth0ResourceServer } from "../../.gen/providers/auth0/data-auth0-resource-server";
import { ResourceServer } from "../../.gen/providers/auth0/resource-server";
import { ResourceServerScopes } from "../../.gen/providers/auth0/resource-server-scopes";

export interface ApiProps {
  /** The `aud` of access tokens, a URL. It cannot be changed later: another one is another API. */
  readonly identifier: string;
  /** Name in Auth0's console. */
  readonly name: string;
  /** Scopes and what they allow. */
  readonly scopes: Readonly<Record<string, string>>;
  /** Life of access tokens in seconds. */
  readonly tokenLifetime: number;
}

/** An API that Auth0 issues access tokens for: a resource server with its scopes. */
export class Api extends Construct {
  /** The `aud` of access tokens. Refers to the scopes, so what uses it is made after them. */
  readonly audience: string;
  /** Address of the attribute that changes with the audience. */
  readonly identity: string;

  constructor(scope: Construct, id: string, { identifier, name, scopes, tokenLifetime }: ApiProps) {
    super(scope, id);
    const server = new ResourceServer(this, "resource-server", {
      identifier,
      name,
      tokenLifetime,
      tokenLifetimeForWeb: tokenLifetime,
      signingAlg: "RS256",
      // Roles decide what a user's token may hold, and the token says what it was.
      enforcePolicies: true,
      tokenDialect: "access_token_authz",
      // Tokens are short-lived: single-page applications stay logged in by refresh tokens, which rotate.
      allowOfflineAccess: true,
      skipConsentForVerifiableFirstPartyClients: true,
    });
    const listed = new ResourceServerScopes(this, "scopes", {
      resourceServerIdentifier: server.identifier,
      scopes: Object.entries(scopes).map(([scope, description]) => ({ name: scope, description })),
    });
    this.identity = `${ResourceServer.tfResourceType}.${server.friendlyUniqueId}.identifier`;
    this.audience = listed.resourceServerIdentifier;
    new DataAuth0ResourceServer(this, "ready", {
      identifier,
      dependsOn: [listed],
      lifecycle: {
        postcondition: [
          {
            condition: `\${self.token_lifetime == ${tokenLifetime}}`,
            errorMessage: `The Auth0 API ${identifier} gives tokens for \${self.token_lifetime} seconds instead of ${tokenLifetime}. Somebody changed it: apply again.`,
          },
        ],
      },
    });
  }
}
