import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { describePhases } from "../../../constructs/blueprints/managed-kubernetes/phases";
import { toolingSecrets } from "../../../constructs/blueprints/managed-kubernetes/tooling/secrets";
import { phasesWithVault } from "../../../constructs/blueprints/managed-kubernetes/tooling/terraform-rules";

const dataset = readFileSync(join(__dirname, "../../../deployments/WM-Prod/deployment.yaml"), "utf8");
const config = managedKubernetesConfig.parse(parse(dataset));
const phases = describePhases(config);

test("the phases come in the order in which they need each other", () => {
  expect(phases.map(({ name }) => name)).toEqual(["tooling", "infrastructure", "platform", "application"]);
});

test("the phases that ask the private API server run on the agent that infrastructure starts", () => {
  const on = (execution: string) => phases.filter((phase) => phase.execution === execution).map(({ name }) => name);
  expect(on("agent")).toEqual(["platform", "application"]);
  expect(phases.filter(({ startsAgent }) => startsAgent).map(({ name }) => name)).toEqual(["infrastructure"]);
});

test("the phases that tooling lets in to Vault are those that log in to it", () => {
  const withVault = phases.filter(({ credentials }) => credentials.includes("vault")).map(({ name }) => name);
  expect(withVault).toEqual([...phasesWithVault]);
});

test("only tooling holds the keys of Vault's setup, Auth0 and Grafana", () => {
  for (const credential of ["vaultBootstrap", "auth0", "grafana"] as const) {
    const users = phases.filter(({ credentials }) => credentials.includes(credential)).map(({ name }) => name);
    expect(users).toEqual(["tooling"]);
  }
});

test("a person is asked for what tooling takes", () => {
  expect(phases[0]?.secrets).toEqual(toolingSecrets(config));
});
