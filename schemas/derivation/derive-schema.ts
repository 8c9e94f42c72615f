import type { Block, Schema, TypeConstraint } from "../provider-schema";
import {
  GeneratedSource,
  readArguments,
  readMembers,
  type Argument,
  type Arguments,
  type Member,
} from "./generated-source";
import { assembled, nestedPart, objectType, type Flags, type Part } from "./parts";
import { accessorType, argumentType, getterType } from "./type-constraint";

/**
 * The schema that a provider must have had for cdktf to generate this source; undefined when it is not of a binding.
 * Not in the source, so not in the result: what is sensitive, and block counts other than "at most" and "at least one".
 */
export function deriveSchema(text: string): Schema | undefined {
  const source = new GeneratedSource(text);
  const main = source.main();
  if (!main) return undefined;
  const block = blockOfClass(source, main.body, readArguments(main.body));
  return { version: 0, block: main.base === "cdktf.TerraformProvider" ? withoutAlias(block) : block };
}

/** `alias` is Terraform's own argument of every provider block, and in no provider's schema. */
function withoutAlias(block: Block): Block {
  const attributes = Object.entries(block.attributes ?? {}).filter(([name]) => name !== "alias");
  return { ...block, attributes: Object.fromEntries(attributes) };
}

function blockOfClass(source: GeneratedSource, body: string, args: Arguments): Block {
  return assembled(readMembers(body).map((member) => [member.name, partOf(source, member, args.get(member.name))]));
}

function partOf(source: GeneratedSource, member: Member, argument: Argument | undefined): Part {
  const flags = flagsOf(member);
  const [, ofCdktf, className, inSet] =
    /^ +private _\w+ = new (cdktf\.)?(\w+)\(this, "[\w-]+"(?:, (true|false))?\)/m.exec(member.code) ?? [];
  if (className === undefined) {
    if (argument?.struct !== undefined) return nestedPart(argument, flags, blockOfStruct(source, argument.struct));
    return { attribute: { type: argument ? argumentType(argument) : getterType(member.code), ...flags } };
  }
  const ofSet = inSet === "true";
  if (ofCdktf !== undefined) return { attribute: { type: accessorType(className, ofSet), ...flags } };
  const { element, wrapped } = elementOf(source, className, ofSet);
  const args = argument?.struct === undefined ? NO_ARGUMENTS : source.argumentsOfStruct(argument.struct);
  const block = blockOfClass(source, source.class(element)?.body ?? "", args);
  return argument ? nestedPart(argument, flags, block) : { attribute: { type: wrapped(objectType(block)), ...flags } };
}

const NO_ARGUMENTS: Arguments = new Map();

/** Blocks of a provider are plain structs: nothing reads them back, so no class describes them. */
function blockOfStruct(source: GeneratedSource, struct: string): Block {
  const required = source.requiredProperties(struct);
  return assembled(
    [...source.argumentsOfStruct(struct)].map(([name, argument]) => {
      const flags: Flags = required.has(argument.property) ? { required: true } : { optional: true };
      return [
        name,
        argument.struct === undefined
          ? { attribute: { type: argumentType(argument), ...flags } }
          : nestedPart(argument, flags, blockOfStruct(source, argument.struct)),
      ];
    }),
  );
}

interface Element {
  /** Name of the class that describes one object. */
  readonly element: string;
  /** The type of the whole, given that of one object. */
  readonly wrapped: (object: TypeConstraint) => TypeConstraint;
}

function elementOf(source: GeneratedSource, className: string, ofSet: boolean): Element {
  const { base, body } = source.class(className) ?? { base: "", body: "" };
  if (!/^cdktf\.Complex(List|Map)$/.test(base)) return { element: className, wrapped: (object) => object };
  const element = /get\((?:index: number|key: string)\): (\w+)/.exec(body)?.[1] ?? className;
  const collection = base === "cdktf.ComplexMap" ? "map" : ofSet ? "set" : "list";
  return { element, wrapped: (object) => [collection, object] };
}

function flagsOf({ name, required, optional, computed }: Member): Flags {
  // The bindings do not say it, but every provider's write-only arguments, and no other settable ones, end so.
  const write_only = name.endsWith("_wo") && !computed;
  return {
    ...(required && { required }),
    ...(optional && { optional }),
    ...(computed && { computed }),
    ...(write_only && { write_only }),
  };
}
