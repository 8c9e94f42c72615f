import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { Stack } from "../synthesized/stack";
import { fullSource } from "../schemas/check/declarations";
import { objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";

export const AWS = "registry.terraform.io/hashicorp/aws";

/** A stack that makes its resources with the AWS provider, and the stacks that it reads from. */
export class AwsStack {
  readonly configuration: JsonObject;
  /** Version that the stack is made for. */
  readonly madeFor: string;
  /** Revisions of the earlier phases, by workspace. */
  private readonly revisions: ReadonlyMap<string, string>;

  constructor(
    readonly stack: Stack,
    earlier: readonly Stack[],
  ) {
    this.configuration = configurationOf(stack);
    this.revisions = new Map(earlier.map((each) => [each.workspace, revisionOf(each)]));
    const { version } = this.required;
    this.madeFor = typeof version === "string" ? version : "any version";
  }

  /** Writes one form of the stack that runs beside no Terraform Cloud, with a provider of this version. */
  write(folder: string, configuration: JsonObject, version: string): void {
    mkdirSync(folder, { recursive: true });
    cpSync(this.stack.folder, folder, { recursive: true, filter: (file) => path.basename(file) !== ".terraform" });
    writeFileSync(path.join(folder, "cdk.tf.json"), json(configuration));
    writeFileSync(path.join(folder, "zz_override.tf.json"), json(this.override(folder, version)));
  }

  /** Terraform merges it over the stack: the state stays here, earlier phases are read from files, the version is the mirror's. */
  private override(folder: string, version: string): JsonObject {
    const { name, source } = this.required;
    return {
      terraform: {
        backend: { local: { path: "terraform.tfstate" } },
        required_providers: { [name]: { source, version } },
      },
      // Where moto does not answer, more attempts change nothing and take minutes.
      provider: { [name]: { max_retries: 2 } },
      ...this.readers(folder),
    };
  }

  private readers(folder: string): JsonObject {
    const readers = Object.entries(objectOf(objectOf(this.configuration["data"])["terraform_remote_state"]));
    if (readers.length === 0) return {};
    const overridden = readers.map(([name, reader]) => {
      const state = `${name}.tfstate`;
      writeFileSync(path.join(folder, state), json(this.stateFor(name, objectOf(reader))));
      return [name, { backend: "local", config: { path: state } }] as const;
    });
    return { data: { terraform_remote_state: Object.fromEntries(overridden) } };
  }

  /** A state of the earlier phase, applied to its end, with its revision, and something for every other output that is read. */
  private stateFor(name: string, reader: JsonObject): JsonObject {
    const workspace = String(objectOf(objectOf(reader["config"])["workspaces"])["name"]);
    const revision = this.revisions.get(workspace);
    if (revision === undefined)
      throw new ReportedError([`${this.stack.name} reads ${workspace}, which is not synthesized`]);
    const outputs = new Map(outputsRead(this.configuration, name).map((output) => [output, `stand-in-${output}`]));
    for (const mark of ["started", "revision"]) outputs.set(mark, revision);
    return {
      version: 4,
      terraform_version: "1.11.0",
      serial: 1,
      lineage: name,
      outputs: Object.fromEntries([...outputs].map(([output, value]) => [output, { value, type: "string" }])),
      resources: [],
    };
  }

  private get required(): { readonly name: string; readonly source: string; readonly version?: unknown } {
    const required = objectOf(objectOf(this.configuration["terraform"])["required_providers"]);
    for (const [name, provider] of Object.entries(required)) {
      const { source, version } = objectOf(provider);
      if (typeof source === "string" && fullSource(source) === AWS) return { name, source, version };
    }
    throw new ReportedError([`${this.stack.name} requires no AWS provider`]);
  }
}

function outputsRead(configuration: JsonObject, reader: string): string[] {
  const reference = /data\.terraform_remote_state\.([\w-]+)\.outputs(?:\.([\w-]+)|\[\\"([^"\\]+)\\"\])/g;
  return [...JSON.stringify(configuration).matchAll(reference)].flatMap(([, name, attribute, index]) => {
    const output = attribute ?? index;
    return name === reader && output !== undefined ? [output] : [];
  });
}

function revisionOf(stack: Stack): string {
  const { terraform_data: data } = objectOf(configurationOf(stack)["resource"]);
  return String(objectOf(objectOf(data)["revision"])["input"]);
}

function configurationOf({ folder }: Stack): JsonObject {
  return JSON.parse(readFileSync(path.join(folder, "cdk.tf.json"), "utf8")) as JsonObject;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
