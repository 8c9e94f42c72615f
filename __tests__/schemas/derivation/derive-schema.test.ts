import { deriveSchema } from "../../../schemas/derivation/derive-schema";
import type { Attribute, Block, ProviderSchema } from "../../../schemas/provider-schema";
import { providerSchemas, type ProviderUse } from "../../../schemas/provider-schemas";
import { realSchemas, schemasFolder } from "../../../schemas/real-schemas";

const HASHICORP = "registry.terraform.io/hashicorp";
const USES: ProviderUse[] = [
  {
    source: `${HASHICORP}/aws`,
    resource: ["aws_vpc", "aws_lb", "aws_eks_cluster", "aws_eks_node_group", "aws_iam_role"],
  },
  { source: `${HASHICORP}/aws`, data: ["aws_iam_policy_document", "aws_caller_identity"] },
  { source: `${HASHICORP}/azurerm`, resource: ["azurerm_resource_group", "azurerm_kubernetes_cluster"] },
  { source: `${HASHICORP}/kubernetes`, resource: ["kubernetes_namespace_v1", "kubernetes_network_policy_v1"] },
  { source: `${HASHICORP}/random`, resource: ["random_password", "random_string"] },
];

function derived(use: ProviderUse): ProviderSchema {
  return providerSchemas([use]).provider_schemas[use.source] ?? {};
}

function resource(source: string, type: string): Block {
  const block = derived({ source: `${HASHICORP}/${source}`, resource: [type] }).resource_schemas?.[type]?.block;
  if (!block) throw new Error(`${type} is not derived`);
  return block;
}

test("an argument is required, optional, or read-only as its provider says", () => {
  const { attributes = {} } = resource("aws", "aws_eks_cluster");
  expect(attributes["role_arn"]).toEqual({ type: "string", required: true });
  expect(attributes["version"]).toEqual({ type: "string", optional: true, computed: true });
  expect(attributes["arn"]).toEqual({ type: "string", computed: true });
});

test("types keep what their elements are", () => {
  const { attributes = {} } = resource("aws", "aws_eks_node_group");
  expect(attributes["subnet_ids"]?.type).toEqual(["set", "string"]);
  expect(attributes["instance_types"]?.type).toEqual(["list", "string"]);
  expect(attributes["labels"]?.type).toEqual(["map", "string"]);
  expect(attributes["resources"]?.type).toMatchObject([
    "list",
    ["object", { remote_access_security_group_id: "string" }],
  ]);
});

test("a nested block keeps its arguments and whether it is required, single or repeated", () => {
  const { block_types = {} } = resource("aws", "aws_eks_node_group");
  expect(block_types["scaling_config"]).toMatchObject({
    nesting_mode: "list",
    min_items: 1,
    max_items: 1,
    block: { attributes: { min_size: { type: "number", required: true } } },
  });
  expect(block_types["taint"]).toMatchObject({
    nesting_mode: "set",
    block: { attributes: { effect: { required: true } } },
  });
  expect(block_types["taint"]).not.toHaveProperty("max_items");
});

test("an argument that may have any value stays so", () => {
  expect(resource("kubernetes", "kubernetes_manifest").attributes?.["manifest"]).toEqual({
    type: "dynamic",
    required: true,
  });
});

test("a write-only argument is known, and its version is an ordinary number", () => {
  const { attributes = {} } = resource("vault", "vault_kv_secret_v2");
  expect(attributes["data_json_wo"]).toEqual({ type: "string", optional: true, write_only: true });
  expect(attributes["data_json_wo_version"]).toEqual({ type: "number", optional: true });
});

test("a type whose folder is renamed around a reserved word is found", () => {
  expect(resource("random", "random_string").attributes?.["length"]).toEqual({ type: "number", required: true });
});

test("the provider block comes along, without Terraform's own alias", () => {
  const { provider } = derived({ source: `${HASHICORP}/kubernetes` });
  expect(provider?.block.attributes).toHaveProperty("host");
  expect(provider?.block.attributes).not.toHaveProperty("alias");
  expect(provider?.block.block_types?.["exec"]?.block.attributes?.["command"]).toEqual({
    type: "string",
    required: true,
  });
});

test("ephemeral resources and Terraform's own types come from written facts", () => {
  const random = derived({ source: `${HASHICORP}/random`, ephemeral: ["random_password"] });
  expect(random.ephemeral_resource_schemas?.["random_password"]?.block.attributes?.["result"]).toMatchObject({
    computed: true,
    sensitive: true,
  });
  const builtin = derived({ source: "terraform.io/builtin/terraform", resource: ["terraform_data"] });
  expect(builtin.resource_schemas).toHaveProperty("terraform_data");
});

test("what no package and no facts know is left out", () => {
  const { resource_schemas } = derived({ source: `${HASHICORP}/aws`, resource: ["aws_no_such_thing"] });
  expect(resource_schemas).toEqual({});
  expect(derived({ source: "registry.terraform.io/example/example", resource: ["example_thing"] })).toEqual({
    resource_schemas: {},
    data_source_schemas: {},
    ephemeral_resource_schemas: {},
  });
});

test("a file that is not a binding has no schema", () => {
  expect(deriveSchema("export class Something {\n}\n")).toBeUndefined();
});

/** What the bindings can know of a schema; counts between one and many, and sensitivity, are lost in them. */
function knowable({ attributes = {}, block_types = {} }: Block): unknown {
  const shape = ({ type, nested_type, required, optional, computed }: Attribute) => {
    const nested = nested_type && knowable({ attributes: nested_type.attributes });
    return { type, nested, required, optional, computed };
  };
  const mapped = <T>(of: Readonly<Record<string, T>>, shaped: (value: T) => unknown) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, shaped(value)]));
  return {
    attributes: mapped(attributes, shape),
    blocks: mapped(block_types, ({ nesting_mode, block, min_items = 0, max_items = 0 }) => ({
      nesting_mode,
      required: min_items > 0,
      single: max_items === 1,
      block: knowable(block),
    })),
  };
}

const folder = schemasFolder();
const withRealSchemas = folder === undefined ? test.skip : test;

withRealSchemas.each(USES)("derived schemas of $source agree with the real ones", (use) => {
  const real = realSchemas(folder ?? "", [use.source]).get(use.source);
  const schema = derived(use);
  expect(real).toBeDefined();
  for (const section of ["resource_schemas", "data_source_schemas"] as const) {
    for (const [type, { block }] of Object.entries(schema[section] ?? {})) {
      expect(knowable(block)).toEqual(knowable(real?.[section]?.[type]?.block ?? {}));
    }
  }
  expect(knowable(schema.provider?.block ?? {})).toEqual(knowable(real?.provider?.block ?? {}));
});
