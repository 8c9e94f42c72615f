import { ReportedError } from "../../constructs/deployment/reported-error";
import { SECTIONS } from "../../schemas/provider-schema";
import type { Kind, ProviderSchema, Schema, SchemaDocument } from "../../schemas/provider-schema";
import { providerSchemas } from "../../schemas/provider-schemas";
import { realSchemas } from "../../schemas/real-schemas";
import { withWriteOnly } from "../../schemas/write-only";
import type { Stack, TypeUse } from "../../synthesized/stack";

/**
 * Schemas of the types that the stacks use and of no others, by provider: Terraform asks for all of a provider's schema in every
 * command, and the whole of AWS's takes it seconds.
 *
 * @param earlier types of what an earlier run left
 * @param folder real schemas, as `terraform providers schema -json` prints them; where there are none, those derived from the bindings stand in
 */
export function requiredSchemas(
  stacks: readonly Stack[],
  earlier: readonly TypeUse[],
  folder?: string,
): ReadonlyMap<string, ProviderSchema> {
  const uses = [...stacks.flatMap((stack) => stack.uses), ...earlier];
  const sources = new Set([...stacks.flatMap(({ providers }) => [...providers]), ...uses.map(({ source }) => source)]);
  const wanted = [...sources].sort().map((source) => ({ source, ...typesOf(uses, source) }));
  const derived: SchemaDocument = providerSchemas(wanted);
  const real = folder === undefined ? new Map<string, ProviderSchema>() : realSchemas(folder, [...sources]);
  const schemas = new Map(
    wanted.map(({ source, ...types }) => [
      source,
      merged(types, derived.provider_schemas[source] ?? {}, real.get(source)),
    ]),
  );
  refuseUnknown(stacks, schemas);
  return schemas;
}

type Types = Readonly<Record<Kind, readonly string[]>>;

function typesOf(uses: readonly TypeUse[], source: string): Types {
  const of = (kind: Kind): string[] =>
    [...new Set(uses.filter((use) => use.kind === kind && use.source === source).map(({ type }) => type))].sort();
  return { resource: of("resource"), data: of("data"), ephemeral: of("ephemeral") };
}

function merged(types: Types, derived: ProviderSchema, real: ProviderSchema | undefined): ProviderSchema {
  if (!real) return derived;
  const section = (kind: Kind): Record<string, Schema> => {
    const known = types[kind].map(
      (type) => [type, real[SECTIONS[kind]]?.[type] ?? derived[SECTIONS[kind]]?.[type]] as const,
    );
    return Object.fromEntries(known.flatMap(([type, schema]) => (schema ? [[type, withWriteOnly(schema)]] : [])));
  };
  return {
    provider: real.provider ?? derived.provider,
    resource_schemas: section("resource"),
    data_source_schemas: section("data"),
    ephemeral_resource_schemas: section("ephemeral"),
  };
}

function refuseUnknown(stacks: readonly Stack[], schemas: ReadonlyMap<string, ProviderSchema>): void {
  const problems = stacks.flatMap((stack) => [
    ...[...stack.providers]
      .filter((source) => !schemas.get(source)?.provider)
      .map(
        (source) =>
          `${stack.name}: nothing is known of the provider ${source}: there is no package of bindings, and no schema is written down in schemas/facts`,
      ),
    ...stack.uses
      .filter(
        ({ source, kind, type }) => schemas.get(source)?.provider && !schemas.get(source)?.[SECTIONS[kind]]?.[type],
      )
      .map(({ source, kind, type }) => `${stack.name}: the provider ${source} has no ${kind} ${type}`),
  ]);
  if (problems.length > 0) throw new ReportedError([...new Set(problems)]);
}
