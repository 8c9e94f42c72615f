import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import type { ManagedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { example } from "../../../constructs/blueprints/managed-kubernetes/example";
import { checks } from "../../../constructs/blueprints/managed-kubernetes/problems";
import type { Blueprint, Register } from "../../../constructs/deployment/blueprint";
import { read } from "./written-datasets";

const valid = readFileSync("deployments/WM-Prod/deployment.yaml", "utf8");
const managedKubernetes: Blueprint<ManagedKubernetesConfig> = {
  config: managedKubernetesConfig,
  example,
  checks,
  instantiate: () => undefined,
};
const blueprints: Register = { "managed-kubernetes": managedKubernetes };

const line = /^deployments\/WM-Prod\/deployment\.yaml:(\d+:\d+| )[^\n]*$/;
const steering = /[\0-\x1f\x7f-\x9f\u202a-\u202e]/;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keyphase-"));
  mkdirSync(join(folder, "WM-Prod"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A broken dataset is right after all, or ends with lines for a person; `again`: with the same ones when it is read again. */
function explain(dataset: string | Uint8Array, again = false): void {
  writeFileSync(join(folder, "WM-Prod/deployment.yaml"), dataset);
  const outcome = read(folder, undefined, blueprints);
  expect(outcome.length).toBeGreaterThan(0);
  for (const said of outcome) {
    if (typeof said !== "string") return;
    expect(said).toMatch(line);
    expect(said).not.toMatch(steering);
    expect(said).not.toMatch(/undefined|\[object|Invalid input|expected string/);
  }
  if (again) expect(read(folder, undefined, blueprints)).toEqual(outcome);
}

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

/** Every place in the tree, as a path. */
function places(tree: Tree, path: (string | number)[] = []): (string | number)[][] {
  const children: [string | number, Tree][] = Array.isArray(tree)
    ? tree.map((item, index) => [index, item])
    : Object.entries(typeof tree === "object" && tree !== null ? tree : {});
  return [path, ...children.flatMap(([key, child]) => places(child, [...path, key]))];
}

/** The tree with the value at the path changed; without a value, it is deleted; with a name, its key is. */
function changed(tree: Tree, [key, ...rest]: (string | number)[], change: { value?: Tree; name?: string }): Tree {
  if (key === undefined) return change.value ?? tree;
  const children: [string | number, Tree][] = Array.isArray(tree)
    ? tree.map((item, index) => [index, item])
    : Object.entries(typeof tree === "object" && tree !== null ? tree : {});
  const entries = children.flatMap(([own, child]): [string | number, Tree][] => {
    if (String(own) !== String(key)) return [[own, child]];
    if (rest.length > 0) return [[own, changed(child, rest, change)]];
    if (change.name !== undefined) return [[change.name, child]];
    return change.value === undefined ? [] : [[own, change.value]];
  });
  return Array.isArray(tree) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

const tree = parse(valid) as Tree;
const place = fc.constantFrom(...places(tree));
const name = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("constructor", "toString", "__proto__", "hasOwnProperty", "cidr", "mode", "then", "0", "<<"),
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Tree>,
  fc.constantFrom<Tree[]>(
    "",
    " ",
    "10.0.0.0/33",
    "\u001b[31m",
    "managed-kubernetes",
    0,
    -1,
    1e400,
    0.5,
    null,
    true,
    [],
    {},
  ),
);
const change = fc.oneof(fc.constant({}), fc.record({ name }), fc.record({ value }));

test("settings deleted, renamed or changed", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, change), { minLength: 1, maxLength: 4 }), (changes) => {
      explain(stringify(changes.reduce((broken, [path, one]) => changed(broken, path, one), tree)), true);
    }),
    { numRuns: 700 },
  );
});

test("text cut out, doubled, or put in anywhere", () => {
  const scrap = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom(
      "\n",
      "\t",
      ":",
      ": ",
      "- ",
      "&a ",
      "*a",
      "!x ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "|\n",
      ">\n",
      "? ",
      "---\n",
      "...\n",
      "%YAML 1.1\n",
      "#",
      "\r",
      "\0",
      "@",
    ),
  );
  fc.assert(
    fc.property(fc.nat(valid.length), fc.nat(40), scrap, (start, length, text) => {
      explain(valid.slice(0, start) + text + valid.slice(start + length));
    }),
    { numRuns: 800 },
  );
});

test("any text made of YAML's own characters", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("ab1 \n\t:-?[]{},&*!|>'\"%@#~<.\r")), maxLength: 60 });
  fc.assert(
    fc.property(text, (yaml) => {
      explain(yaml);
    }),
    { numRuns: 1500 },
  );
});

test("any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      explain(bytes);
    }),
    { numRuns: 500 },
  );
});
