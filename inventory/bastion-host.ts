import type { StackInventory } from "./stack-inventory";

/**
 * Name of the host that people come in by; undefined where that is a gateway of the cloud. On a host people have accounts of their own, a
 * gateway has one for all.
 */
export function bastionHost({ bastion, hosts }: StackInventory): string | undefined {
  if (bastion.user) return undefined;
  return Object.keys(hosts).find((name) => hosts[name]?.role === "agent");
}
