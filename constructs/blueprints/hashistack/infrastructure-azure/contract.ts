import type { HostsContract } from "../../../deployment/contracts/hosts-contract";
import { contractHosts } from "../host-plan";
import type { HostSurroundings } from "./host-surroundings";
import type { StackHost } from "./stack-host";

export interface ContractParts extends HostSurroundings {
  /** Name of Azure Bastion. */
  readonly bastionName: string;
  readonly loadBalancerAddresses: readonly string[];
  readonly hosts: ReadonlyMap<string, StackHost>;
}

/** Port on a person's own machine that leads to the SSH port of the agent's host. */
const tunnelPort = 50022;

/** What later phases, and people, know of the hosts. */
export function contractOf(parts: ContractParts): HostsContract {
  const { plan, network, stackSecrets, vaultKeys, vault, loadBalancerAddresses } = parts;
  const secret = (name: string) => `${vault.uri}secrets/${name}`;
  return {
    hosts: contractHosts(plan),
    authority: stackSecrets.authority,
    networkId: network.id,
    bastion: { host: "127.0.0.1", port: tunnelPort, tunnelCommand: tunnelCommand(parts) },
    loadBalancer: { addresses: loadBalancerAddresses },
    secrets: { recoveryKeys: secret(vaultKeys.recoveryKeys.name), rootToken: secret(vaultKeys.rootToken.name) },
  };
}

/** The agent's host is the bastion, and people have accounts of their own there (Microsoft Learn, "Connect to a VM using Bastion and a native client"). */
function tunnelCommand({ bastionName, placement, hosts }: ContractParts): string {
  const options = {
    name: bastionName,
    "resource-group": placement.resourceGroupName,
    "target-resource-id": hosts.get("agent")?.id ?? "",
    "resource-port": 22,
    port: tunnelPort,
  };
  const words = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
  return ["az network bastion tunnel", ...words].join(" ");
}
