import type { Kind } from "../provider-schema";
import { isObject, objectOf, type JsonObject } from "./synthesized-stacks";

/** One resource, data source, ephemeral resource or provider block of a configuration. */
export interface Declaration {
  readonly kind: Kind | "provider";
  readonly type: string;
  /** How messages name it: `aws_vpc.network`, `data.aws_vpc.network`, `provider.aws.west`. */
  readonly address: string;
  /** The provider that knows the type: `registry.terraform.io/hashicorp/aws`. */
  readonly source: string;
  readonly body: unknown;
}

const PREFIXES = { resource: "", data: "data.", ephemeral: "ephemeral." } as const;

export function declarations(configuration: JsonObject): Declaration[] {
  const sourceOf = providerSources(configuration);
  const typed = (["resource", "data", "ephemeral"] as const).flatMap((kind) =>
    Object.entries(objectOf(configuration[kind])).flatMap(([type, named]) =>
      Object.entries(objectOf(named)).map(([name, body]): Declaration => {
        const provider = localProvider(type, objectOf(body)["provider"]);
        return { kind, type, address: `${PREFIXES[kind]}${type}.${name}`, source: sourceOf(provider), body };
      }),
    ),
  );
  return [...typed, ...providerBlocks(configuration, sourceOf)];
}

function providerBlocks(configuration: JsonObject, sourceOf: (name: string) => string): Declaration[] {
  return Object.entries(objectOf(configuration["provider"])).flatMap(([name, blocks]) =>
    (Array.isArray(blocks) ? blocks : [blocks]).map((body: unknown): Declaration => {
      const alias = objectOf(body)["alias"];
      const address = typeof alias === "string" ? `provider.${name}.${alias}` : `provider.${name}`;
      return { kind: "provider", type: name, address, source: sourceOf(name), body };
    }),
  );
}

/** `aws.west` names an alias of `aws`; without the argument, the type's first word names the provider. */
function localProvider(type: string, named: unknown): string {
  const reference = typeof named === "string" ? named.replace(/^\$\{(.*)\}$/, "$1") : type;
  return /^[a-z0-9-]+/i.exec(reference)?.[0] ?? reference;
}

function providerSources(configuration: JsonObject): (name: string) => string {
  const terraform = configuration["terraform"];
  const settings = Array.isArray(terraform) ? terraform.map(objectOf) : [objectOf(terraform)];
  const required = settings.map((setting) => objectOf(setting["required_providers"]));
  return (name) => {
    const declared = required.map((providers) => providers[name]).find(isObject)?.["source"];
    if (declared === undefined && name === "terraform") return "terraform.io/builtin/terraform";
    return fullSource(typeof declared === "string" ? declared : name);
  };
}

/** Terraform reads `kubernetes` as `hashicorp/kubernetes` on the public registry. */
export function fullSource(source: string): string {
  const parts = source.toLowerCase().split("/");
  if (parts.length === 1) parts.unshift("hashicorp");
  if (parts.length === 2) parts.unshift("registry.terraform.io");
  return parts.join("/");
}
