import type { Block } from "../../../schemas/provider-schema";
import { Completion } from "../../../rehearsal/provider/values/complete";
import { UNKNOWN } from "../../../rehearsal/provider/values/value";
import type { ObjectValue } from "../../../rehearsal/provider/values/value";

const subject = { kind: "resource" as const, type: "aws_thing", identity: "one", values: {}, settings: {} };

function completed(block: Block, values: ObjectValue, identity = "one"): unknown {
  return new Completion({ ...subject, identity }, {}).block(block, values);
}

test("made-up values are the same for the same object in every run, and others for another", () => {
  const block: Block = { attributes: { id: { type: "string", computed: true } } };
  const values = { id: UNKNOWN };
  expect(completed(block, values)).toEqual(completed(block, values));
  expect(completed(block, values)).not.toEqual(completed(block, values, "two"));
});

test("made-up texts have the shape that their name promises", () => {
  const names = ["endpoint", "host", "created_at", "policy_json", "cidr_block", "private_ip", "colour"];
  const attributes = Object.fromEntries(names.map((name) => [name, { type: "string" as const, computed: true }]));
  const unknown = Object.fromEntries(names.map((name) => [name, UNKNOWN]));
  expect(completed({ attributes }, unknown)).toEqual({
    endpoint: expect.stringMatching(/^https:\/\/thing-[0-9a-f]{8}\.rehearsal\.invalid$/) as string,
    host: expect.stringMatching(/\.rehearsal\.invalid$/) as string,
    created_at: "2000-01-01T00:00:00Z",
    policy_json: "{}",
    cidr_block: "10.0.0.0/16",
    private_ip: "192.0.2.10",
    colour: expect.stringMatching(/^colour-[0-9a-f]{8}$/) as string,
  });
});

test("inside a made-up object only computed attributes get a value: any other would be taken for configuration", () => {
  const attributes = { made: { type: "string", computed: true }, written: { type: "string", optional: true } } as const;
  const block: Block = {
    attributes: { nested: { nested_type: { nesting_mode: "list", attributes }, computed: true, optional: true } },
  };
  expect(completed(block, { nested: UNKNOWN })).toEqual({
    nested: [{ made: expect.any(String) as string, written: null }],
  });
});

test("an unknown deep inside a value is filled, and nothing around it changes", () => {
  const block: Block = { attributes: { all: { type: ["map", ["list", "string"]], optional: true } } };
  expect(completed(block, { all: { one: ["kept", UNKNOWN] } })).toEqual({ all: { one: ["kept", expect.any(String)] } });
});

test("no write-only value reaches a state", () => {
  const block: Block = { attributes: { token_wo: { type: "string", optional: true, write_only: true } } };
  expect(completed(block, { token_wo: "secret" })).toEqual({ token_wo: null });
});
