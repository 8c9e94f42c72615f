import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { blueprints } from "../../../constructs/blueprints";
import { readDeployments } from "../../../constructs/deployment/dataset/read-deployments";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { checkStacks, usesOf } from "../../../schemas/check/check-stacks";
import { readStacks } from "../../../schemas/check/synthesized-stacks";
import { providerSchemas } from "../../../schemas/provider-schemas";
import { inTemporaryFolder } from "../../deployment/fake-deployment";

type Tree = Record<string, unknown>;

const whole = parse(readFileSync("deployments/WM-Prod/deployment.yaml", "utf8")) as Tree;
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
const part = (name: string) => whole[name] as Tree;

/** Problems that the providers' schemas have with the stacks of a dataset, which must pass the security rules too. */
function problemsWith(dataset: Tree): readonly string[] {
  return inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "in", "WM-Prod"), { recursive: true });
    writeFileSync(
      join(folder, "in", "WM-Prod", "deployment.yaml"),
      stringify(dataset, { aliasDuplicateObjects: false }),
    );
    const app = new PlatformApp(join(folder, "out"));
    for (const deployment of readDeployments(blueprints, { folder: join(folder, "in") })) deployment.instantiate(app);
    app.synth();
    const stacks = readStacks(join(folder, "out"));
    expect(stacks).toHaveLength(5);
    const schemas = new Map(Object.entries(providerSchemas(usesOf(stacks)).provider_schemas));
    return checkStacks(stacks, [{ name: "derived", schemas, complete: true }]).problems;
  });
}

const addOns = [
  "vaultSecretsOperator",
  "reflector",
  "ingress",
  "certManager",
  "argoCd",
  "clusterAutoscaler",
  "monitoring",
] as const;
const bare = { ...without("applications"), vault: { address: "https://vault.example.com:8200" } };
const off = (...names: readonly string[]): Tree => ({
  ...bare,
  platform: { addOns: Object.fromEntries(names.map((name) => [name, { enabled: false }])) },
});

test.each<readonly [string, Tree]>([
  ["everything", whole],
  ["run mode cli", { ...without("gitlab"), terraformCloud: { organization: "example" } }],
  ["static keys", { ...whole, credentials: { aws: { mode: "static" }, vault: { mode: "static" } } }],
  [
    "all outbound traffic through a transit gateway, two zones",
    {
      ...whole,
      network: { outbound: "userDefinedRouting", transitGatewayId: "tgw-0123456789abcdef0", zones: 2 },
    },
  ],
  ["Vault namespaces", { ...whole, vault: { ...part("vault"), namespaces: true, parentNamespace: "admin" } }],
  ["tokens for what stands behind Grafana", { ...whole, grafana: { ...part("grafana"), authentication: "bearer" } }],
  [
    "certificates by ACME",
    { ...whole, platform: { certificates: { issuer: "acme", email: "platform-team@example.com" } } },
  ],
  ["no applications", bare],
  ["no add-on at all", off(...addOns)],
  ...addOns.map((name) => [`no ${name}`, off(name)] as const),
])("%s: stacks pass the security rules and fit the providers' schemas", (_name, dataset) => {
  expect(problemsWith(dataset)).toEqual([]);
});
