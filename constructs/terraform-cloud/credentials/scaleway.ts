import { secret } from "./environment-variable";
import type { EnvironmentVariable } from "./environment-variable";

/**
 * Names: Scaleway provider, environment variables. Scaleway has no login by identity token, so a person enters an API key. The ids are
 * no secrets, but whoever enters the key has them at hand, and a project is where the key may work.
 */
export function scalewayCredentials(): EnvironmentVariable[] {
  return [
    secret("SCW_ACCESS_KEY", "Access key of the API key that runs act with"),
    secret("SCW_SECRET_KEY", "Secret key of that API key"),
    secret("SCW_DEFAULT_ORGANIZATION_ID", "Organization that the project belongs to"),
    secret("SCW_DEFAULT_PROJECT_ID", "Project of the deployment, which holds nothing else"),
  ];
}
