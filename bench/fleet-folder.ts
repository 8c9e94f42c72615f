import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `use` with a folder of `size` deployments, all with the dataset of WM-Prod. */
export function withFleet<Result>(size: number, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "fleet-"));
  try {
    for (let number = 1; number <= size; number++) {
      const deployment = join(folder, `Fleet-${String(number).padStart(4, "0")}`);
      mkdirSync(deployment);
      copyFileSync(join("deployments", "WM-Prod", "deployment.yaml"), join(deployment, "deployment.yaml"));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
