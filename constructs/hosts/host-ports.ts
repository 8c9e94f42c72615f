import { consulPorts, nomadPorts, vaultPorts } from "./ports";

/** What connects to a host: another host by its role, what leads people or their requests in, or the containers of the host itself. */
export type ConnectionPeer = "server" | "client" | "sre" | "agent" | "bastion" | "loadBalancer" | "containers";

/** Connections that a host lets in. */
export interface HostConnection {
  /** Short name in letters, digits and hyphens, the only one of its kind on the host. */
  readonly name: string;
  readonly protocol: "tcp" | "udp";
  /** First and last port. */
  readonly ports: { readonly from: number; readonly to: number };
  readonly peers: readonly ConnectionPeer[];
}

/** A host, as far as others connect to it. */
export interface ConnectedHost {
  readonly role: "server" | "client" | "sre" | "agent";
  /** The stack has one server, which runs jobs, those of the SRE tools too.
   * @default false */
  readonly mono?: boolean;
  /** It is people's way in itself: the cloud decides who comes to its SSH port.
   * @default false */
  readonly bastion?: boolean;
}

/** Ports of the SRE tools on the host that runs them. */
const toolPorts = { prometheus: 9090, loki: 3100, grafana: 3000 } as const;

/** Ports that Nomad gives to jobs (Nomad, "client block", `min_dynamic_port` and `max_dynamic_port`). */
const dynamicPorts = { from: 20000, to: 32000 } as const;

/** Ranges of the containers' bridges on a host: Docker's default and Nomad's are in it. They reach their own host only. */
export const containerRange = "172.16.0.0/12";

/** Hosts with agents of Consul and Nomad. */
const members = ["server", "client", "sre"] as const;

/**
 * What a host lets in, over all programs: the one table for the firewalls of all clouds. What is not in it stays shut. Ports that the host
 * itself asks only (DNS and gRPC of Consul, metrics) are not in it. Sources: `ports.ts`.
 */
export function hostConnections({ role, mono = false, bastion = false }: ConnectedHost): HostConnection[] {
  const inner = bastion ? [] : [tcp("ssh", 22, ["bastion"])];
  if (role === "agent") return inner;
  const everything = mono && role === "server";
  const runsJobs = everything || role !== "server";
  return [
    ...inner,
    ...bothProtocols("consul-gossip", consulPorts.serfLan, members),
    ...(role === "server" ? ofServers(runsJobs) : [tcp("nomad-api", nomadPorts.http, ["agent"])]),
    ...(runsJobs ? ofJobs(mono) : []),
    ...(everything || role === "client" ? published : []),
    ...(everything || role === "sre" ? tools(mono) : []),
  ];
}

/** Consul's and Vault's servers fetch the keys of workload identities from Nomad's. */
function ofServers(runsJobs: boolean): HostConnection[] {
  const own = runsJobs ? (["containers"] as const) : [];
  return [
    tcp("consul-rpc", consulPorts.server, members),
    tcp("consul-api", consulPorts.https, ["agent"]),
    tcp("vault-api", vaultPorts.api, [...members, "agent", ...own]),
    tcp("vault-cluster", vaultPorts.cluster, ["server"]),
    tcp("nomad-api", nomadPorts.http, ["server", "agent"]),
    tcp("nomad-rpc", nomadPorts.rpc, members),
    ...bothProtocols("nomad-gossip", nomadPorts.serf, ["server"]),
  ];
}

/** Jobs reach each other, and the forwarder of their host answers them. */
function ofJobs(mono: boolean): HostConnection[] {
  const peers = jobHosts(mono);
  return [
    { name: "jobs-tcp", protocol: "tcp", ports: dynamicPorts, peers },
    { name: "jobs-udp", protocol: "udp", ports: dynamicPorts, peers },
    ...bothProtocols("dns", 53, ["containers"]),
  ];
}

const published: readonly HostConnection[] = [tcp("http", 80, ["loadBalancer"]), tcp("https", 443, ["loadBalancer"])];

/** Every host sends metrics and logs; people come to Grafana by the ingress, which is a job. */
function tools(mono: boolean): HostConnection[] {
  return [
    tcp("prometheus", toolPorts.prometheus, [...members, "agent", "containers"]),
    tcp("loki", toolPorts.loki, [...members, "agent", "containers"]),
    tcp("grafana", toolPorts.grafana, [...jobHosts(mono), "agent", "containers"]),
  ];
}

function jobHosts(mono: boolean): ConnectionPeer[] {
  return mono ? ["server", "client"] : ["client", "sre"];
}

function tcp(name: string, port: number, peers: readonly ConnectionPeer[]): HostConnection {
  return { name, protocol: "tcp", ports: { from: port, to: port }, peers };
}

function bothProtocols(name: string, port: number, peers: readonly ConnectionPeer[]): HostConnection[] {
  const ports = { from: port, to: port };
  return [
    { name: `${name}-tcp`, protocol: "tcp", ports, peers },
    { name: `${name}-udp`, protocol: "udp", ports, peers },
  ];
}
