import { z } from "zod";
import { typingDistance } from "./nearest";
import { alternatives, pathText } from "./printable";
import { formats, kinds } from "./sentences";

type Schema = z.core.JSONSchema.BaseSchema;
type Path = readonly PropertyKey[];

/** A choice among maps, by one setting of theirs. */
interface Variants {
  /** What the dataset has, `type slack`. */
  readonly chosen: string;
  /** What it would have with the options that take a key. */
  readonly takers: readonly string[];
}

interface Place {
  readonly name: string;
  readonly path: string[];
}

/** How much a place on another level counts, in letters: a key that is spelled right but stands wrong beats two wrong letters. */
const otherLevel = 1.5;

/** What a config may hold, for sentences about what it does not: keys, where they belong, what is expected there. */
export class Outline {
  private static readonly known = new WeakMap<z.ZodType, Outline>();

  /** The outline of the config: made once, and only where something is wrong. */
  static of(config: z.ZodType): Outline {
    const outline = Outline.known.get(config) ?? new Outline(config);
    Outline.known.set(config, outline);
    return outline;
  }

  private readonly root: Schema;
  private knownPlaces: readonly Place[] | undefined;

  private constructor(config: z.ZodType) {
    this.root = z.toJSONSchema(config, { io: "input", unrepresentable: "any" });
  }

  /** What is expected at the path, in words; undefined where anything is. */
  expectation(path: Path, dataset: unknown): string | undefined {
    const schemas = this.at(path, dataset);
    const description = schemas.find(({ description }) => description !== undefined)?.description;
    const kinds = [...new Set(schemas.flatMap(kindsOf))];
    return kinds.length === 0 ? description : [alternatives(kinds), description].filter(Boolean).join(": ");
  }

  /** Whether the map at the path must have the key. */
  requires(path: Path, dataset: unknown): boolean {
    const key = path.at(-1);
    return this.at(path.slice(0, -1), dataset).some(({ required }) => required?.includes(String(key)));
  }

  /** Keys of the map at the path. */
  keys(path: Path, dataset: unknown): string[] {
    return [...new Set(this.at(path, dataset).flatMap(({ properties }) => Object.keys(properties ?? {})))];
  }

  /** What was probably meant by an unknown key: a key of the same map, or the path of one elsewhere. */
  nearest(parent: Path, key: string, dataset: unknown): string | undefined {
    const here = this.keys(parent, dataset).map((name) => ({ name, shown: name, penalty: 0 }));
    const elsewhere = this.places.map(({ name, path }) => ({ name, shown: pathText(path), penalty: otherLevel }));
    let best: { shown: string; apart: number } | undefined;
    for (const { name, shown, penalty } of [...here, ...elsewhere]) {
      const distance = typingDistance(key, name);
      if (distance === undefined) continue;
      const apart = distance + penalty;
      if (best === undefined || apart < best.apart) best = { shown, apart };
    }
    return best?.shown;
  }

  /** The choice that the map at the path has made, where another option of it takes the key. */
  variants(path: Path, key: string, dataset: unknown): Variants | undefined {
    const map = path.reduce<unknown>(entry, dataset);
    const takers = this.unresolved(path, dataset)
      .flatMap((schema) => options(schema, undefined))
      .filter(({ properties }) => ownProperty(properties, key) !== undefined);
    const setting = Object.keys(takers[0]?.properties ?? {}).find((name) =>
      this.at([...path, name], dataset).some((own) => fixedValues(own).includes(entry(map, name))),
    );
    if (setting === undefined) return undefined;
    const wanted = takers.flatMap(({ properties }) => fixedValues(ownProperty(properties, setting)));
    return {
      chosen: `${setting} ${String(entry(map, setting))}`,
      takers: wanted.map((value) => `${setting} ${String(value)}`),
    };
  }

  /** Every key that has one fixed place. */
  private get places(): readonly Place[] {
    this.knownPlaces ??= placesOf(this.root, []);
    return this.knownPlaces;
  }

  private at(path: Path, dataset: unknown): Schema[] {
    const value = path.reduce<unknown>(entry, dataset);
    return this.unresolved(path, dataset).flatMap((schema) => options(schema, value));
  }

  /** Schemas at the path, where choices are still open. */
  private unresolved(path: Path, dataset: unknown): Schema[] {
    const part = path.at(-1);
    if (part === undefined) return [this.root];
    return this.at(path.slice(0, -1), dataset).flatMap((schema) => inside(schema, part));
  }
}

/** The schema, or where it is a choice, the options that the value may belong to. */
function options(schema: Schema, value: unknown): Schema[] {
  const choice = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isSchema);
  if (choice.length === 0) return [schema];
  const claimed = choice.filter(({ properties }) =>
    Object.entries(properties ?? {}).some(([key, property]) => fixedValues(property).includes(entry(value, key))),
  );
  const { description } = schema;
  return (claimed.length > 0 ? claimed : choice)
    .flatMap((option) => options(option, value))
    .map((option) => (description === undefined ? option : { ...option, description }));
}

function inside({ properties, additionalProperties, items }: Schema, part: PropertyKey): Schema[] {
  const found =
    typeof part === "number" ? [items].flat() : [ownProperty(properties, String(part)) ?? additionalProperties];
  return found.filter(isSchema);
}

function placesOf(schema: Schema, path: string[]): Place[] {
  return options(schema, undefined).flatMap(({ properties }) =>
    Object.entries(properties ?? {}).flatMap(([name, property]) => {
      const place = [...path, name];
      return [{ name, path: place }, ...(isSchema(property) ? placesOf(property, place) : [])];
    }),
  );
}

function kindsOf({ type, const: constant, enum: values, format, minimum, maximum }: Schema): string[] {
  if (constant !== undefined) return [String(constant)];
  if (values) return values.map(String);
  if (type === undefined || Array.isArray(type)) return [];
  if (type === "string") return [formats[format ?? ""] ?? "text"];
  const kind = kinds[type] ?? type;
  const bounded =
    minimum !== undefined && maximum !== undefined && Math.max(-minimum, maximum) < Number.MAX_SAFE_INTEGER;
  return [bounded ? `${kind} from ${minimum} to ${maximum}` : kind];
}

/** Values that a setting is limited to. */
function fixedValues(schema: unknown): unknown[] {
  if (!isSchema(schema)) return [];
  return schema.const === undefined ? (schema.enum ?? []) : [schema.const];
}

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === "object" && schema !== null;
}

function entry(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (Object.getOwnPropertyDescriptor(value, key)?.value as unknown)
    : undefined;
}

function ownProperty<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
