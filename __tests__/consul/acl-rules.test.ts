import { aclRules } from "../../constructs/consul/acl-rules";

test("a rule is about one thing, all that begin so, or something that there is once", () => {
  expect(
    aclRules([
      { resource: "service", name: "vault", policy: "write" },
      { resource: "key", prefix: "shop/", policy: "read" },
      { resource: "node", prefix: "", policy: "read" },
      { resource: "mesh", policy: "write" },
    ]),
  ).toBe(`service "vault" {
  policy = "write"
}
key_prefix "shop/" {
  policy = "read"
}
node_prefix "" {
  policy = "read"
}
mesh = "write"
`);
});

test("a name cannot end its rule and begin another", () => {
  expect(aclRules([{ resource: "service", name: 'x" { policy = "write" } acl = "write', policy: "read" }])).toBe(
    'service "x\\" { policy = \\"write\\" } acl = \\"write" {\n  policy = "read"\n}\n',
  );
});
