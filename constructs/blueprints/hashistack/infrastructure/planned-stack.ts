import type { HostStack, StackVault } from "../../../hosts/host-stack";
import { stateFolder } from "../../../hosts/data-disk";
import type { HostVolume, NomadClient } from "../../../hosts/nomad-client";
import { isFirstServer } from "../host-plan";
import { serviceUrl } from "../stack-names";
import { setUpRules } from "../vault-consul/run-rules";
import type { HostInstructions } from "./host-instructions";
import { stackMirrors } from "./stack-mirrors";

/**
 * Folders of the SRE tools' data, by the name that their jobs mount them by. Users are those of the images: prom/prometheus (nobody),
 * grafana/loki and grafana/grafana.
 */
const toolVolumes: Readonly<Record<"prometheus" | "loki" | "grafana", HostVolume>> = {
  prometheus: { path: `${stateFolder}/volumes/prometheus`, user: 65534 },
  loki: { path: `${stateFolder}/volumes/loki`, user: 10001 },
  grafana: { path: `${stateFolder}/volumes/grafana`, user: 472 },
};

/** What a planned host does in the stack. */
export function plannedStack(instructions: HostInstructions): HostStack {
  const { deployment, plan, host, architecture, cloud, secrets, dataDisk } = instructions;
  const { consul, nomad } = deployment.config;
  return {
    architecture,
    versions: host.versions,
    datacenter: consul.datacenter,
    region: nomad.region,
    node: host.name,
    address: host.address,
    servers: plan.serverAddresses,
    vault: host.role === "server" ? vaultOf(instructions) : undefined,
    jobs: jobsOf(instructions),
    dataDisk,
    mirrors: stackMirrors(deployment.config),
    monitoring: {
      deployment: deployment.names.slug,
      urls: {
        metrics: `${serviceUrl(deployment, "prometheus")}/api/v1/write`,
        logs: `${serviceUrl(deployment, "loki")}/loki/api/v1/push`,
      },
    },
    secrets: { read: cloud.readSecret, bundle: secrets.bundle },
  };
}

function vaultOf(instructions: HostInstructions): StackVault {
  const { deployment, plan, host, seal, cloud } = instructions;
  if (seal === undefined) throw new RangeError(`${host.name} is a server, and nothing unseals its Vault`);
  return {
    cluster: deployment.names.slug,
    seal,
    snapshots: { ...deployment.config.snapshots, store: cloud.storeSnapshot, fetch: cloud.fetchSnapshot },
    first: isFirstServer(plan, host) ? firstOf(instructions) : undefined,
  };
}

/** The first server lets the run of one phase in. */
function firstOf({ deployment, cloud, secrets }: HostInstructions): StackVault["first"] {
  const { names, config } = deployment;
  const { recoveryKeys, rootToken } = secrets;
  return {
    store: cloud.storeSecret,
    secrets: { recoveryKeys, rootToken },
    login: {
      mount: names.terraformAuthMount,
      role: names.terraformBootstrapRole,
      hostname: config.terraformCloud.hostname,
      organization: config.terraformCloud.organization,
      project: names.project,
      workspace: names.phase("vault-consul"),
      rules: setUpRules(names),
    },
  };
}

/** MB that jobs leave to a server: Consul, Vault and Nomad keep their state in memory. */
const memoryOfServers = 3072;

/** In mono, the one host runs the jobs of all pools. */
function jobsOf({ deployment, host }: HostInstructions): NomadClient | undefined {
  const { shape, nomad } = deployment.config;
  if (host.pool === undefined) return undefined;
  const server = host.role === "server";
  const tools = host.pool === "sre" || (shape === "mono" && server);
  return {
    pool: host.pool,
    rawExec: nomad.rawExec,
    volumes: tools ? toolVolumes : undefined,
    reservedMemory: server ? memoryOfServers : undefined,
  };
}
