import type { StackHost } from "../../deployment/contracts/hosts-contract";
import type { StackVersions } from "../../hosts/version-table";
import { Cidr } from "../../network/cidr";
import type { HashistackConfig } from "./config";

/**
 * What a host does. server: Consul, Vault and Nomad servers; client: jobs; sre: jobs of the SRE tools; agent: runs of Terraform Cloud, and no
 * program of the stack.
 */
export type HostRole = StackHost["role"];

/** A host, as the dataset and the network's range determine it. */
export interface PlannedHost {
  /** `server-1`; also its name in Consul, Vault and Nomad. */
  readonly name: string;
  readonly role: HostRole;
  /** Private address. */
  readonly address: string;
  /** Place of its zone and subnet, from 0; always 0 where subnets span zones. */
  readonly zone: number;
  /** Pool of Nomad whose jobs it runs; absent where it runs none. The one host of mono is in `default`, and runs the SRE tools too. */
  readonly pool?: "default" | "sre";
  /** @default by role, the cloud's */
  readonly instanceType?: string;
  /** @default the cloud's */
  readonly image?: string;
  /** GB. */
  readonly diskSize: number;
  /** GB; absent where the host has no disk that outlives it. */
  readonly dataDiskSize?: number;
  readonly versions: StackVersions;
  /** An upgrade is on its way, and the host is none of those that take it up: what would make it anew is left for later. */
  readonly held: boolean;
}

/** The hosts of a deployment, and the addresses of what is no host. */
export interface HostPlan {
  readonly hosts: readonly PlannedHost[];
  /** The servers' addresses, in the order of their names. */
  readonly serverAddresses: readonly string[];
  /** Address of people's way in: a gateway, or the agent's host itself. */
  readonly bastionAddress: string;
  /** Private addresses of the load balancer, one in each subnet. */
  readonly loadBalancerAddresses: readonly [string, ...string[]];
  /** Address of the host that Prometheus, Loki and Grafana run on. */
  readonly sreAddress: string;
  /** Ranges of the subnets for hosts, by place of the zone; the whole network where subnets span zones. */
  readonly subnets: readonly string[];
}

/** Where addresses stand from the start of a subnet: clouds keep the first four of each (AWS, Azure). Servers and clients count on from theirs. */
const offsets = { bastion: 4, loadBalancer: 5, sre: 6, server: 7, agent: 14, client: 16 } as const;

/** Most servers: the addresses from theirs to the agent's. */
const mostServers = offsets.agent - offsets.server;

/** Addresses at a subnet's end that clouds keep: Scaleway two, AWS and Azure one. */
const keptAtEnd = 2;

/** Zones that hosts on AWS are spread over; a subnet of AWS lies in one zone. */
const awsZones = 3;

/** How the network of a cloud is cut. */
interface Cut {
  readonly subnets: readonly Cidr[];
  /** The way in of people is a gateway of the cloud, not a host. */
  readonly gateway: boolean;
}

/** Sets of hosts, by role. */
interface Wanted {
  readonly role: HostRole;
  readonly count: number;
}

/** How many hosts of each role the dataset asks for. */
export function hostCounts({ shape, hosts }: HashistackConfig): { readonly servers: number; readonly clients: number } {
  return shape === "mono"
    ? { servers: hosts.servers.count ?? 1, clients: hosts.clients.count ?? 0 }
    : { servers: hosts.servers.count ?? 3, clients: hosts.clients.count ?? 3 };
}

/** Names of the hosts, in the order of their roles. */
export function hostNames(config: HashistackConfig): string[] {
  return wanted(config).flatMap(({ role, count }) => Array.from({ length: count }, (_, index) => nameOf(role, index)));
}

/**
 * The hosts with their addresses. An address depends on the host's role and number only: more clients move nobody.
 * @throws RangeError where the network does not hold them
 */
export function planHosts(config: HashistackConfig): HostPlan {
  const cut = cutOf(config);
  const hosts = wanted(config).flatMap(({ role, count }) =>
    Array.from({ length: count }, (_, index) => planned(config, cut, role, index)),
  );
  const at = (offset: number, zone = 0) => addressAt(cut, zone, offset);
  const servers = hosts.filter(({ role }) => role === "server");
  const [, ...others] = cut.subnets;
  return {
    hosts,
    serverAddresses: servers.map(({ address }) => address),
    bastionAddress: at(offsets.bastion),
    loadBalancerAddresses: [at(offsets.loadBalancer), ...others.map((_, index) => at(offsets.loadBalancer, index + 1))],
    sreAddress: config.shape === "mono" ? (servers[0]?.address ?? "") : at(offsets.sre),
    subnets: cut.subnets.map(String),
  };
}

/** Whether the host is the server that initializes Vault. */
export function isFirstServer({ serverAddresses }: HostPlan, { address }: PlannedHost): boolean {
  return address === serverAddresses[0];
}

/** The hosts, as phases above infrastructure know them. */
export function contractHosts({ hosts }: Pick<HostPlan, "hosts">): Readonly<Record<string, StackHost>> {
  return Object.fromEntries(hosts.map(({ name, role, address }) => [name, { role, address }]));
}

/**
 * Addresses that hosts of a role have, or get as more of them come: what lets them in need not change then. For networks whose subnets span
 * zones; undefined where the shape has no such hosts.
 */
export function addressesOf(config: HashistackConfig, role: HostRole): string | undefined {
  const cut = cutOf(config);
  const first = offsetOf(cut, role);
  switch (role) {
    case "server":
      return rangeAt(cut, first, config.shape === "mono" ? first : first + mostServers - 1);
    case "client":
      return config.shape === "mono" ? undefined : rangeAt(cut, first, lastOffset(cut, 0));
    case "sre":
      return config.shape === "mono" ? undefined : addressAt(cut, 0, first);
    case "agent":
      return addressAt(cut, 0, first);
  }
}

/** Prefix of the smallest network that holds the hosts; undefined where none of /16 and smaller does. */
export function smallestNetwork(config: HashistackConfig): number | undefined {
  return [28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16].find((prefix) => {
    try {
      planHosts({ ...config, network: { ...config.network, cidr: `10.0.0.0/${prefix}` } });
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  });
}

function wanted(config: HashistackConfig): Wanted[] {
  const { servers, clients } = hostCounts(config);
  return [
    { role: "server", count: servers },
    { role: "client", count: clients },
    { role: "sre", count: config.shape === "mono" ? 0 : 1 },
    { role: "agent", count: 1 },
  ];
}

/** AWS: a quarter of the network for each zone, and the last for what leads out. Elsewhere subnets span zones, and there is one. */
function cutOf({ cloud, shape, network }: HashistackConfig): Cut {
  const whole = Cidr.parse(network.cidr);
  if (cloud !== "aws") return { subnets: [whole], gateway: cloud === "scaleway" };
  const zones = shape === "mono" ? 1 : awsZones;
  return { subnets: Array.from({ length: zones }, (_, zone) => whole.part(whole.prefix + 2, zone)), gateway: false };
}

function planned(config: HashistackConfig, cut: Cut, role: HostRole, index: number): PlannedHost {
  const zones = cut.subnets.length;
  const counts = isCounted(role);
  const zone = counts ? index % zones : 0;
  const name = nameOf(role, index);
  const offset = offsetOf(cut, role) + (counts ? Math.floor(index / zones) : 0);
  return {
    name,
    role,
    address: addressAt(cut, zone, offset),
    zone,
    pool: poolOf(config, role),
    ...settingsOf(config, role),
    versions: versionsOf(config, name),
    held: role !== "agent" && config.upgrade !== undefined && !config.upgrade.hosts.includes(name),
  };
}

function isCounted(role: HostRole): boolean {
  return role === "server" || role === "client";
}

function nameOf(role: HostRole, index: number): string {
  return isCounted(role) ? `${role}-${index + 1}` : role;
}

function offsetOf({ gateway }: Cut, role: HostRole): number {
  if (role === "agent") return gateway ? offsets.agent : offsets.bastion;
  return offsets[role];
}

function addressAt(cut: Cut, zone: number, offset: number): string {
  const subnet = cut.subnets[zone];
  if (subnet === undefined || offset > lastOffset(cut, zone))
    throw new RangeError(`the network has no address for offset ${offset}`);
  return subnet.host(offset);
}

function lastOffset({ subnets }: Cut, zone: number): number {
  return (subnets[zone]?.size ?? 0) - keptAtEnd - 1;
}

function rangeAt(cut: Cut, first: number, last: number): string {
  return [...new Set([first, last])].map((offset) => addressAt(cut, 0, offset)).join("-");
}

function poolOf({ shape }: HashistackConfig, role: HostRole): PlannedHost["pool"] {
  if (role === "client" || (role === "server" && shape === "mono")) return "default";
  return role === "sre" ? "sre" : undefined;
}

function settingsOf({ hosts }: HashistackConfig, role: HostRole) {
  switch (role) {
    case "server": {
      const { instanceType, image, diskSize, dataDiskSize } = hosts.servers;
      return { instanceType, image, diskSize, dataDiskSize };
    }
    case "client": {
      const { instanceType, image, diskSize } = hosts.clients;
      return { instanceType, image, diskSize };
    }
    case "sre":
      return hosts.sre;
    case "agent":
      return hosts.agent;
  }
}

/** The host's versions: those of the upgrade, where it is one of its hosts. */
function versionsOf({ versions, upgrade }: HashistackConfig, host: string): StackVersions {
  if (upgrade?.hosts.includes(host) !== true) return versions;
  const { consul = versions.consul, vault = versions.vault, nomad = versions.nomad } = upgrade.versions;
  return { consul, vault, nomad };
}
