/** Systems that runs of a phase log in to. */
export type CredentialName = "aws" | "azure" | "scaleway" | "vault" | "vaultBootstrap" | "auth0" | "grafana";

/** A secret that a person enters once in Terraform Cloud, as a sensitive variable of one workspace. */
export interface SecretInput {
  /** Name of the Terraform variable, `cloudflare_api_token`. */
  readonly name: string;
  /** What to enter, for the person who does. */
  readonly description: string;
}

/** What the workspaces phase must know of a later phase. The order of the list is the order of the phases. */
export interface PhaseDescription {
  readonly name: string;
  /** agent: runs take place inside the deployment's network, where the private API server is reachable. */
  readonly execution: "remote" | "agent";
  readonly credentials: readonly CredentialName[];
  /** Secrets that the phase takes as variables. */
  readonly secrets?: readonly SecretInput[];
  /** The phase starts the agent, so it gets the agent's token as the sensitive variable `agent_token`. */
  readonly startsAgent?: boolean;
}
