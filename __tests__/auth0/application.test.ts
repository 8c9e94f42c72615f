import { Application } from "../../constructs/auth0/application";
import type { ApplicationProps } from "../../constructs/auth0/application";
import { resources, synthesize } from "../synthesized";

function application(props: Partial<ApplicationProps>) {
  let made: Application | undefined;
  const stack = synthesize((scope) => {
    made = new Application(scope, "client", { name: "wm-prod-portal", description: "portal", kind: "spa", ...props });
  });
  return { stack, made, client: resources(stack, "auth0_client")[0] };
}

const origin = "https://portal.wm-prod.privatelink.example.com";

test("a single-page application keeps no secret and stays logged in by rotating refresh tokens", () => {
  const { stack, made, client } = application({ origin });
  expect(made?.clientSecret).toBeUndefined();
  expect(client).toEqual(
    expect.objectContaining({
      app_type: "spa",
      callbacks: [origin],
      allowed_logout_urls: [origin],
      web_origins: [origin],
      refresh_token: expect.objectContaining({ rotation_type: "rotating", expiration_type: "expiring" }) as object,
    }),
  );
  expect(resources(stack, "auth0_client_credentials")[0]).toEqual(
    expect.objectContaining({ authentication_method: "none" }),
  );
});

test("a program gets the scopes it is granted, and nobody logs in through it", () => {
  const { stack, client } = application({
    kind: "m2m",
    grant: { audience: "https://api/", scopes: ["platform:read"] },
  });
  expect(client).toEqual(expect.objectContaining({ app_type: "non_interactive", grant_types: ["client_credentials"] }));
  expect(client?.["callbacks"] ?? []).toEqual([]);
  expect(resources(stack, "auth0_client_grant")).toEqual([
    expect.objectContaining({ audience: "https://api/", scopes: ["platform:read"] }),
  ]);
});

test("a web application takes users back at its own paths only", () => {
  const { client } = application({ kind: "web", origin, callbackPaths: ["/auth/callback"] });
  expect(client).toEqual(
    expect.objectContaining({ callbacks: [`${origin}/auth/callback`], grant_types: ["authorization_code"] }),
  );
});

test("the run fails with a sentence where Auth0 does not show the secret that Vault must get", () => {
  const { stack } = application({ kind: "m2m" });
  expect(resources(stack, "auth0_client_credentials")[0]).toHaveProperty(
    "lifecycle.postcondition.1.error_message",
    expect.stringContaining("read:client_keys"),
  );
});

test("no data source copies a client's secret into the state", () => {
  expect(application({ kind: "m2m" }).stack.data).toEqual({});
});
