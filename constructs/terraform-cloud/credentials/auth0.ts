import { secret } from "./environment-variable";
import type { EnvironmentVariable } from "./environment-variable";

/** Names: auth0 provider, environment variables. Auth0 has no login by identity token. */
export function auth0Credentials(): EnvironmentVariable[] {
  return [
    secret("AUTH0_CLIENT_ID", "Client id of the Auth0 application that may use the Management API"),
    secret("AUTH0_CLIENT_SECRET", "Client secret of that application"),
  ];
}
