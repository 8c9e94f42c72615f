import { secret } from "./environment-variable";
import type { EnvironmentVariable } from "./environment-variable";

/** Name: grafana provider, environment variables. Grafana has no login by identity token. */
export function grafanaCredentials(): EnvironmentVariable[] {
  return [secret("GRAFANA_AUTH", "Token of a Grafana service account with the role Admin")];
}
