import { z } from "zod";
import type { Register } from "../blueprint";

type Schema = z.core.JSONSchema.BaseSchema;

/** Formats that JSON Schema knows; others stand in the pattern beside them. */
const standardFormats = ["email", "uri", "ipv4", "ipv6", "hostname", "uuid"];

/**
 * JSON Schema of the datasets of all blueprints, for editors. The blueprint is chosen by a condition on its name: editors then complete
 * and explain the settings of that blueprint only, where with a plain choice they mix those of all.
 */
export function editorSchema(blueprints: Register): Schema {
  const names = Object.keys(blueprints);
  const schemas = Object.values(blueprints).map(({ config }) => config);
  const { anyOf: options = [], definitions } = z.toJSONSchema(z.union(schemas), {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      simplify(jsonSchema);
    },
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Dataset of a deployment",
    description:
      "What one customer's deployment is made of. Generated from the blueprints by `keyphase schema --write`.",
    type: "object",
    properties: { blueprint: { description: "Recipe of the deployment", type: "string", enum: names } },
    required: ["blueprint"],
    allOf: names.map((name, index) => ({
      if: { properties: { blueprint: { const: name } }, required: ["blueprint"] },
      then: { title: name, ...option(options[index]) },
    })),
    definitions,
  };
}

function option(schema: Schema | boolean | undefined): Schema {
  return typeof schema === "object" ? schema : {};
}

/** Leaves out what only zod means: the bounds of exact integers, and its own formats. */
function simplify(schema: Schema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.format !== undefined && !standardFormats.includes(schema.format)) delete schema.format;
}
