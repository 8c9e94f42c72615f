import {
  agentService,
  agentUser,
  installAgent,
  serviceIsActive,
  terraformAgent,
} from "../terraform-cloud/terraform-agent";
import type { AgentArchitecture } from "../terraform-cloud/terraform-agent";
import { clusterToken } from "./cluster-token";
import { identityToken } from "./identity-token";

export interface AzureTerraformAgentProps {
  /** Name that the agent shows in its pool. */
  readonly name: string;
  /** Host of Terraform Cloud, `app.terraform.io`. */
  readonly hostname: string;
  readonly architecture: AgentArchitecture;
  /** Secret in Key Vault that holds the agent's token, without a version: the newest counts. */
  readonly tokenSecretUri: string;
  /** Client id of the host's identity, which may read the secret. */
  readonly clientId: string;
}

const packages = ["curl", "gnupg", "jq", "unzip"];

/**
 * Shell command that succeeds once the host is set up and the agent runs. What cloud-init could not do in the host's first minutes, for want
 * of a way out for example, is done again here: cloud-init itself never tries a second time, and a run that failed at it is run again. It
 * ends with 2 where it only warns (cloud-init documentation, failure states). What counts is the agent's process, which is there once it
 * has its token: the right to read that takes minutes to spread through Azure (Microsoft Learn: Troubleshoot Azure RBAC).
 */
export const agentIsUp = [
  "cloud-init status --wait || true",
  `systemctl is-enabled ${agentService} || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes ${packages.join(" ")} && ${installAgent}; }`,
  `timeout 15m sh -c 'until pgrep --uid ${agentUser} --exact ${agentUser}; do sleep 5; done' && ${serviceIsActive}`,
].join("; ");

/** cloud-init's instructions for a host with an agent: Ubuntu, with a user whom people log in as, and the program that logs in to the cluster. */
export function azureTerraformAgent({ tokenSecretUri, clientId, ...agent }: AzureTerraformAgentProps): string {
  return terraformAgent({
    ...agent,
    packages,
    readToken: readToken(tokenSecretUri, clientId),
    programs: [clusterToken(clientId)],
    people: true,
  });
}

/** The identity's token goes to curl by a pipe: arguments can be read by everybody on the host. */
function readToken(secretUri: string, clientId: string): string {
  return `identity_token="$(${identityToken("https://vault.azure.net", clientId)} | jq --exit-status --raw-output .access_token)"
TFC_AGENT_TOKEN="$(printf 'Authorization: Bearer %s' "$identity_token" | curl --fail --silent --show-error --retry 5 --header @- "${secretUri}?api-version=7.4" | jq --exit-status --raw-output .value)"`;
}
