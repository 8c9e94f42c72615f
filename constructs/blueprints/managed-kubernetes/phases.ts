import type { PhaseDescription } from "../../deployment/phase-description";
import type { ManagedKubernetesConfig } from "./config";
import { toolingSecrets } from "./tooling/secrets";

/** The phases after `workspaces`, in order, as their workspaces must know them. */
export function describePhases(config: ManagedKubernetesConfig): PhaseDescription[] {
  const { cloud } = config;
  return [
    {
      name: "tooling",
      execution: "remote",
      credentials: ["vaultBootstrap", "auth0", "grafana"],
      secrets: toolingSecrets(config),
    },
    { name: "infrastructure", execution: "remote", credentials: [cloud], startsAgent: true },
    // The cluster's API server has a private address only. Runs on the agent log in to it as the agent's host: they get no rights in the
    // cloud, where whatever a chart makes them do could change the network.
    { name: "platform", execution: "agent", credentials: ["vault"] },
    { name: "application", execution: "agent", credentials: [] },
  ];
}
