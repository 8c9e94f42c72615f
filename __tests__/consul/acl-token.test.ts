import { TerraformOutput } from "cdktf";
import { AclToken } from "../../constructs/consul/acl-token";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  const token = new AclToken(scope, "dns", {
    description: "Answers about names",
    policies: { dns: [{ resource: "node", prefix: "", policy: "read" }] },
  });
  new TerraformOutput(scope, "secret", { value: token.secret, sensitive: true });
});
const [name = ""] = Object.keys(stack.resource["consul_acl_token"] ?? {});

test("a token has policies of its own, and what they say", () => {
  expect(resources(stack, "consul_acl_policy")).toEqual([
    expect.objectContaining({ name: "dns", rules: 'node_prefix "" {\n  policy = "read"\n}\n' }),
  ]);
  expect(resources(stack, "consul_acl_token")[0]?.["policies"]).toEqual([
    expect.stringMatching(/^\$\{consul_acl_policy\.dns_policy-dns_\w+\.name\}$/),
  ]);
});

test("its secret is read for the accessor that it has: a token that is made anew has another", () => {
  const asked = stack.data["consul_acl_token_secret_id"] ?? {};
  const [secret = ""] = Object.keys(asked);
  expect(asked[secret]?.["accessor_id"]).toBe(`\${consul_acl_token.${name}.accessor_id}`);
  expect(stack.output["secret"]?.["value"]).toBe(`\${data.consul_acl_token_secret_id.${secret}.secret_id}`);
});
