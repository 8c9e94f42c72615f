import { linesAbout, smallest } from "./written-datasets";

/** Lines about the smallest dataset with one line changed. */
function withLine(line: string, replaced = /^hosts: .*$/m): string[] {
  return linesAbout(smallest.replace(replaced, line));
}

test("the smallest dataset is right", () => {
  expect(linesAbout(smallest)).toEqual(["right"]);
});

describe("an unknown key", () => {
  test.each([
    ["size: { dsk: 30 }", ":9:9 size.dsk: unknown key (did you mean disk?)"],
    ["cidr: 10.0.0.0/16", ":9:1 cidr: unknown key (did you mean network.cidr?)"],
    ["zone: 3", ":9:1 zone: unknown key (did you mean network.zones?)"],
    ["size: { colour: red }", ":9:9 size.colour: unknown key (expected disk, share or spot)"],
    ["key: WM-Prod", ":9:1 key: unknown key (the deployment key is the name of the folder and stands nowhere else)"],
    ['"\\e[31mred": 1', ':9:1 ["\\u001b[31mred"]: unknown key (expected'],
    ["constructor: 1", ":9:1 constructor: unknown key (expected"],
    ["1: 1", ":9:1 1: unknown key (expected"],
  ])("%s", (line, expected) => {
    expect(linesAbout(`${smallest}${line}\n`)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("a missing setting stands where it should be", () => {
  test("in the map that is there", () => {
    expect(linesAbout(smallest.replace("organization: example", "runMode: cli"))).toEqual([
      ":2:1 terraformCloud.organization: is missing (expected text: Terraform Cloud organization)",
    ]);
  });
  test("at the beginning, of the top level", () => {
    expect(linesAbout("# a comment\nblueprint: test\n")).toEqual([
      ":2:1 credentials: is missing (expected a map: How runs log in: dynamic credentials (oidc), or static keys as sensitive variables)",
      ":2:1 hosts: is missing (expected a list)",
      ":2:1 network: is missing (expected a map)",
      ":2:1 terraformCloud: is missing (expected a map: Where the runs take place)",
    ]);
  });
  test("of the chosen option", () => {
    expect(linesAbout(`${smallest}certificates: { issuer: acme }\n`)).toEqual([
      ":9:1 certificates.email: is missing (expected an e-mail address: Account)",
    ]);
  });
  test("that chooses", () => {
    expect(linesAbout(`${smallest}certificates: {}\n`)).toEqual([
      ":9:1 certificates.issuer: is missing (expected vault or acme)",
    ]);
  });
});

describe("a value of the wrong type", () => {
  test.each([
    ["hosts: one", ':8:8 hosts: "one" is text (expected a list)'],
    ["hosts: { a: b }", ":8:8 hosts: is a map (expected a list)"],
    ["hosts: [5]", ':8:9 hosts[0]: 5 is a number (expected text, in quotes: "5")'],
    ["hosts: [[a]]", ":8:9 hosts[0]: is a list (expected text)"],
    ["hosts:", ":8:7 hosts: has no value (expected a list)"],
    ["hosts: [a]\nsize:", ":9:6 size: has no value (expected a map, or no such key for the default)"],
    ["hosts: [a]\nversion: 1.30", ':9:10 version: 1.30 is a number (expected text, in quotes: "1.30")'],
    ["hosts: [a]\nversion: true", ':9:10 version: true is a truth value (expected text, in quotes: "true")'],
    ["hosts: [a]\nsize: { disk: 20.5 }", ":9:15 size.disk: 20.5 is not a whole number (expected a whole number)"],
    ["hosts: [a]\nsize: { disk: big }", ':9:15 size.disk: "big" is text (expected a number)'],
    ["hosts: [a]\nsize: { share: .inf }", ":9:16 size.share: .inf is not finite (expected a number)"],
    ["hosts: [a]\nsize: { share: .nan }", ":9:16 size.share: .nan is not finite (expected a number)"],
    ["hosts: [a]\nsize: { spot: yes }", ':9:15 size.spot: "yes" is text (expected true or false)'],
    ["hosts: [a]\nsize: [1]", ":9:7 size: is a list (expected a map)"],
    ["hosts: [a]\npools: { a: 1 }", ":9:13 pools.a: 1 is a number (expected a map)"],
  ])("%s", (line, expected) => {
    expect(withLine(line)).toEqual([expected]);
  });
});

describe("a value that does not fit", () => {
  test.each([
    ["hosts: []", ":8:8 hosts: 0 entries are too few (expected at least 1)"],
    ["hosts: [a, b, c, d]", ":8:8 hosts: 4 entries are too many (expected at most 3)"],
    ["hosts: [abcdefghi]", ':8:9 hosts[0]: "abcdefghi" is too long (expected at most 8 characters)'],
    ["hosts: [a]\nsize: { disk: 7 }", ":9:15 size.disk: 7 is too small (expected at least 20)"],
    ["hosts: [a]\nsize: { disk: 700 }", ":9:15 size.disk: 700 is too large (expected at most 100)"],
    ['hosts: [a]\nversion: "1"', ':9:10 version: "1" does not fit (expected a minor version, like 1.34)'],
    [
      "hosts: [a]\nurl: http://example.com",
      ':9:6 url: "http://example.com" does not fit (expected a URL that begins with https://)',
    ],
    ["hosts: [a]\nurl: example", ':9:6 url: "example" does not fit (expected a URL)'],
    [
      "hosts: [a]\npools: { A-b: { size: 2 } }",
      ':9:10 pools.A-b: as a key, "A-b" does not fit (expected lowercase letters)',
    ],
    [
      "hosts: [a]\ncertificates: { issuer: valt }",
      ':9:25 certificates.issuer: "valt" is not known (expected vault or acme; did you mean vault?)',
    ],
    [
      "hosts: [a]\ncertificates: { issuer: acme, email: me }",
      ':9:38 certificates.email: "me" does not fit (expected an e-mail address)',
    ],
    ["hosts: [a]\nvalues: { a: { b: .nan } }", ":9:19 values.a.b: .nan is a number (expected"],
  ])("%s", (line, expected) => {
    expect(withLine(line)).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    ["cidr: 10.0.0.0", ':7:9 network.cidr: "10.0.0.0" does not fit (expected an IPv4 network, like 10.0.0.0/16)'],
    [
      "cidr: 10.0.0.0/16\n  outbound: natgateway",
      ':8:13 network.outbound: "natgateway" is not known (expected natGateway, userDefinedRouting or loadBalancer; did you mean natGateway?)',
    ],
    ["cidr: 10.0.0.0/16\n  zones: 4", ":8:10 network.zones: 4 is not known (expected 2 or 3)"],
  ])("%s", (line, expected) => {
    expect(withLine(line, /cidr: .*$/m)).toEqual([expected]);
  });
});

describe("the blueprint", () => {
  test("unknown", () => {
    expect(withLine("blueprint: kubernetes-on-mars", /^blueprint: .*$/m)).toEqual([
      ':1:12 blueprint: "kubernetes-on-mars" is not known (expected test or managed-kubernetes)',
    ]);
  });
  test("missing", () => {
    expect(withLine("# none", /^blueprint: .*$/m)).toEqual([
      ":2:1 blueprint: is missing (expected test or managed-kubernetes)",
    ]);
  });
  test("misspelled: the rest is checked all the same", () => {
    expect(withLine("hosts: [5]", /^hosts: .*$/m)).toHaveLength(1);
    expect(linesAbout(smallest.replace("blueprint: test", "blueprint: tests").replace("[one]", "[5]"))).toEqual([
      ':1:12 blueprint: "tests" is not known (expected test or managed-kubernetes; did you mean test?)',
      ':8:9 hosts[0]: 5 is a number (expected text, in quotes: "5")',
    ]);
  });
  test("no text", () => {
    expect(withLine("blueprint: [test]", /^blueprint: .*$/m)).toEqual([
      ":1:12 blueprint: a list is not known (expected test or managed-kubernetes)",
    ]);
  });
});

describe("problems of a config whose shape is right", () => {
  test("stand at the value", () => {
    expect(withLine("hosts: [a, b, a]")).toEqual([":8:15 hosts[2]: a stands here twice (expected different names)"]);
  });
  test("stand at the map, where the value is a default", () => {
    expect(withLine("hosts: [a]\nsize: { spot: true, disk: 51 }")).toEqual([
      ":9:27 size.disk: too large for spot (expected at most 50)",
    ]);
  });
  test("are found beside a setting that is wrong", () => {
    expect(withLine("hosts: [a, b, a]\nsize: { dsk: 1 }")).toEqual([
      ":8:15 hosts[2]: a stands here twice (expected different names)",
      ":9:9 size.dsk: unknown key (did you mean disk?)",
    ]);
    expect(linesAbout("blueprint: test\nhosts: [a, a]\n")).toContain(
      ":2:12 hosts[1]: a stands here twice (expected different names)",
    );
  });
  test("that read the wrong setting are left out", () => {
    expect(withLine("hosts: [a]\nsize: { spot: perhaps, disk: 51 }")).toEqual([
      ':9:15 size.spot: "perhaps" is text (expected true or false)',
    ]);
  });
  test("are not looked for in another shape", () => {
    expect(withLine("hosts: [a, a, 5]")).toEqual([':8:15 hosts[2]: 5 is a number (expected text, in quotes: "5")']);
  });
});

test("all faults come at once, in the order of the file", () => {
  const lines = linesAbout("blueprint: test\nhosts: 5\nnetwork: { cdir: x }\nfoo: 1\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual([":1:1", ":1:1", ":2:8", ":3:1", ":3:12", ":4:1"]);
});

test("long and dangerous values are shown short and escaped", () => {
  const [line] = withLine(`hosts: ["\\e]0;title\\a${"x".repeat(500)}"]`);
  expect(line).toMatch(/^:8:9 hosts\[0\]: "\\u001b\]0;title\\u0007x{60,80}…" is too long/);
});
