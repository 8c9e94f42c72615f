import { hashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import { describePhases } from "../../../constructs/blueprints/hashistack/phases";
import { clouds, hashistackDataset } from "./datasets";
import type { HashistackDataset } from "./datasets";

const phasesOf = (cloud: (typeof clouds)[number], changes: Partial<HashistackDataset> = {}) =>
  describePhases(hashistackConfig.parse(hashistackDataset(cloud, "multi", changes)));

test.each(clouds)("the phases on %s come in the order in which they need each other", (cloud) => {
  const names = ["infrastructure", "system-services", "vault-consul", "nomad", "sre-tooling"];
  expect(phasesOf(cloud).map(({ name }) => name)).toEqual(names);
});

test.each(clouds)(
  "on %s, only infrastructure may do anything in the cloud, and starts the agent of the others",
  (cloud) => {
    const [infrastructure, ...others] = phasesOf(cloud);
    expect(infrastructure).toMatchObject({ execution: "remote", credentials: [cloud], startsAgent: true });
    for (const { execution, credentials, startsAgent } of others) {
      expect(execution).toBe("agent");
      expect(startsAgent).toBeUndefined();
      expect(credentials.filter((name) => name !== "vault" && name !== "vaultBootstrap")).toEqual([]);
    }
  },
);

test("the right to set up Vault is one phase's; the later ones have a role of less", () => {
  const withVault = phasesOf("aws").map(({ name, credentials }) => [name, ...credentials]);
  expect(withVault.slice(1)).toEqual([
    ["system-services"],
    ["vault-consul", "vaultBootstrap"],
    ["nomad", "vault"],
    ["sre-tooling", "vault"],
  ]);
});

test("a person is asked for what nobody can generate, where it is needed", () => {
  const secretsOf = (...of: Parameters<typeof phasesOf>) =>
    phasesOf(...of).flatMap(({ name, secrets = [] }) => secrets.map((secret) => `${name} ${secret.name}`));
  expect(secretsOf("aws")).toEqual([]);
  expect(secretsOf("scaleway")).toEqual(["infrastructure transit_token"]);
  expect(secretsOf("azure", { monitoring: { alertWebhook: true } })).toEqual(["sre-tooling alert_webhook_url"]);
});
