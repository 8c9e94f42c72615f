import { Construct } from "constructs";
import { Client } from "../../.gen/providers/auth0/client";
import { ClientCredentials } from "../../.gen/providers/auth0/client-credentials";
import { ClientGrant } from "../../.gen/providers/auth0/client-grant";

/** spa: runs in the browser and keeps no secret; web: logs users in on a server; m2m: a program that acts for itself. */
export type ApplicationKind = "spa" | "web" | "m2m";

export interface ApplicationProps {
  /** Name in Auth0's console. */
  readonly name: string;
  readonly description: string;
  readonly kind: ApplicationKind;
  /** Origin that users see, `https://portal.example.com`.
   * @default none: nobody logs in through it */
  readonly origin?: string;
  /** Paths below the origin that Auth0 may send users back to.
   * @default the origin itself */
  readonly callbackPaths?: readonly string[];
  /** What an m2m application may ask a token for.
   * @default nothing */
  readonly grant?: { readonly audience: string; readonly scopes: readonly string[] };
}

/** How Auth0 names the kinds, which flows they use, and how they prove who they are (Auth0: "Application types", "Credential settings"). */
const kinds = {
  spa: { appType: "spa", grantTypes: ["authorization_code", "refresh_token"], authenticationMethod: "none" },
  web: { appType: "regular_web", grantTypes: ["authorization_code"], authenticationMethod: "client_secret_post" },
  m2m: { appType: "non_interactive", grantTypes: ["client_credentials"], authenticationMethod: "client_secret_post" },
} as const;

/** Seconds. A user who stays away for 3 days logs in again, and everybody does after 30. */
const refreshTokens = { idle: 259_200, longest: 2_592_000 };

/** A client in Auth0 with its grant. */
export class Application extends Construct {
  readonly clientId: string;
  /** Sensitive reference to the secret that Auth0 made; absent for single-page applications, which have none. */
  readonly clientSecret?: string;
  /** Address of the attribute that changes where Auth0 makes another client, with another secret. */
  readonly identity: string;

  constructor(
    scope: Construct,
    id: string,
    { name, description, kind, origin, callbackPaths = [""], grant }: ApplicationProps,
  ) {
    super(scope, id);
    const { appType, grantTypes, authenticationMethod } = kinds[kind];
    const origins = origin === undefined ? [] : [origin];
    const client = new Client(this, "client", {
      name,
      description,
      appType,
      grantTypes: [...grantTypes],
      oidcConformant: true,
      isFirstParty: true,
      jwtConfiguration: { alg: "RS256" },
      callbacks: origins.flatMap((url) => callbackPaths.map((path) => `${url}${path}`)),
      allowedLogoutUrls: origins,
      webOrigins: kind === "spa" ? origins : [],
      refreshToken: kind === "spa" ? rotatingRefreshTokens : undefined,
    });
    this.clientId = client.clientId;
    this.identity = `${Client.tfResourceType}.${client.friendlyUniqueId}.client_id`;
    const credentials = new ClientCredentials(this, "credentials", {
      clientId: client.clientId,
      authenticationMethod,
      lifecycle: { postcondition: answers(name, kind) },
    });
    if (kind !== "spa") this.clientSecret = credentials.clientSecret;
    if (grant)
      new ClientGrant(this, "grant", {
        clientId: client.clientId,
        audience: grant.audience,
        scopes: [...grant.scopes],
      });
  }
}

const rotatingRefreshTokens = {
  rotationType: "rotating",
  expirationType: "expiring",
  idleTokenLifetime: refreshTokens.idle,
  tokenLifetime: refreshTokens.longest,
  leeway: 0,
};

/** What Auth0 must say of the client. On the credentials, not on a data source: that one would copy the secret of every client into the state. */
function answers(name: string, kind: ApplicationKind): { condition: string; errorMessage: string }[] {
  const method = kinds[kind].authenticationMethod;
  const authenticates = {
    condition: `\${self.authentication_method == "${method}"}`,
    errorMessage: `The Auth0 application ${name} does not authenticate by ${method}. Somebody changed it: apply again.`,
  };
  const hasSecret = {
    condition: "${try(length(self.client_secret), 0) > 0}",
    errorMessage: `Auth0 does not show the secret of the application ${name}. Give the client that runs log in with the permission read:client_keys of the Management API.`,
  };
  return kind === "spa" ? [authenticates] : [authenticates, hasSecret];
}
