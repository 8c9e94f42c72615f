import type { ManagedKubernetesConfig } from "./config";

/** TCP ports that runs on the agent call: HTTPS, and where the dataset's servers listen. */
export function outboundPorts({ vault, grafana }: ManagedKubernetesConfig): number[] {
  const urls = [vault.address, grafana.url].map((url) => new URL(url).port);
  return [...new Set([443, ...urls.map((port) => (port === "" ? 443 : Number(port)))])].sort((a, b) => a - b);
}
