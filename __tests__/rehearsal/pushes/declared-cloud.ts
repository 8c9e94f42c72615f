import type { Value } from "../../../rehearsal/provider/values/value";
import { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import { tfeOverlay } from "../../../rehearsal/terraform-cloud/tfe-overlay";
import type { Stack } from "../../../synthesized/stack";

type Arguments = Readonly<Record<string, unknown>>;
type Resources = Readonly<Record<string, Readonly<Record<string, Arguments>>>>;

/** Workspaces come first: everything else names them. */
const ORDER = ["tfe_workspace", "tfe_agent_token", "tfe_agent_pool_allowed_workspaces"];

/** Files that are there before anything is published, by path. */
export type FirstFiles = ReadonlyMap<string, string>;

/** What the workspaces stack declares, told to the stand-in of Terraform Cloud without Terraform in between. */
export function declaredCloud({ text }: Stack): { cloud: TerraformCloud; identifier: string; files: FirstFiles } {
  const { resource } = JSON.parse(text) as { resource: Resources };
  const cloud = new TerraformCloud();
  const overlay = tfeOverlay(cloud);
  const types = [...ORDER, ...Object.keys(resource).filter((type) => type.startsWith("tfe_") && !ORDER.includes(type))];
  for (const type of types) {
    for (const [name, body] of Object.entries(resource[type] ?? {})) {
      const made = { id: `${type}.${name}`, organization: "example", token: `${type}.${name}.token` };
      overlay.applied?.(type, null, { ...made, ...(resolved(body, resource) as Record<string, Value>) });
    }
  }
  const written = Object.values(resource["gitlab_repository_file"] ?? {});
  const files = new Map(written.map(({ file_path: path, content }) => [String(path), String(content)]));
  const identifier = cloud.all[0]?.settings.vcsRepository?.identifier ?? "";
  return { cloud, identifier, files };
}

/** The arguments with references replaced: by what the other resource says, or by the reference itself. A block is a list. */
function resolved(value: unknown, resource: Resources, name = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, resource));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => [key, resolved(each, resource, key)] as const);
    return name === "vcs_repo" ? [Object.fromEntries(entries)] : Object.fromEntries(entries);
  }
  const [, type = "", of = "", attribute = ""] = /^\$\{([\w-]+)\.([\w-]+)\.([\w-]+)\}$/.exec(String(value)) ?? [];
  if (type === "") return value;
  const said = resource[type]?.[of]?.[attribute];
  if (said !== undefined) return resolved(said, resource);
  return attribute === "id" ? `${type}.${of}` : `${type}.${of}.${attribute}`;
}
