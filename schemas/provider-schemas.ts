import { bindingPackages, bindingSource, type BindingPackage } from "./derivation/binding-package";
import { deriveSchema } from "./derivation/derive-schema";
import { allFacts } from "./facts";
import { SECTIONS, type Kind, type ProviderSchema, type Schema, type SchemaDocument } from "./provider-schema";

/** The types that are used of one provider; its own configuration block always belongs to them. */
export interface ProviderUse {
  /** `registry.terraform.io/hashicorp/aws` */
  readonly source: string;
  readonly resource?: Iterable<string>;
  readonly data?: Iterable<string>;
  readonly ephemeral?: Iterable<string>;
}

/**
 * Schemas of the types that are used, in the form of `terraform providers schema -json`: from what is written down, else
 * derived from the npm bindings. Without network, credentials or provider binaries. A provider or type that neither knows
 * is left out.
 */
export function providerSchemas(uses: Iterable<ProviderUse>): SchemaDocument {
  const packages = bindingPackages();
  const schemas = [...uses].map((use): [string, ProviderSchema] => [
    use.source,
    schemaOf(use, packages.get(use.source)),
  ]);
  return { format_version: "1.0", provider_schemas: Object.fromEntries(schemas) };
}

function schemaOf(use: ProviderUse, bindings: BindingPackage | undefined): ProviderSchema {
  const facts = allFacts
    .map((document) => document.provider_schemas[use.source])
    .find((schema) => schema !== undefined);
  const derive = (kind: Kind | "provider", type: string): Schema | undefined => {
    const text = bindings && bindingSource(bindings, kind, type);
    return text === undefined ? undefined : deriveSchema(text);
  };
  const section = (kind: Kind): Record<string, Schema> => {
    const types = [...new Set(use[kind] ?? [])].sort();
    const known = types.map((type) => [type, facts?.[SECTIONS[kind]]?.[type] ?? derive(kind, type)] as const);
    return Object.fromEntries(known.filter((entry): entry is readonly [string, Schema] => entry[1] !== undefined));
  };
  const provider = facts?.provider ?? derive("provider", use.source);
  return {
    ...(provider && { provider }),
    resource_schemas: section("resource"),
    data_source_schemas: section("data"),
    ephemeral_resource_schemas: section("ephemeral"),
  };
}
