import { stringify } from "yaml";
import { bastionHost } from "./bastion-host";
import type { StackInventory } from "./stack-inventory";

type Host = StackInventory["hosts"][string];

/** Hosts by group. Names of groups are no names of hosts: Ansible warns of a name that is both. */
const groups: Readonly<Record<string, (host: Host, name: string, inventory: StackInventory) => boolean>> = {
  consul_servers: ({ role }) => role === "server",
  vault_servers: ({ role }) => role === "server",
  nomad_servers: ({ role }) => role === "server",
  nomad_clients: ({ role }, _name, { shape }) =>
    role === "client" || role === "sre" || (shape === "mono" && role === "server"),
  sre_hosts: ({ role }, _name, { shape }) => role === (shape === "mono" ? "server" : "sre"),
  agent_hosts: ({ role }) => role === "agent",
  bastion_hosts: (_host, name, inventory) => name === bastionHost(inventory),
};

/** Ansible's inventory and its variables: content by path inside the deployment's folder. */
export function ansibleFiles(inventory: StackInventory): ReadonlyMap<string, string> {
  const { hosts } = inventory;
  return new Map([
    ["inventory/hosts.yaml", yaml(inventoryOf(inventory))],
    [variables("group", "all"), yaml(stackVariables(inventory))],
    [variables("group", "vault_servers"), yaml(vaultVariables(inventory))],
    ...Object.entries(hosts).map(([name, host]) => [variables("host", name), yaml(hostVariables(host))] as const),
  ]);
}

/** One file in a folder of the group or host: what people say of it stands beside, in files of their own. */
export function variables(kind: "group" | "host", name: string): string {
  return `inventory/${kind}_vars/${name}/keyphase.yaml`;
}

/**
 * The name by which Ansible calls a host, and which ssh_config knows. Not its address: Ansible names open connections after it, and the
 * hosts of another deployment may have the same addresses.
 */
export function connectionName(host: string, { zone }: Pick<StackInventory, "zone">): string {
  return `${host}.${zone}`;
}

function inventoryOf(inventory: StackInventory): object {
  const members = Object.entries(inventory.hosts);
  const children = Object.entries(groups).map(([group, isMember]) => {
    const names = members
      .filter(([name, host]) => isMember(host, name, inventory))
      .map(([name]) => [name, {}] as const);
    return [group, { hosts: Object.fromEntries(names) }] as const;
  });
  const hosts = members.map(([name]) => [name, { ansible_host: connectionName(name, inventory) }] as const);
  return { all: { hosts: Object.fromEntries(hosts), children: Object.fromEntries(children) } };
}

function stackVariables({ network, loadBalancer, people, versions, ...stack }: StackInventory): object {
  return {
    stack_deployment: stack.deployment,
    stack_shape: stack.shape,
    stack_cloud: stack.cloud,
    stack_zone: stack.zone,
    stack_network_cidr: network.cidr,
    stack_network_id: network.id,
    stack_load_balancer_addresses: loadBalancer.addresses,
    stack_people: Object.fromEntries(
      Object.entries(people).map(([name, { administrator }]) => [name, { administrator }]),
    ),
    // Where the folder stands is known when Ansible runs.
    stack_authority_file: "{{ inventory_dir }}/../ca.pem",
    consul_version: versions.consul,
    consul_datacenter: stack.datacenter,
    vault_version: versions.vault,
    nomad_version: versions.nomad,
    nomad_region: stack.region,
  };
}

/** Names in the cloud's secret manager, never values. */
function vaultVariables({ secrets }: StackInventory): object {
  return {
    vault_recovery_keys_secret: secrets.recoveryKeys,
    vault_root_token_secret: secrets.rootToken,
  };
}

function hostVariables({ role, address }: Host): object {
  return { stack_role: role, stack_address: address };
}

function yaml(content: object): string {
  return stringify(content, { lineWidth: 0 });
}
