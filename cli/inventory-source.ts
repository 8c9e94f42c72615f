import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { reasonOf } from "../constructs/deployment/dataset/dataset-text";
import type { Deployment, DeploymentConfig } from "../constructs/deployment/deployment-config";
import type { Names } from "../constructs/deployment/names";
import { ReportedError } from "../constructs/deployment/reported-error";
import { Api } from "../rollout/api/api";
import { stateOutputs } from "../rollout/api/state-outputs";
import { findWorkspace } from "../rollout/api/workspace";

/** The output `inventory` of phase infrastructure, and what it was read from, for people. */
export interface FoundInventory {
  readonly value: unknown;
  readonly source: string;
}

/** Where the state is, if it is not in Terraform Cloud. */
export interface StatePlace {
  /** Folder that `keyphase rehearse --keep` left. */
  readonly rehearsed?: string;
  /** A file that Terraform wrote. */
  readonly state?: string;
}

const stateFile = z.object({ outputs: z.record(z.string(), z.object({ value: z.unknown() })) });

export async function findInventory(
  { key, names, config }: Deployment,
  { rehearsed, state }: StatePlace,
): Promise<FoundInventory> {
  if (config.blueprint !== "hashistack") {
    throw new ReportedError([
      `${key.value} is of the blueprint ${config.blueprint}, whose hosts nobody logs in to by an inventory (expected a deployment of hashistack)`,
    ]);
  }
  const stack = names.phase("infrastructure");
  const file = rehearsed === undefined ? state : join(rehearsed, key.value, "states", `${stack}.tfstate`);
  const [source, outputs] =
    file === undefined
      ? [stack, await outputsInTerraformCloud(stack, names, config)]
      : [file, outputsIn(file, rehearsed !== undefined)];
  const value = outputs.get("inventory");
  if (value !== undefined && value !== null) return { value, source };
  const reason = outputs.size === 0 ? "its state is empty, or has no outputs" : "its state has no output inventory";
  throw new ReportedError([`${source}: ${reason} (expected phase infrastructure of hashistack, applied)`]);
}

function outputsIn(file: string, isRehearsed: boolean): ReadonlyMap<string, unknown> {
  const hint = isRehearsed
    ? "the folder of `keyphase rehearse --keep`, with phase infrastructure in it"
    : "a file with what `terraform state pull` prints";
  try {
    const { data } = stateFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (data) return new Map(Object.entries(data.outputs).map(([name, { value }]) => [name, value]));
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw new ReportedError([`${file}: cannot be read: ${reasonOf(error)} (expected ${hint})`]);
  }
  throw new ReportedError([`${file}: is not a state of Terraform (expected what \`terraform state pull\` prints)`]);
}

async function outputsInTerraformCloud(
  workspace: string,
  names: Names,
  { terraformCloud: { hostname, organization } }: DeploymentConfig,
): Promise<ReadonlyMap<string, unknown>> {
  const api = new Api({ hostname });
  const found = await findWorkspace(api, { organization, workspace });
  if (found) return stateOutputs(api, found);
  throw new ReportedError([
    `${workspace}: there is no such workspace in ${organization}, or the token in ${api.token.source} may not see it. The workspaces phase makes it: npx cdktf deploy ${names.phase("workspaces")}`,
  ]);
}
