import { readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { DeploymentKey } from "../deployment-key";
import { kindOf, reasonOf } from "./dataset-text";
import { byText } from "./finding";
import type { Finding } from "./finding";

interface DatasetFolder {
  /** Keys of all deployments, sorted. */
  readonly keys: readonly DeploymentKey[];
  /** Entries that are no deployment. */
  readonly findings: readonly Finding[];
}

/** What the folder of all datasets holds. Names that begin with a dot are left alone: they belong to tools. */
export function listDatasetFolder(folder: string): DatasetFolder {
  const entries = entriesOf(folder);
  if (typeof entries === "string") return { keys: [], findings: [{ file: folder, message: entries }] };
  const keys: DeploymentKey[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = DeploymentKey.parse(entry.name);
    const refusal = entry.isDirectory()
      ? DeploymentKey.refusal(entry.name)
      : `is ${kindOf(entry)} (expected only folders here, one per deployment)`;
    if (refusal !== undefined) findings.push({ file: join(folder, entry.name), message: refusal });
    else if (key) keys.push(key);
  }
  if (entries.length === 0)
    findings.push({ file: folder, message: "holds no deployment (expected a folder for each, like WM-Prod)" });
  return { keys, findings };
}

function entriesOf(folder: string): Dirent[] | string {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => byText(a.name, b.name));
  } catch (error) {
    return `cannot be read: ${reasonOf(error)} (expected the folder that holds a folder per deployment; DEPLOYMENTS_DIR names another)`;
  }
}
