import { inventoryFiles } from "../../inventory/inventory-files";
import { planFiles } from "../../inventory/file-plan";
import type { FilePlan } from "../../inventory/file-plan";
import type { StackInventory } from "../../inventory/stack-inventory";
import { writeFiles } from "../../inventory/write-files";
import { inTemporaryFolder } from "../deployment/fake-deployment";

/** Writes the inventory into a deployment's folder. */
export function write(folder: string, inventory: StackInventory, person = "alice"): FilePlan {
  const plan = planFiles(folder, inventoryFiles(inventory, person));
  writeFiles(folder, plan);
  return plan;
}

/** Runs `use` with a deployment's folder that holds the inventory. */
export function inInstanceFolder<Result>(
  inventory: StackInventory,
  use: (folder: string) => Result,
  person?: string,
): Result {
  return inTemporaryFolder((folder) => {
    write(folder, inventory, person);
    return use(folder);
  });
}
