import type { Block } from "../../../schemas/provider-schema";
import { planBlock } from "../../../rehearsal/provider/planning/plan-block";
import { planResource } from "../../../rehearsal/provider/planning/plan-resource";
import { UNKNOWN } from "../../../rehearsal/provider/values/value";
import type { ObjectValue, Value } from "../../../rehearsal/provider/values/value";

const block: Block = {
  attributes: {
    id: { type: "string", computed: true },
    name: { type: "string", optional: true, computed: true },
    size: { type: "number", optional: true },
    secret_wo: { type: "string", optional: true, write_only: true },
  },
  block_types: {
    rule: {
      nesting_mode: "set",
      block: { attributes: { port: { type: "number", required: true }, id: { type: "string", computed: true } } },
    },
  },
};

const none = { id: null, name: null, size: null, secret_wo: null, rule: [] };

function plan(prior: Value, proposed: ObjectValue, config: ObjectValue = proposed): Value {
  return planBlock(block, { prior, proposed, config });
}

test("what only an apply can tell is unknown in the plan of a new object", () => {
  expect(plan(null, { ...none, size: 3 })).toEqual({ ...none, id: UNKNOWN, name: UNKNOWN, size: 3 });
});

test("an object that is there keeps its computed values, even those that are null", () => {
  const prior = { ...none, id: "a", size: 3 };
  expect(plan(prior, { ...prior, size: 4 })).toEqual({ ...prior, size: 4 });
});

test("a write-only value is in no plan", () => {
  expect(plan(null, { ...none, secret_wo: "secret" })).toMatchObject({ secret_wo: null });
});

test("an element of a set that was there is complete, any other is new", () => {
  const prior = { ...none, id: "a", rule: [{ port: 80, id: "r" }] };
  const proposed = {
    ...prior,
    rule: [
      { port: 80, id: "r" },
      { port: 443, id: null },
    ],
  };
  expect(plan(prior, proposed)).toMatchObject({
    rule: [
      { port: 80, id: "r" },
      { port: 443, id: UNKNOWN },
    ],
  });
});

const overlay = {
  types: { thing: { replacedBy: ["name"], recomputed: ["id"], defaults: { size: 8 }, computedBlocks: ["rule"] } },
};
const planned = (prior: Value, proposed: ObjectValue) =>
  planResource(block, overlay, { type: "thing", prior, proposed, config: proposed, settings: {} });

test("the overlay says what the schema does not: defaults, filled-in blocks, what an update changes, what replaces", () => {
  const made = planned(null, none);
  expect(made).toMatchObject({ planned: { size: 8, rule: [{ port: null, id: UNKNOWN }] }, replacedBy: [] });
  const prior = { ...none, id: "a", name: "old", size: 8, rule: [{ port: 1, id: "r" }] };
  expect(planned(prior, { ...prior, name: "new" })).toMatchObject({
    planned: { id: UNKNOWN },
    replacedBy: [{ steps: [{ attribute_name: "name" }] }],
  });
  expect(planned(prior, prior)).toEqual({ planned: prior, replacedBy: [] });
});

test("a Kubernetes object of another name is another object", () => {
  const metadata = {
    nesting_mode: "list" as const,
    block: { attributes: { name: { type: "string" as const, optional: true } } },
  };
  const named = (name: string) => ({ metadata: [{ name }] });
  const change = {
    type: "kubernetes_role_v1",
    prior: named("a"),
    proposed: named("b"),
    config: named("b"),
    settings: {},
  };
  const { replacedBy } = planResource({ block_types: { metadata } }, { replacedBy: ["metadata.name"] }, change);
  expect(replacedBy).toEqual([
    { steps: [{ attribute_name: "metadata" }, { element_key_int: 0 }, { attribute_name: "name" }] },
  ]);
});
