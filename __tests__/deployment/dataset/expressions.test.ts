import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { managedKubernetes } from "../../../constructs/blueprints/managed-kubernetes/blueprint";
import type { Register } from "../../../constructs/deployment/blueprint";
import { read, withDatasets } from "./written-datasets";

const blueprints: Register = { "managed-kubernetes": managedKubernetes };
const valid = readFileSync("deployments/WM-Prod/deployment.yaml", "utf8");

/** Lines about the dataset, without the file's name. */
function linesAbout(dataset: string): string[] {
  return withDatasets({ "WM-Prod/deployment.yaml": dataset }, (folder) =>
    read(folder, undefined, blueprints).map((line) =>
      typeof line === "string" ? line.replace("deployments/WM-Prod/deployment.yaml", "") : "right",
    ),
  );
}

/** Number of the line of the valid dataset that holds the text. */
function lineOf(text: string): number {
  return valid.slice(0, valid.indexOf(text)).split("\n").length;
}

const expression = "would be run by Terraform as an expression (expected plain text)";

test.each([
  [
    "Owner: platform-team",
    'Owner: ${file("/etc/passwd")}',
    String.raw`:8:10 tags.Owner: "${"$"}{file(\"/etc/passwd\")}" `,
  ],
  ["Owner: platform-team", "Owner: a %{ if true }b%{ endif }", ':8:10 tags.Owner: "a %{ if true }b%{ endif }" '],
  ["Owner: platform-team", "Owner: $${x}", ':8:10 tags.Owner: "$${x}" '],
  [
    "[application, spicedb]",
    "[application, '${x}']",
    `:${lineOf("[application, spicedb]")}:28 applications[0].secrets[1]: "$\{x}" `,
  ],
])("%s: %s", (before, after, line) => {
  expect(linesAbout(valid.replace(before, () => after))).toContain(`${line}${expression}`);
});

test("in a key", () => {
  expect(linesAbout(valid.replace("Owner:", '"${x}":'))).toContain(
    `:8:3 tags["\${x}"]: as a key, "\${x}" ${expression}`,
  );
});

test("a dollar sign alone is text", () => {
  const project = "runMode: vcs\n  bootstrapProject: $5 or 5% or $(x) or { }";
  expect(linesAbout(valid.replace("runMode: vcs", project))).toEqual(["right"]);
});

const addOns = (values: unknown): string => {
  const tree = parse(valid) as { platform: Record<string, unknown> };
  return stringify({ ...tree, platform: { ...tree.platform, addOns: { ingress: { values } } } });
};

test("values of charts may hold whatever their charts understand, beside nothing else", () => {
  expect(linesAbout(addOns({ env: [{ "${KEY}": "${HOME} %{x}" }] }))).toEqual(["right"]);
  expect(linesAbout(valid.replace("groups:", 'addOns: { "${x}": {} }\n  groups:')).join()).toContain("as a key");
});

test("marks of the program's own are refused everywhere: they would stand for one of its references", () => {
  const [line] = linesAbout(addOns({ x: "${TfToken[TOKEN.0]}" }));
  expect(line).toContain("platform.addOns.ingress.values.x");
  expect(line).toContain("a mark of the program's own (expected plain text)");
  expect(linesAbout(valid.replace("platform-team", "'#{TfToken[TOKEN.0]}'"))).not.toEqual(["right"]);
});

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

/** The tree with every text, or every key, at one place changed. */
function changed(tree: Tree, target: number, change: (text: string) => string): Tree {
  let place = -1;
  const next = (text: string): string => {
    place += 1;
    return place === target ? change(text) : text;
  };
  const walk = (node: Tree): Tree => {
    if (typeof node === "string") return next(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [next(key), walk(child)]));
  };
  return walk(tree);
}

test("wherever it stands, an expression is refused with its place", () => {
  const tree = parse(valid) as Tree;
  let texts = 0;
  JSON.stringify(tree, (_, node: unknown) => {
    if (typeof node === "string") texts += 1;
    if (typeof node === "object" && node !== null && !Array.isArray(node)) texts += Object.keys(node).length;
    return node;
  });
  const text = fc.string({ maxLength: 6, unit: fc.constantFrom(...Array.from("ab $%{}")) });
  const broken = fc.record({ before: text, opening: fc.constantFrom("${", "%{"), after: text });
  fc.assert(
    fc.property(fc.nat(texts - 1), broken, (target, { before, opening, after }) => {
      const dataset = stringify(changed(tree, target, (old) => `${old}${before}${opening}${after}`));
      const lines = linesAbout(dataset);
      // A blueprint that nobody knows says first that nobody knows it.
      const known = (parse(dataset) as Record<string, unknown>)["blueprint"] === "managed-kubernetes";
      expect(lines).not.toContain("right");
      if (known) expect(lines.join("\n")).toContain(expression);
      for (const line of lines) expect(line).toMatch(/^:\d+:\d+ /);
    }),
    { numRuns: 300 },
  );
});
