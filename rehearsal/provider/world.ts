import { createHash } from "node:crypto";
import { attributeOf, isObject, isSame } from "./values/value";
import type { ObjectValue, Value } from "./values/value";
import { decodeValue, encodeValue } from "./values/wire";

/** A failure that a person asked for: creating, changing or reading what is of the type fails in that phase. */
export interface AskedFailure {
  readonly phase: string;
  readonly type: string;
}

/** One object that a resource made. */
interface WorldObject {
  readonly identity: string;
  readonly type: string;
  readonly phase: string;
  readonly values: ObjectValue;
}

/** An object as it is written to a file: values keep their exact form. */
export interface KeptObject extends Omit<WorldObject, "values"> {
  readonly values: string;
}

/** What exists on the far side of all stand-in providers of one deployment: the truth that Terraform's states must agree with. */
export class World {
  /** Phase that runs: phases of one deployment never run at the same time. */
  phase = "";
  private readonly objects = new Map<string, WorldObject>();

  constructor(
    existing: readonly KeptObject[] = [],
    /** A person may take it back. */
    public failure?: AskedFailure,
  ) {
    for (const { values, ...object } of existing)
      this.objects.set(object.identity, { ...object, values: decoded(values) });
  }

  /** An identity that no object has. Equal objects get different ones, which are the same in every run. */
  newIdentity(type: string, values: Value): string {
    for (let copy = 0; ; copy += 1) {
      const identity = identityOf(`${this.phase}/${type}/${copy}`, values);
      if (!this.objects.has(identity)) return identity;
    }
  }

  get all(): readonly WorldObject[] {
    return [...this.objects.values()];
  }

  has(identity: string): boolean {
    return this.objects.has(identity);
  }

  put(identity: string, type: string, values: ObjectValue): void {
    const { phase } = this.objects.get(identity) ?? this;
    this.objects.set(identity, { identity, type, phase, values });
  }

  delete(identity: string): void {
    this.objects.delete(identity);
  }

  fails(type: string): boolean {
    return this.failure?.phase === this.phase && this.failure.type === type;
  }

  /** The object of one of the types that has what is asked for: each text that both name is the same, and there is one at least. */
  find(types: readonly string[], asked: ObjectValue): ObjectValue | undefined {
    const texts = Object.entries(asked).filter(([, value]) => typeof value === "string");
    const found = this.all.find(({ type, values }) => {
      const common = texts.filter(([name]) => typeof attributeOf(values, name) === "string");
      return (
        types.includes(type) &&
        common.length > 0 &&
        common.every(([name, value]) => isSame(attributeOf(values, name), value))
      );
    });
    return found?.values;
  }

  /** Number of objects that a phase made. */
  countOf(phase: string): number {
    return this.all.filter((object) => object.phase === phase).length;
  }

  get kept(): readonly KeptObject[] {
    return this.all.map(({ values, ...object }) => ({ ...object, values: encoded(values) }));
  }
}

/** Identity of something that is only looked up: the same for the same question. */
export function identityOf(kind: string, values: Value): string {
  const { msgpack = new Uint8Array() } = encodeValue(values);
  return createHash("sha256").update(kind).update("\0").update(msgpack).digest("hex");
}

function encoded(values: ObjectValue): string {
  return Buffer.from(encodeValue(values).msgpack ?? []).toString("base64");
}

function decoded(text: string): ObjectValue {
  const values = decodeValue({ msgpack: Buffer.from(text, "base64") });
  return isObject(values) ? values : {};
}
