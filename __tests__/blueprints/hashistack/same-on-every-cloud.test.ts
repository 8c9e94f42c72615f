import { inTemporaryFolder } from "../../deployment/fake-deployment";
import type { Synthesized } from "../../synthesized";
import { stackIn, synthesizeDatasets } from "../synthesized-datasets";
import { clouds, hashistackDataset, shapes } from "./datasets";
import type { Cloud, Shape } from "./datasets";

const key = "WM-Prod";

/** Phases above the infrastructure phase: none of them knows the cloud. */
const upperPhases = ["system-services", "vault-consul", "nomad", "sre-tooling"] as const;

function stacksOf(cloud: Cloud, shape: Shape): Readonly<Record<string, Synthesized>> {
  return inTemporaryFolder((folder) => {
    const outdir = synthesizeDatasets(folder, { [key]: { ...hashistackDataset(cloud, shape) } });
    return Object.fromEntries(
      ["infrastructure", ...upperPhases].map((phase) => [phase, stackIn(outdir, `${key}-${phase}`)]),
    );
  });
}

const stacks = Object.fromEntries(
  shapes.map((shape) => [shape, Object.fromEntries(clouds.map((cloud) => [cloud, stacksOf(cloud, shape)]))]),
) as Record<Shape, Record<Cloud, Readonly<Record<string, Synthesized>>>>;

/**
 * The stack without what must differ: revisions, addresses of hosts (zones and gateways have their own), and the names of outputs, which are
 * called after what they come from.
 */
function plain(stack: Synthesized | undefined): unknown {
  const { resource = {}, data = {}, ephemeral = {}, provider = {}, variable = {} } = stack ?? {};
  const text = JSON.stringify({ resource, data, ephemeral, provider, variable }, (name, value: unknown) =>
    name === "//" || name === "terraform_remote_state" ? undefined : value,
  )
    .replaceAll(/outputs\.cross-stack-output-[\w-]+/g, "outputs.value")
    .replaceAll(/192\.168\.42\.\d+/g, "address")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "revision");
  return JSON.parse(text);
}

describe.each(shapes)("%s", (shape) => {
  test.each(upperPhases)("phase %s is the same on every cloud", (phase) => {
    const [first, ...others] = clouds.map((cloud) => plain(stacks[shape][cloud][phase]));
    for (const other of others) expect(other).toEqual(first);
  });

  test("hosts have the same names and roles, and the inventory the same members", () => {
    const inventories = clouds.map((cloud) => {
      const output = stacks[shape][cloud]["infrastructure"]?.output["inventory"];
      const { hosts, ...inventory } = output?.["value"] as { hosts: Record<string, { role: string }> };
      const roles = Object.entries(hosts).map(([name, { role }]) => `${name} ${role}`);
      return { members: Object.keys(inventory).sort(), roles: roles.sort() };
    });
    for (const inventory of inventories) expect(inventory).toEqual(inventories[0]);
  });

  test("a person enters the same on every cloud, but for the Vault that unseals this one", () => {
    const entered = (cloud: Cloud) => Object.keys(stacks[shape][cloud]["infrastructure"]?.variable ?? {});
    expect(entered("aws")).toEqual(["agent_token"]);
    expect(entered("azure")).toEqual(["agent_token"]);
    expect(entered("scaleway")).toEqual(["agent_token", "transit_token"]);
  });

  test.each(clouds)("on %s, every host has a bundle of its own, and no value in the state", (cloud) => {
    const { resource = {} } = stacks[shape][cloud]["infrastructure"] ?? {};
    const types = {
      scaleway: "scaleway_secret_version",
      aws: "aws_secretsmanager_secret_version",
      azure: "azurerm_key_vault_secret",
    };
    const bundles = Object.values(resource[types[cloud]] ?? {}).filter((secret) =>
      JSON.stringify(secret).includes("jsonencode("),
    );
    expect(bundles).toHaveLength(shape === "mono" ? 2 : 8);
    for (const bundle of bundles) {
      const values = Object.entries(bundle).filter(([, value]) => String(value).includes("jsonencode("));
      expect(values.map(([name]) => name.replace(/^(data|secret_string|value)_wo$/, "write-only"))).toEqual([
        "write-only",
      ]);
    }
  });
});
