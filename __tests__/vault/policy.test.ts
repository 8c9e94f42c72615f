import { Policy } from "../../constructs/vault/policy";
import { synthesize } from "../synthesized";

test("the provider writes the policy's text from typed rules", () => {
  const { data, resource } = synthesize((scope) => {
    new Policy(scope, "reader", {
      name: "reader",
      rules: [{ path: "secret/data/a", capabilities: ["read"], description: "Read a" }],
    });
  });
  expect(Object.values(data["vault_policy_document"] ?? {})[0]).toEqual(
    expect.objectContaining({ rule: [{ path: "secret/data/a", capabilities: ["read"], description: "Read a" }] }),
  );
  expect(Object.values(resource["vault_policy"] ?? {})).toEqual([
    expect.objectContaining({
      name: "reader",
      policy: expect.stringMatching(/^\$\{data\.vault_policy_document\..*\.hcl\}$/) as string,
    }),
  ]);
});
