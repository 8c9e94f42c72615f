import { nomadPorts, consulPorts, vaultPorts } from "../../hosts/ports";
import type { HashistackDeployment } from "./config";
import type { HostPlan } from "./host-plan";

/** Ports of the SRE tools, on the host that they run on. */
export const srePorts = { prometheus: 9090, loki: 3100, grafana: 3000 } as const;

/** What has a name of its own in the stack's zone. */
export type NamedService = "consul" | "vault" | "nomad" | keyof typeof srePorts;

const servicePorts: Readonly<Record<NamedService, number>> = {
  consul: consulPorts.https,
  vault: vaultPorts.api,
  nomad: nomadPorts.http,
  ...srePorts,
};

/** `wm-prod.privatelink.example.com`: the zone that all hosts of the stack answer for themselves. It is in no public DNS. */
export function stackZone({ names, config }: HashistackDeployment): string {
  return names.privateZone(config.domain);
}

/** `vault.wm-prod.privatelink.example.com`; leads to all servers, or to the host of the SRE tools. */
export function serviceName(deployment: HashistackDeployment, service: NamedService): string {
  return `${service}.${stackZone(deployment)}`;
}

/** `https://vault.wm-prod.privatelink.example.com:8200` */
export function serviceUrl(deployment: HashistackDeployment, service: NamedService): string {
  return `https://${serviceName(deployment, service)}:${servicePorts[service]}`;
}

/** Addresses by name: what every host's own name server answers. Clients are not in it, so that one more of them changes no other host. */
export function stackAddresses(
  deployment: HashistackDeployment,
  plan: HostPlan,
): Readonly<Record<string, readonly string[]>> {
  const servers = (["consul", "vault", "nomad"] as const).map((service) => [
    serviceName(deployment, service),
    plan.serverAddresses,
  ]);
  const tools = (["prometheus", "loki", "grafana"] as const).map((service) => [
    serviceName(deployment, service),
    [plan.sreAddress],
  ]);
  return Object.fromEntries([...servers, ...tools]) as Record<string, readonly string[]>;
}

/** `grafana.wm-prod.example.com`: name of Grafana for people, behind the load balancer. The customer's DNS leads it there. */
export function grafanaHost({ names, config }: HashistackDeployment): string {
  return `grafana.${names.slug}.${config.domain}`;
}
