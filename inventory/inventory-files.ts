import { ansibleFiles } from "./ansible-files";
import { generated } from "./generated-file";
import { keyFile, sshConfig } from "./ssh-config";
import type { StackInventory } from "./stack-inventory";

/** Everything that is generated of an inventory for one person: text by path inside the deployment's folder. */
export function inventoryFiles(inventory: StackInventory, person: string): ReadonlyMap<string, string> {
  const keys = Object.entries(inventory.people).map(
    ([name, { sshPublicKey }]) => [keyFile(name), `${sshPublicKey}\n`] as const,
  );
  const contents = new Map([
    ...ansibleFiles(inventory),
    ...keys,
    ["ssh_config", sshConfig(inventory, person)],
    ["ca.pem", `${inventory.authority.trimEnd()}\n`],
  ]);
  return new Map([...contents].map(([path, content]) => [path, generated(content)]));
}
