import { Decoder, Encoder } from "@msgpack/msgpack";
import type { DynamicValue } from "../protocol/messages";
import type { Value } from "./value";

// 64-bit integers must not be rounded to what a double can hold.
const encoder = new Encoder({ useBigInt64: true });
const decoder = new Decoder({ useBigInt64: true });

export function encodeValue(value: Value): DynamicValue {
  return { msgpack: encoder.encode(value) };
}

export function decodeValue({ msgpack }: DynamicValue): Value {
  return msgpack && msgpack.length > 0 ? (decoder.decode(msgpack) as Value) : null;
}
