import { ExtData, encode } from "@msgpack/msgpack";
import { isUnknown } from "../../../rehearsal/provider/values/value";
import { decodeValue, encodeValue } from "../../../rehearsal/provider/values/wire";

test("integers of 64 bits keep every digit", () => {
  const exact = { serial: 9_007_199_254_740_993n, least: -9_223_372_036_854_775_808n };
  expect(decodeValue(encodeValue(exact))).toEqual(exact);
});

test("Terraform's unknown values are told apart, with what is known of them or without", () => {
  const bare = new ExtData(0, new Uint8Array([0]));
  const refined = new ExtData(12, encode(new Map([[1, false]])));
  const decoded = decodeValue({ msgpack: encode([bare, refined, "known"]) });
  expect(Array.isArray(decoded) && decoded.map(isUnknown)).toEqual([true, true, false]);
});

test("no bytes are no value", () => {
  expect(decodeValue({ msgpack: new Uint8Array() })).toBeNull();
});
