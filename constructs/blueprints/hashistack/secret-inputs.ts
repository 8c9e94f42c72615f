import type { SecretInput } from "../../deployment/phase-description";

/** Token that the Terraform Cloud agent logs in with; the workspaces phase puts it into the variable. */
export const agentToken: SecretInput = { name: "agent_token", description: "the token of the deployment's agent pool" };

/** Token of the Vault that unseals this one. */
export const transitToken: SecretInput = {
  name: "transit_token",
  description:
    "a periodic token of the Vault in vault.transit that may encrypt and decrypt with its key, and renew itself",
};

/** Where Grafana sends alerts. */
export const alertWebhook: SecretInput = {
  name: "alert_webhook_url",
  description: "URL that Grafana sends alerts to; whoever knows it can write there",
};
