import type { Attribute, Block, NestingMode, ProviderSchema, Schema } from "../../../schemas/provider-schema";

/** Numbers of the nesting modes on the wire. */
const NESTING = { single: 1, list: 2, set: 3, map: 4, group: 5 } satisfies Record<NestingMode, number>;

/** The answer to GetProviderSchema: the schema, as `terraform providers schema -json` prints it, in the protocol's form. */
export function schemaMessage({
  provider,
  resource_schemas: resources = {},
  data_source_schemas: dataSources = {},
  ephemeral_resource_schemas: ephemeralResources = {},
}: ProviderSchema): object {
  return {
    provider: schema(provider ?? { version: 0, block: {} }),
    resource_schemas: schemas(resources),
    data_source_schemas: schemas(dataSources),
    ephemeral_resource_schemas: schemas(ephemeralResources),
    server_capabilities: { get_provider_schema_optional: true },
  };
}

function schemas(named: Readonly<Record<string, Schema>>): object {
  return Object.fromEntries(Object.entries(named).map(([name, each]) => [name, schema(each)]));
}

function schema({ version, block: body }: Schema): object {
  return { version, block: block(body) };
}

function block({ attributes = {}, block_types = {} }: Block): object {
  return {
    attributes: Object.entries(attributes).map(([name, each]) => attribute(name, each)),
    block_types: Object.entries(block_types).map(([name, nested]) => ({
      type_name: name,
      block: block(nested.block),
      nesting: NESTING[nested.nesting_mode],
      min_items: nested.min_items ?? 0,
      max_items: nested.max_items ?? 0,
    })),
  };
}

function attribute(name: string, { type, nested_type: nested, ...flags }: Attribute): object {
  const { required, optional, computed, sensitive, write_only } = flags;
  const shape = nested
    ? {
        nested_type: {
          attributes: Object.entries(nested.attributes).map(([inner, each]) => attribute(inner, each)),
          nesting: NESTING[nested.nesting_mode],
        },
      }
    : { type: Buffer.from(JSON.stringify(type)) };
  return { name, ...shape, required, optional, computed, sensitive, write_only };
}
