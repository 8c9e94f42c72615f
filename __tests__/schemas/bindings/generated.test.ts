import { Client } from "../../../.gen/providers/auth0/client";
import { Auth0Provider } from "../../../.gen/providers/auth0/provider";
import { ContactPoint } from "../../../.gen/providers/grafana/contact-point";
import { GrafanaProvider } from "../../../.gen/providers/grafana/provider";
import { ScalewayProvider } from "../../../.gen/providers/scaleway/provider";
import { synthesize } from "../../synthesized";

const synthesized = synthesize((stack) => {
  new Auth0Provider(stack, "auth0", { domain: "example.auth0.com" });
  new GrafanaProvider(stack, "grafana", { url: "https://grafana.example.com" });
  new ScalewayProvider(stack, "scaleway", { region: "fr-par" });
  new Client(stack, "web", {
    name: "web",
    appType: "spa",
    callbacks: ["https://app.example.com"],
    jwtConfiguration: { alg: "RS256" },
  });
  new ContactPoint(stack, "alerts", { name: "alerts", email: [{ addresses: ["alerts@example.com"] }] });
});

test("a stack pins the source and the exact version of a provider without an npm package", () => {
  const required_providers = {
    auth0: { source: "auth0/auth0", version: "1.27.0" },
    grafana: { source: "grafana/grafana", version: "4.40.0" },
    scaleway: { source: "scaleway/scaleway", version: "2.79.0" },
  };
  expect(synthesized).toMatchObject({ terraform: { required_providers } });
});

test("generated bindings write Terraform's argument names and block shapes", () => {
  expect(synthesized.resource["auth0_client"]?.["web"]).toMatchObject({
    name: "web",
    app_type: "spa",
    jwt_configuration: { alg: "RS256" },
  });
  expect(synthesized.resource["grafana_contact_point"]?.["alerts"]).toMatchObject({
    email: [{ addresses: ["alerts@example.com"] }],
  });
});
