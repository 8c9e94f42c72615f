import { join } from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { blueprints } from "../constructs/blueprints";
import { listDatasetFolder } from "../constructs/deployment/dataset/dataset-folder";
import { datasetEnvironment } from "../constructs/deployment/dataset/environment";
import { readDeployments } from "../constructs/deployment/dataset/read-deployments";
import type { Deployment } from "../constructs/deployment/deployment-config";
import { quoted } from "../constructs/deployment/dataset/printable";
import type { DeploymentKey } from "../constructs/deployment/deployment-key";
import { ReportedError } from "../constructs/deployment/reported-error";
import { planFiles } from "../inventory/file-plan";
import type { FilePlan } from "../inventory/file-plan";
import { inventoryFiles } from "../inventory/inventory-files";
import { chosenPerson } from "../inventory/person";
import { parseInventory } from "../inventory/stack-inventory";
import type { StackInventory } from "../inventory/stack-inventory";
import { writeFiles } from "../inventory/write-files";
import { didYouMean } from "../synthesized/did-you-mean";
import { findInventory } from "./inventory-source";
import type { StatePlace } from "./inventory-source";

interface InventoryFlags extends StatePlace {
  readonly person?: string;
}

/** `keyphase inventory`: how people and Ansible reach the hosts of a deployment. */
export function addInventory(program: Command): void {
  program
    .command("inventory")
    .description(
      "write the Ansible inventory and the SSH configuration of a deployment's hosts into its folder, from the state of phase infrastructure",
    )
    .argument("<deployment>", "key of the deployment")
    .option("--person <name>", "account to log in with; default: the only one that the hosts have")
    .addOption(
      new Option("--rehearsed <folder>", "read the state that `keyphase rehearse --keep <folder>` left").conflicts(
        "state",
      ),
    )
    .option("--state <file>", "read this state (`terraform state pull`) instead of Terraform Cloud's")
    .action(async (name: string, flags: InventoryFlags) => {
      const { folder } = datasetEnvironment();
      requireDeployment(name, folder);
      for (const deployment of readDeployments(blueprints, { folder, keys: [name] })) {
        await write(join(folder, deployment.key.value), deployment, flags);
      }
    });
}

function requireDeployment(name: string, folder: string): void {
  const known = listDatasetFolder(folder).keys.map(({ value }) => value);
  // Where there is none at all, the reader says what is expected.
  if (known.length === 0 || known.includes(name)) return;
  throw new ReportedError([
    `There is no deployment ${quoted(name)} in ${folder}${didYouMean(name, known)} There are: ${known.join(", ")}`,
  ]);
}

async function write(
  target: string,
  deployment: Deployment,
  { person: named, ...place }: InventoryFlags,
): Promise<void> {
  const { value, source } = await findInventory(deployment, place);
  const inventory = parseInventory(value, source);
  requireSame(deployment.key, inventory, source);
  const person = chosenPerson(inventory, named);
  const files = inventoryFiles(inventory, person);
  const plan = planFiles(target, files);
  writeFiles(target, plan);
  process.stdout.write(report(target, files.size, plan) + advice(target, person, inventory));
}

/** A state of another deployment would lead people to that one's hosts. */
function requireSame({ value }: DeploymentKey, { deployment }: StackInventory, source: string): void {
  if (deployment === value) return;
  throw new ReportedError([`${source}: is the state of ${deployment} (expected that of ${value})`]);
}

function report(target: string, count: number, { write, remove, keep }: FilePlan): string {
  const kept = keep.map((path) => `${path} is of nothing that is still there; it was changed, so it stays.\n`);
  if (write.size + remove.length === 0) {
    return `${target}: nothing to write, all ${count} files are up to date.\n${kept.join("")}`;
  }
  const lines = [...[...write.keys()].map((path) => `  ${path}`), ...remove.map((path) => `  ${path} (removed)`)];
  return `Written in ${target}:\n${lines.map((line) => `${line}\n`).join("")}${kept.join("")}`;
}

function advice(target: string, person: string, { bastion, hosts }: StackInventory): string {
  const servers = Object.keys(hosts).filter((name) => hosts[name]?.role === "server");
  return [
    `Inside that folder, with the private key of ${person} in ssh-agent (ssh-add):`,
    ...(bastion.tunnelCommand ? [`  ${bastion.tunnelCommand}`, "meanwhile, in a terminal of its own, and"] : []),
    `  cd ${target}`,
    `  ssh -F ssh_config ${servers[0] ?? ""}`,
    "  ansible all -m ping",
    "",
  ].join("\n");
}
