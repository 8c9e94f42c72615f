import type { Attribute, Block, BlockType, NestedType } from "../../../schemas/provider-schema";
import type { Overlay, Subject } from "../overlays/overlay";
import { emptyBlock } from "./empty-block";
import { madeUp } from "./made-up";
import { attributeType } from "./type-constraint";
import type { ValueType } from "./type-constraint";
import { UNKNOWN, attributeOf, elementOf, isAbsent, isList, isObject, isUnknown, mapObject } from "./value";
import type { Value } from "./value";

/** Replaces everything unknown in a planned object by made-up values: what an apply does. */
export class Completion {
  constructor(
    private readonly subject: Subject,
    private readonly overlay: Overlay,
    private readonly inSet = false,
  ) {}

  block(body: Block, planned: Value, path: readonly string[] = []): Value {
    if (isAbsent(planned)) return null;
    const known = isUnknown(planned) ? emptyBlock(body) : planned;
    const values: Record<string, Value> = {};
    for (const [name, attribute] of Object.entries(body.attributes ?? {})) {
      values[name] = attribute.write_only ? null : this.attribute(attribute, attributeOf(known, name), [...path, name]);
    }
    for (const [name, nested] of Object.entries(body.block_types ?? {})) {
      values[name] = this.nestedBlock(nested, attributeOf(known, name), [...path, name]);
    }
    return values;
  }

  private nestedBlock({ nesting_mode: mode, block }: BlockType, planned: Value, path: readonly string[]): Value {
    const nested = mode === "set" ? this.insideSet() : this;
    switch (mode) {
      case "list":
      case "set":
        return isList(planned) ? planned.map((item, index) => nested.block(block, item, [...path, String(index)])) : [];
      case "map":
        return isObject(planned) ? mapObject(planned, (item, key) => this.block(block, item, [...path, key])) : {};
      default:
        return isUnknown(planned) ? null : this.block(block, planned, path);
    }
  }

  private attribute(attribute: Attribute, planned: Value, path: readonly string[]): Value {
    const { nested_type: nested } = attribute;
    return nested && planned !== null
      ? this.nestedAttribute(nested, planned, path)
      : this.value(attributeType(attribute), planned, path);
  }

  private nestedAttribute(
    { nesting_mode: mode, attributes }: NestedType,
    planned: Value,
    path: readonly string[],
  ): Value {
    const inside = mode === "set" ? this.insideSet() : this;
    const object = (item: Value, step?: string): Value =>
      inside.nestedObject(attributes, item, step === undefined ? path : [...path, step]);
    if (mode === "single" || mode === "group") return object(planned);
    if (isUnknown(planned)) return mode === "map" ? {} : [object(planned, "0")];
    if (isObject(planned)) return mapObject(planned, object);
    return isList(planned) ? planned.map((item, index) => object(item, String(index))) : planned;
  }

  /** Inside an object that is made up, only computed attributes may hold a value: Terraform takes any other for configuration. */
  private nestedObject(
    attributes: Readonly<Record<string, Attribute>>,
    planned: Value,
    path: readonly string[],
  ): Value {
    if (isAbsent(planned)) return null;
    const planOf = (name: string, computed: boolean): Value => {
      if (isUnknown(planned)) return computed ? UNKNOWN : null;
      return attributeOf(planned, name);
    };
    return Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [
        name,
        attribute.write_only
          ? null
          : this.attribute(attribute, planOf(name, attribute.computed ?? false), [...path, name]),
      ]),
    );
  }

  private value(type: ValueType, planned: Value, path: readonly string[]): Value {
    if (isUnknown(planned)) {
      // Terraform cannot match elements of a set whose computed part holds a set itself.
      return this.inSet && JSON.stringify(type).includes('["set"')
        ? null
        : madeUp(this.subject, this.overlay, path, type);
    }
    if (planned === null) return null;
    if (type === "dynamic") return this.dynamic(planned, path);
    return typeof type === "string" ? planned : this.collection(type, planned, path);
  }

  private dynamic(planned: Value, path: readonly string[]): Value {
    const [type, value = null] = isList(planned) ? planned : [];
    if (!(type instanceof Uint8Array)) return planned;
    return [type, this.value(JSON.parse(Buffer.from(type).toString()) as ValueType, value, path)];
  }

  private collection(type: Exclude<ValueType, string>, planned: Value, path: readonly string[]): Value {
    const inner = (of: ValueType, item: Value, step: string | number): Value =>
      this.value(of, item, [...path, String(step)]);
    switch (type[0]) {
      case "list":
      case "set":
        return isList(planned) ? planned.map((item, index) => inner(type[1], item, index)) : planned;
      case "tuple":
        return type[1].map((of, index) => inner(of, elementOf(planned, index), index));
      case "map":
        return isObject(planned) ? mapObject(planned, (item, key) => inner(type[1], item, key)) : planned;
      case "object":
        return Object.fromEntries(
          Object.entries(type[1]).map(([name, of]) => [name, inner(of, attributeOf(planned, name), name)]),
        );
    }
  }

  private insideSet(): Completion {
    return this.inSet ? this : new Completion(this.subject, this.overlay, true);
  }
}
