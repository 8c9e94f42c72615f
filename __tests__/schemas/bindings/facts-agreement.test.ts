import { disagreements } from "../../../schemas/bindings/facts-agreement";
import { allFacts } from "../../../schemas/facts";
import type { Block, ProviderSchema } from "../../../schemas/provider-schema";

const providerWith = (block: Block): ProviderSchema => ({ resource_schemas: { example_thing: { version: 0, block } } });

const real = providerWith({
  attributes: {
    name: { type: "string", required: true },
    token: { type: "string", optional: true, sensitive: true },
    settings: {
      nested_type: { nesting_mode: "single", attributes: { size: { type: "number", required: true } } },
      optional: true,
    },
  },
  block_types: {
    rule: {
      nesting_mode: "list",
      min_items: 1,
      max_items: 3,
      block: { attributes: { action: { type: "string", required: true } } },
    },
  },
});
const rule = real.resource_schemas?.["example_thing"]?.block.block_types?.["rule"];
if (!rule) throw new Error("the example has a rule");

test("facts may leave out what is optional", () => {
  const facts = providerWith({ attributes: { name: { type: "string", required: true } }, block_types: { rule } });
  expect(disagreements(facts, real)).toEqual([]);
});

test("an older Terraform printed the real schema without saying what is write-only", () => {
  const secret = { type: "string", optional: true } as const;
  const written = providerWith({ attributes: { token_wo: { ...secret, write_only: true } } });
  expect(disagreements(written, providerWith({ attributes: { token_wo: secret } }))).toEqual([]);
  expect(disagreements(providerWith({ attributes: { token_wo: secret } }), written)).toHaveLength(1);
});

test("a real schema that an older Terraform printed without ephemeral resources says nothing about them", () => {
  const facts = { ephemeral_resource_schemas: { example_password: { version: 0, block: {} } } };
  expect(disagreements(facts, real)).toEqual([]);
  expect(disagreements(facts, { ...real, ephemeral_resource_schemas: {} })).toEqual([
    "ephemeral example_password: the provider has no such type",
  ]);
});

test("a wrong type, flag or count is found, as deep as it stands", () => {
  const facts = providerWith({
    attributes: {
      name: { type: ["list", "string"], required: true },
      token: { type: "string", optional: true },
      settings: {
        nested_type: { nesting_mode: "single", attributes: { size: { type: "string", required: true } } },
        optional: true,
      },
    },
    block_types: { rule: { ...rule, max_items: 1 } },
  });
  expect(disagreements(facts, real)).toEqual([
    'resource example_thing.name: type is written as ["list","string"], the provider has "string"',
    "resource example_thing.token: sensitive is written as false, the provider has true",
    'resource example_thing.settings.size: type is written as "string", the provider has "number"',
    "resource example_thing.rule: largest number is written as 1, the provider has 3",
  ]);
});

test("an invented name, and a required one that is missing, are found", () => {
  const facts = providerWith({ attributes: { nme: { type: "string", optional: true } }, block_types: {} });
  expect(disagreements({ ...facts, data_source_schemas: { example_gone: { version: 0, block: {} } } }, real)).toEqual([
    "resource example_thing.nme: the provider has no such argument",
    "resource example_thing.name: a required argument is missing",
    "resource example_thing.rule: a required block is missing",
    "data example_gone: the provider has no such type",
  ]);
});

test("every provider with facts pins an exact version, except what Terraform itself brings", () => {
  for (const { provider_schemas, provider_versions } of allFacts) {
    const sources = Object.keys(provider_schemas).filter((source) => !source.startsWith("terraform.io/builtin/"));
    expect(Object.keys(provider_versions)).toEqual(sources);
    for (const version of Object.values(provider_versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
