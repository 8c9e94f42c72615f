import { blockFromState, parseState } from "../../../rehearsal/provider/values/state-json";

test("numbers that a double cannot hold stay as they are written", () => {
  expect(parseState('{"a":0.1,"b":12345678901234567890,"c":7,"d":"0.1","e":-3,"f":1e3}')).toEqual({
    a: "0.1",
    b: "12345678901234567890",
    c: 7,
    d: "0.1",
    e: -3,
    f: "1e3",
  });
});

test("an attribute that the state does not know yet is null, a block that it does not know is empty", () => {
  const block = {
    attributes: { old: { type: "string" as const }, young: { type: "string" as const } },
    block_types: {
      rule: { nesting_mode: "list" as const, block: {} },
      timeouts: { nesting_mode: "single" as const, block: {} },
    },
  };
  expect(blockFromState(block, { old: "x" })).toEqual({ old: "x", young: null, rule: [], timeouts: null });
});

test("a value of dynamic type carries its type along, wherever it stands", () => {
  const block = { attributes: { manifest: { type: "dynamic" as const }, all: { type: ["map", "dynamic"] as const } } };
  const written = { type: ["object", { a: "number" }], value: { a: 1 } };
  const typed = [Buffer.from('["object",{"a":"number"}]'), { a: 1 }];
  expect(blockFromState(block, { manifest: written, all: { one: written } })).toEqual({
    manifest: typed,
    all: { one: typed },
  });
});
