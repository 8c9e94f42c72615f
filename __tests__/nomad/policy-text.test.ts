import { policyText } from "../../constructs/nomad/policy-text";

test("a policy is written in Nomad's language", () => {
  const text = policyText([
    { type: "namespace", label: "shop", policy: "write", variables: { "nomad/jobs/*": ["read", "list"] } },
    { type: "node", policy: "read" },
  ]);
  expect(text).toBe(`namespace "shop" {
  policy = "write"
  variables {
    path "nomad/jobs/*" {
      capabilities = ["read","list"]
    }
  }
}
node {
  policy = "read"
}
`);
});
