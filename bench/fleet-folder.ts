import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `use` with a folder of `size` deployments, all with the dataset of WM-Prod, each at a transit gateway of its own. */
export function withFleet<Result>(size: number, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "fleet-"));
  try {
    const dataset = readFileSync(join("deployments", "WM-Prod", "deployment.yaml"), "utf8");
    for (let number = 1; number <= size; number++) {
      const deployment = join(folder, `Fleet-${String(number).padStart(4, "0")}`);
      mkdirSync(deployment);
      const gateway = `tgw-${number.toString(16).padStart(17, "0")}`;
      writeFileSync(join(deployment, "deployment.yaml"), dataset.replace(/tgw-[0-9a-f]+/, gateway));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
