import { Api } from "../../constructs/auth0/api";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new Api(scope, "api", {
    identifier: "https://wm-prod.example.com/",
    name: "WM-Prod",
    scopes: { "platform:read": "Read the platform" },
    tokenLifetime: 300,
  });
});

test("access tokens live as long as the dataset says, in browsers too", () => {
  expect(resources(stack, "auth0_resource_server")).toEqual([
    expect.objectContaining({
      identifier: "https://wm-prod.example.com/",
      token_lifetime: 300,
      token_lifetime_for_web: 300,
      signing_alg: "RS256",
      enforce_policies: true,
    }),
  ]);
});

test("scopes say what they allow", () => {
  expect(resources(stack, "auth0_resource_server_scopes")).toEqual([
    expect.objectContaining({ scopes: [{ name: "platform:read", description: "Read the platform" }] }),
  ]);
});

test("the run fails with a sentence where Auth0 answers something else", () => {
  const ready = Object.values(stack.data["auth0_resource_server"] ?? {})[0];
  expect(ready).toHaveProperty("lifecycle.postcondition.0.condition", "${self.token_lifetime == 300}");
  expect(ready?.["depends_on"]).toEqual([expect.stringMatching(/^auth0_resource_server_scopes\./)]);
});
