/** How the generated `synthesizeHclAttributes` writes one argument. */
export interface Argument {
  /** Property of the TypeScript struct or class that holds it. */
  readonly property: string;
  /** `simple`, `list`, `set`, `map`, or `struct` for a single nested object. */
  readonly collection: string;
  /** `string`, `stringList`, …, or the name of a class for nested objects. */
  readonly storage: string;
  /** Name of the nested object's own mapper function, when there is one. */
  readonly struct?: string;
  /** How the nested objects are written: as they are, or each of a list or of a map. */
  readonly mapper: "none" | "list" | "map";
  /** For a list of nested objects: whether they are blocks, not an attribute's value. */
  readonly blocks: boolean;
}

/** What a comment in a class says about one member, and the code below that comment. */
export interface Member {
  readonly name: string;
  readonly computed: boolean;
  readonly optional: boolean;
  readonly required: boolean;
  readonly code: string;
}

interface GeneratedClass {
  readonly base: string;
  readonly body: string;
}

export type Arguments = ReadonlyMap<string, Argument>;

/** The TypeScript that cdktf generates for one resource, data source or provider, cut into its named parts. */
export class GeneratedSource {
  private readonly classes: ReadonlyMap<string, GeneratedClass>;
  private readonly mappers: ReadonlyMap<string, string>;
  private readonly interfaces: ReadonlyMap<string, string>;

  constructor(text: string) {
    this.classes = new Map(
      [...text.matchAll(/^export class (\w+) extends (\S+) \{\n([\s\S]*?)\n\}$/gm)].map(
        ([, name = "", base = "", body = ""]) => [name, { base, body }],
      ),
    );
    this.mappers = named(text, /^export function (\w+)ToHclTerraform\(([\s\S]*?)\n\}$/gm);
    // The mapper of a struct is named like its interface, but for the case of the first letters.
    this.interfaces = named(text, /^export interface (\w+)(?: extends \S+)? \{\n([\s\S]*?)^\}$/gm, (name) =>
      name.toLowerCase(),
    );
  }

  /** The class that stands for the resource, data source or provider itself. */
  main(): GeneratedClass | undefined {
    return [...this.classes.values()].find(({ base }) => /^cdktf\.Terraform(Resource|DataSource|Provider)$/.test(base));
  }

  class(name: string): GeneratedClass | undefined {
    return this.classes.get(name);
  }

  argumentsOfStruct(struct: string): Arguments {
    return readArguments(this.mappers.get(struct) ?? "");
  }

  requiredProperties(struct: string): ReadonlySet<string> {
    const declaration = this.interfaces.get(struct.toLowerCase()) ?? "";
    return new Set([...declaration.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name = ""]) => name));
  }
}

function named(text: string, pattern: RegExp, key = (name: string) => name): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(pattern)].map(([, name = "", body = ""]) => [key(name), body]));
}

const ARGUMENT =
  /^ +"?([\w-]+)"?: \{\n +value: (.*),\n +isBlock: (?:true|false),\n +type: "(\w+)",\n +storageClassType: "(\w+)",$/gm;

/** The table of arguments in a mapper function or in a class. */
export function readArguments(code: string): Arguments {
  const table = code.slice(Math.max(code.indexOf("const attrs = {"), 0));
  return new Map(
    [...table.matchAll(ARGUMENT)].map(([, name = "", value = "", collection = "", storage = ""]) => {
      const list = /^cdktf\.listMapperHcl\(\w+, (true|false)\)/.exec(value);
      return [
        name,
        {
          property: /(?:struct!?\.|this\._)(\w+)/.exec(value)?.[1] ?? "",
          collection,
          storage,
          struct: /(?<![.\w])(\w+)ToHclTerraform/.exec(value)?.[1],
          mapper: list ? "list" : value.startsWith("cdktf.hashMapperHcl(") ? "map" : "none",
          blocks: list?.[1] === "true",
        },
      ];
    }),
  );
}

/** Every attribute of a class stands below a comment `// name - computed: false, optional: true, required: false`. */
export function readMembers(body: string): Member[] {
  const [, ...chunks] = body.split(/^ {2}\/\/ (?=[\w-]+ - computed: )/m);
  return chunks.flatMap((code) => {
    const [, name, computed, optional, required] =
      /^([\w-]+) - computed: (true|false), optional: (true|false), required: (true|false)/.exec(code) ?? [];
    if (name === undefined) return [];
    return [
      { name, computed: computed === "true", optional: optional === "true", required: required === "true", code },
    ];
  });
}
