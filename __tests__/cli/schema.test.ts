import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { addSchema, schemaFile } from "../../cli/schema";
import { blueprints } from "../../constructs/blueprints";

let folder = "";
const project = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyphase-"));
  mkdirSync(join(folder, "docs"));
});

afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});

/** What `keyphase schema` with the options prints. */
function schema(...options: string[]): string {
  let printed = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    const program = new Command("keyphase");
    addSchema(program);
    program.parse(["schema", ...options], { from: "user" });
    return printed;
  } finally {
    write.mockRestore();
  }
}

test("the committed schema is what the blueprints say", () => {
  expect(readFileSync(schemaFile, "utf8")).toBe(schema());
  expect(() => schema("--check")).not.toThrow();
});

test("the project's own datasets name it in their first line", () => {
  const [first] = readFileSync("deployments/WM-Prod/deployment.yaml", "utf8").split("\n");
  expect(first).toBe("# yaml-language-server: $schema=../../docs/deployment.schema.json");
});

test("a schema that is not up to date is told, and can be brought up to date", () => {
  process.chdir(folder);
  writeFileSync(schemaFile, "{}\n");
  expect(() => schema("--check")).toThrow(
    "docs/deployment.schema.json: is not what the blueprints say (run `keyphase schema --write` and commit it)",
  );
  expect(schema("--write")).toBe("");
  expect(() => schema("--check")).not.toThrow();
});

test("outside of the project, it says where to run it", () => {
  process.chdir(tmpdir());
  expect(() => schema("--check")).toThrow(
    "docs/deployment.schema.json: it does not exist (run keyphase in the project's folder)",
  );
});

describe("an editor", () => {
  interface Schema {
    readonly enum?: string[];
    readonly required?: string[];
    readonly default?: unknown;
    readonly description?: string;
    readonly additionalProperties?: unknown;
    readonly properties: Record<string, Schema>;
    readonly allOf: { readonly if: Schema; readonly then: Schema }[];
  }
  const read = JSON.parse(readFileSync(schemaFile, "utf8")) as Schema;
  const chosen = read.allOf[0]?.then;

  test("completes the names of all blueprints", () => {
    expect(read.properties["blueprint"]?.enum).toEqual(Object.keys(blueprints));
    expect(read.allOf).toHaveLength(Object.keys(blueprints).length);
  });

  test("asks only for what has no default", () => {
    expect(chosen?.required).toContain("terraformCloud");
    expect(chosen?.required).not.toContain("network");
    expect(chosen?.required).not.toContain("tags");
  });

  test("shows descriptions and defaults", () => {
    expect(chosen?.properties["network"]?.properties["cidr"]).toMatchObject({
      description: "Address range of the network",
      default: "10.0.0.0/16",
    });
  });

  test("marks unknown keys", () => {
    expect(chosen?.additionalProperties).toBe(false);
    expect(chosen?.properties["network"]?.additionalProperties).toBe(false);
  });
});
