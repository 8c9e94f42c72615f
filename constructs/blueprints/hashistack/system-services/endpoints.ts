import type { StackHost } from "../../../deployment/contracts/hosts-contract";
import { consulPorts, nomadPorts, vaultPorts } from "../../../hosts/ports";

/** A program on a host that answers over TLS to the whole network. */
export interface HostEndpoint {
  readonly host: string;
  readonly address: string;
  readonly program: "consul" | "vault" | "nomad";
  readonly port: number;
  /** Path that needs no token. */
  readonly path: string;
}

/**
 * Of Vault's server whether it is there to answer: initialized and unsealed, leading or not. What is not answers 503, which is worth another
 * try; of itself, Vault says 501 before it is initialized. Source: Vault, "/sys/health".
 */
export const vaultHealthPath = "/v1/sys/health?standbyok=true&perfstandbyok=true&uninitcode=503";

/** Fails with status 500 where there is no leader. Sources: Consul, "Status HTTP API"; Nomad, "Status HTTP API". */
export const leaderPath = "/v1/status/leader";

const nomad = { program: "nomad", port: nomadPorts.http, path: leaderPath } as const;
const consul = { program: "consul", port: consulPorts.https, path: leaderPath } as const;
const vault = { program: "vault", port: vaultPorts.api, path: vaultHealthPath } as const;

/** What answers on the hosts: Nomad on all that run programs of the stack; Consul's agents on other hosts than servers to their own host only. */
export function endpointsOf(hosts: Readonly<Record<string, StackHost>>): HostEndpoint[] {
  return Object.entries(hosts).flatMap(([host, { role, address }]) => {
    if (role === "agent") return [];
    const programs = role === "server" ? [consul, vault, nomad] : [nomad];
    return programs.map((program) => ({ host, address, ...program }));
  });
}

/** Hours of a week. */
const week = 168;

/** Hours of a day. */
const day = 24;

/**
 * Hours that a certificate must still be valid for. An apply renews it `renewalDays` before its end, and hosts take it within minutes: half of
 * that time without a renewal means that somebody must look, at the latest a week before the end.
 */
export function leastValidity({ renewalDays }: { readonly renewalDays: number }): number {
  return Math.min(week, (renewalDays * day) / 2);
}
