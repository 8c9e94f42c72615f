import { linesAbout, smallest } from "./written-datasets";

const syntax = (text: string): string => ` is not valid YAML: ${text}`;
const unanchored = "are not allowed in datasets (expected each value written out where it counts)";
const tooDeep = " is nested too deeply (expected at most 32 levels)";

test.each([
  ["an empty file", "", ":1:1 is empty (expected a dataset: a map of settings that begins with blueprint)"],
  [
    "only comments",
    "# nothing\n\n# here\n",
    ":1:1 is empty (expected a dataset: a map of settings that begins with blueprint)",
  ],
  ["an explicit nothing", "~\n", ":1:1 is empty (expected a dataset: a map of settings that begins with blueprint)"],
  ["a list", "- blueprint: test\n", ":1:1 holds a list (expected a map of settings)"],
  ["a word", "# x\nmanaged-kubernetes\n", ':2:1 holds "managed-kubernetes" (expected a map of settings)'],
  [
    "a second document",
    "a: 1\n---\nb: 2\n",
    ":2:1 a second document begins here (expected one in a file, without ---)",
  ],
  ["tabs", "a:\n\tb: 1\n", `:2:1${syntax("the line is indented with a tab (expected spaces)")}`],
  [
    "two colons",
    "a: b: c\n",
    `:1:4${syntax("a second colon in one line (expected the value in quotes, or the map on the next line)")}`,
  ],
  [
    "an open quote",
    'a: "x\n',
    `:2:1${syntax("a closing quote, a bracket or a comma is missing, or a space after a colon")}`,
  ],
  [
    "an open bracket",
    "a: [1, 2\nb: 3\n",
    `:2:1${syntax("the indentation is wrong, or a bracket is not closed (expected entries of one map in one column)")}`,
  ],
  [
    "wrong indentation",
    "a:\n   b: 1\n  c: 2\n",
    `:3:1${syntax("the indentation is wrong, or a bracket is not closed (expected entries of one map in one column)")}`,
  ],
  [
    "a line that is no entry",
    "a: 1\nfoo\nb: 2\n",
    `:2:1${syntax("a line without a colon, or one indented as part of the line above (expected key: value)")}`,
  ],
  [
    "a reserved character",
    "a: @foo\n",
    `:1:4${syntax("text cannot start with this character (expected it in quotes)")}`,
  ],
  ["an unknown tag", "a: !secret x\n", `:1:4${syntax("tags (!) are not allowed (expected plain data)")}`],
  [
    "a YAML 1.1 directive",
    "%YAML 1.1\n---\na: yes\n",
    ":1:1 %YAML is not allowed (expected YAML 1.2, without directives)",
  ],
  ["a duplicate key", `${smallest}hosts: [two]\n`, ":9:1 hosts: stands here again (first in line 8)"],
  ["a duplicate key below", "a:\n  b: { c: 1, 'c': 2 }\n", ":2:14 a.b.c: stands here again (first in line 2)"],
  ["a duplicate key in another spelling", 'a: { 1: x, "1": y }\n', ":1:12 a.1: stands here again (first in line 1)"],
  ["an anchor", "a: &x 1\n", `:1:7 anchors (&) ${unanchored}`],
  ["an alias", "a: 1\nb: *x\n", `:2:4 aliases (*) ${unanchored}`],
  ["a merge key", "a: 1\n<<: *x\n", `:2:5 aliases (*) ${unanchored}`],
  ["a file that is an alias", "*x\n", `:1:1 aliases (*) ${unanchored}`],
  ["a list as a key", "? [a]\n: 1\n", ":1:3 a key cannot be an alias, a list or a map (expected a name)"],
  ["an empty key", "a: 1\n: 2\n", ':2:1 "" cannot be a key (expected a name)'],
  [
    "a key that JavaScript minds",
    "a: { __proto__: { b: 1 } }\n",
    ':1:6 a: "__proto__" cannot be a key (expected a name)',
  ],
  ["32 lists in a map", `a: ${"[".repeat(32)}${"]".repeat(32)}\n`, `:1:35${tooDeep}`],
  ["thousands of lists in each other", `a: ${"[".repeat(60_000)}${"]".repeat(60_000)}\n`, `:1:35${tooDeep}`],
  ["thousands of dashes", `${"- ".repeat(60_000)}a\n`, `:1:65${tooDeep}`],
])("%s", (_, text, expected) => {
  expect(linesAbout(text)).toEqual([expected]);
});

test("anchors that would explode to a billion values are refused in no time", () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const item = level === 0 ? "x" : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 10 }, () => item).join(", ")}]`;
  });
  const start = performance.now();
  expect(linesAbout(levels.join("\n"))).toEqual([`:1:9 anchors (&) ${unanchored}`]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("thousands of keys are read in time that grows with their number", () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`);
  const start = performance.now();
  const lines = linesAbout(`${smallest}values: {}\n${keys.join("\n")}\n`);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe(": … and 9900 more like these");
});

test("a hundred thousand faults are told as a hundred lines", () => {
  const lines = linesAbout(`${smallest}waivers: [${"5,".repeat(60_000)}]\n`);
  expect(lines).toHaveLength(101);
});

test("Windows line ends and a byte order mark are fine", () => {
  expect(linesAbout(`\ufeff${smallest.replaceAll("\n", "\r\n")}`)).toEqual(["right"]);
  expect(linesAbout(`\ufeff${smallest.replaceAll("\n", "\r\n").replace("[one]", "5")}`)).toEqual([
    ":8:8 hosts: 5 is a number (expected a list)",
  ]);
});
