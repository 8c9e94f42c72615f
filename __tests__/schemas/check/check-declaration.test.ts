import fc from "fast-check";
import { checkDeclaration } from "../../../schemas/check/check-declaration";
import type { Declaration } from "../../../schemas/check/declarations";
import type { Attribute, Block, TypeConstraint } from "../../../schemas/provider-schema";

const THING: Block = {
  attributes: {
    id: { type: "string", computed: true },
    name: { type: "string", required: true },
    size: { type: "number", optional: true },
    enabled: { type: "bool", optional: true, computed: true },
    zones: { type: ["set", "string"], optional: true },
    tags: { type: ["map", "string"], optional: true },
    token: { type: "string", optional: true, sensitive: true },
    password_wo: { type: "string", optional: true, write_only: true },
    routes: { type: ["list", ["object", { cidr: "string", weight: "number" }]], optional: true },
    access: {
      nested_type: { nesting_mode: "single", attributes: { mode: { type: "string", required: true } } },
      optional: true,
    },
    anything: { type: "dynamic", optional: true },
  },
  block_types: {
    metadata: {
      nesting_mode: "list",
      min_items: 1,
      max_items: 1,
      block: { attributes: { name: { type: "string", optional: true }, uid: { type: "string", computed: true } } },
    },
    rule: { nesting_mode: "set", block: { attributes: { action: { type: "string", required: true } } } },
    pair: { nesting_mode: "list", min_items: 2, block: { attributes: {} } },
  },
};
const PAIR = [{}, {}];
const GOOD = { name: "x", metadata: { name: "y" }, pair: PAIR };

function problems(body: unknown, block = THING, kind: Declaration["kind"] = "resource"): string[] | undefined {
  const schema = { version: 0, block };
  const provider = {
    provider: schema,
    resource_schemas: { example_thing: schema },
    data_source_schemas: { example_thing: schema },
    ephemeral_resource_schemas: { example_thing: schema },
  };
  const declaration = { kind, type: "example_thing", address: "example_thing.x", source: "example", body };
  return checkDeclaration(declaration, provider)?.map(({ path, problem }) => `${path.join(".")}: ${problem}`);
}

test("a correct declaration has no findings, whatever Terraform's own arguments it has", () => {
  const body = {
    ...GOOD,
    "//": { metadata: { path: "stack/x" } },
    count: 2,
    depends_on: ["example_thing.y"],
    provider: "example.west",
    lifecycle: { prevent_destroy: true, ignore_changes: ["tags", "metadata[0].name"] },
    provisioner: [{ "local-exec": { command: "true" } }],
    rule: [{ action: "allow" }, { action: "deny" }],
    routes: [{ cidr: "10.0.0.0/16", weight: "1" }],
    access: { mode: "private" },
    anything: [1, { deep: true }],
  };
  expect(problems(body)).toEqual([]);
});

test("a misspelt argument is named with the one that was meant", () => {
  expect(problems({ ...GOOD, metadata: [{ nme: "y" }], sise: 1 })).toEqual([
    "sise: unknown argument (nearest: size)",
    "metadata.nme: unknown argument (nearest: name)",
  ]);
});

test("what only the provider sets cannot be set", () => {
  expect(problems({ ...GOOD, id: "i-1", metadata: { uid: "u" } })).toEqual([
    "id: is read-only",
    "metadata.uid: is read-only",
  ]);
});

test("a missing argument or block is found; null is missing too", () => {
  expect(problems({ name: null, rule: {} })).toEqual([
    "name: required argument is missing",
    "metadata: required block is missing",
    "rule.action: required argument is missing",
    "pair: required block is missing",
  ]);
});

test("too many and too few blocks are found", () => {
  expect(problems({ ...GOOD, metadata: [{}, {}], pair: {} })).toEqual([
    "metadata: at most 1 of this block, found 2",
    "pair: at least 2 of this block, found 1",
  ]);
});

test("a value of another type is found where it stands", () => {
  const body = {
    ...GOOD,
    size: "large",
    enabled: "yes",
    zones: ["a", ["b"]],
    tags: "none",
    routes: [{ cidr: "10.0.0.0/16", wieght: 1 }, { weight: {} }],
    access: { mode: [] },
    rule: ["allow"],
  };
  expect(problems(body)).toEqual([
    'size: expected a number, found string "large"',
    'enabled: expected a bool, found string "yes"',
    "zones[1]: expected a string, found a list",
    'tags: expected a map, found string "none"',
    "routes[0].wieght: unknown argument (nearest: weight)",
    "routes[1].weight: expected a number, found an object",
    "access.mode: expected a string, found a list",
    'rule: expected a block, found string "allow"',
  ]);
});

test("an expression may stand for a value of any type, a template only for text and what text converts to", () => {
  expect(
    problems({ ...GOOD, zones: "${var.zones}", tags: "${merge({a = 1}, var.tags)}", access: "${var.access}" }),
  ).toEqual([]);
  expect(problems({ ...GOOD, size: "${var.size}0", name: "a-${var.x}" })).toEqual([]);
  expect(problems({ ...GOOD, zones: "${var.a}-${var.b}" })).toEqual([
    'zones: expected a set, found string "${var.a}-${var.b}"',
  ]);
});

test("a secret written out is found; a reference to one, or an empty value, is fine", () => {
  const problem = "a literal value of a sensitive argument stands in the configuration in plain text";
  expect(problems({ ...GOOD, token: "hunter2", password_wo: "hunter2" })).toEqual([
    `token: ${problem}`,
    `password_wo: ${problem}`,
  ]);
  expect(problems({ ...GOOD, token: "$${not.an.expression}" })).toEqual([`token: ${problem}`]);
  expect(problems({ ...GOOD, token: "${var.token}", password_wo: "" })).toEqual([]);
});

test("a lifecycle that names nothing of the type is found", () => {
  expect(problems({ ...GOOD, lifecycle: { ignore_changes: ["tgas"], prevent_destory: true } })).toEqual([
    "lifecycle.prevent_destory: unknown argument (nearest: prevent_destroy)",
    "lifecycle.ignore_changes: tgas is not an argument of this type",
  ]);
  expect(problems({ ...GOOD, lifecycle: { ignore_changes: "all" } })).toEqual([]);
});

test("a data source has no provisioners and is never replaced", () => {
  expect(
    problems({ ...GOOD, provisioner: [], lifecycle: { prevent_destroy: true, postcondition: [] } }, THING, "data"),
  ).toEqual(["provisioner: unknown argument", "lifecycle.prevent_destroy: unknown argument"]);
});

test("a provider block may have an alias, but nothing of a resource", () => {
  expect(problems({ ...GOOD, alias: "west", count: 1 }, THING, "provider")).toEqual(["count: unknown argument"]);
});

test("the body of a dynamic block is checked like the block that it repeats", () => {
  const dynamic = { rule: [{ for_each: "${var.rules}", content: { actoin: "allow" } }] };
  expect(problems({ ...GOOD, dynamic })).toEqual([
    "rule.actoin: unknown argument (nearest: action)",
    "rule.action: required argument is missing",
  ]);
});

test("a type that the provider does not have cannot be checked", () => {
  const declaration = {
    kind: "resource",
    type: "example_gone",
    address: "example_gone.x",
    source: "example",
    body: {},
  } as const;
  expect(checkDeclaration(declaration, {})).toBeUndefined();
});

const scalars: fc.Arbitrary<TypeConstraint> = fc.constantFrom("string" as const, "number" as const, "bool" as const);
const types: fc.Arbitrary<TypeConstraint> = fc.oneof(
  scalars,
  scalars.map((type): TypeConstraint => ["list", type]),
  scalars.map((type): TypeConstraint => ["map", type]),
  fc
    .dictionary(fc.stringMatching(/^[a-z]{3,6}$/), scalars, { maxKeys: 3 })
    .map((members): TypeConstraint => ["object", members]),
);
const attributes: fc.Arbitrary<Attribute> = fc
  .record({ type: types, required: fc.boolean() })
  .map(({ type, required }): Attribute => (required ? { type, required } : { type, optional: true }));
const blocks: fc.Arbitrary<Block> = fc.record({
  attributes: fc.dictionary(fc.stringMatching(/^a_[a-z]{3,8}$/), attributes, { minKeys: 1, maxKeys: 5 }),
});

function valueOf(type: TypeConstraint): unknown {
  if (typeof type === "string") return { string: "text", number: 1, bool: true, dynamic: [] }[type];
  if (type[0] === "map") return { key: valueOf(type[1]) };
  if (type[0] !== "object") return [valueOf(type[1])];
  return Object.fromEntries(Object.entries(type[1]).map(([name, member]) => [name, valueOf(member)]));
}

const bodyOf = (block: Block) =>
  Object.fromEntries(
    Object.entries(block.attributes ?? {}).map(([name, { type = "dynamic" }]) => [name, valueOf(type)]),
  );

test("what fits a schema passes, and one thing more or less is found", () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const body = bodyOf(block);
      expect(problems(body, block)).toEqual([]);
      expect(problems({ ...body, b_extra: 1 }, block)).toHaveLength(1);
      for (const [name, { required }] of Object.entries(block.attributes ?? {})) {
        const rest = Object.fromEntries(Object.entries(body).filter(([other]) => other !== name));
        expect(problems(rest, block)).toEqual(required ? [`${name}: required argument is missing`] : []);
      }
    }),
  );
});
