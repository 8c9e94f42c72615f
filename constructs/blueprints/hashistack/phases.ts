import type { PhaseDescription } from "../../deployment/phase-description";
import type { HashistackConfig } from "./config";
import { alertWebhook, transitToken } from "./secret-inputs";

/** The phases after `workspaces`, in order, as their workspaces must know them. */
export function describePhases({ cloud, vault, monitoring }: HashistackConfig): PhaseDescription[] {
  return [
    {
      name: "infrastructure",
      execution: "remote",
      credentials: [cloud],
      secrets: vault.transit === undefined ? [] : [transitToken],
      startsAgent: true,
    },
    // Names and addresses of the stack are private: from here on, runs take place in its network. They get no rights in the cloud.
    { name: "system-services", execution: "agent", credentials: [] },
    { name: "vault-consul", execution: "agent", credentials: ["vaultBootstrap"] },
    { name: "nomad", execution: "agent", credentials: ["vault"] },
    {
      name: "sre-tooling",
      execution: "agent",
      credentials: ["vault"],
      secrets: monitoring.alertWebhook ? [alertWebhook] : [],
    },
  ];
}
