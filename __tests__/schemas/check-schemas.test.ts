import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { App, TerraformStack } from "cdktf";
import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { Client } from "../../.gen/providers/auth0/client";
import { Auth0Provider } from "../../.gen/providers/auth0/provider";

const folder = mkdtempSync(path.join(tmpdir(), "keyphase-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(output: string, schemas: string) {
  const args = ["start.cjs", "schemas/check-schemas.ts", "--output", output, "--schemas", schemas];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

function synthesize(name: string, build: (stack: TerraformStack) => void): string {
  const outdir = path.join(folder, name);
  const app = new App({ outdir, stackTraces: false, skipValidation: true });
  build(new TerraformStack(app, "WM-Prod-platform"));
  app.synth();
  return outdir;
}

const noSchemas = path.join(folder, "no-schemas");
mkdirSync(noSchemas);

test("what the bindings write passes, and the summary says what was checked", () => {
  const output = synthesize("good", (stack) => {
    new KubernetesProvider(stack, "kubernetes", { host: "https://cluster.example.com" });
    new NamespaceV1(stack, "apps", { metadata: { name: "apps" } });
    new Auth0Provider(stack, "auth0", { domain: "example.auth0.com" });
    new Client(stack, "web", { name: "web", jwtConfiguration: { alg: "RS256" } });
  });
  expect(check(output, noSchemas)).toEqual({
    status: 0,
    stderr: "",
    stdout:
      "stacks: 1, resources: 2, data sources: 0, ephemeral resources: 0, provider blocks: 2; " +
      "checked against derived schemas: 4, against real schemas: 0; no problems\n",
  });
});

test("an escape hatch with a typing error fails the check", () => {
  const output = synthesize("bad", (stack) => {
    new KubernetesProvider(stack, "kubernetes");
    new NamespaceV1(stack, "apps", { metadata: { name: "apps" } }).addOverride("metadata.nme", "apps");
  });
  const { status, stderr } = check(output, noSchemas);
  expect(status).toBe(1);
  expect(stderr).toContain(
    "stacks/WM-Prod-platform: kubernetes_namespace_v1.apps.metadata.nme: unknown argument (nearest: name)",
  );
});

test("real schemas, where they are, add what the bindings do not know", () => {
  const block = { attributes: { host: { type: "string", optional: true, sensitive: true } } };
  const provider_schemas = { "registry.terraform.io/hashicorp/kubernetes": { provider: { version: 0, block } } };
  const schemas = path.join(folder, "schemas");
  mkdirSync(schemas);
  writeFileSync(path.join(schemas, "kubernetes.json"), JSON.stringify({ format_version: "1.0", provider_schemas }));
  const output = synthesize("literal", (stack) => {
    new KubernetesProvider(stack, "kubernetes", { host: "https://cluster.example.com" });
  });
  expect(check(output, schemas).stderr).toContain("provider.kubernetes.host: a literal value of a sensitive argument");
});

test("without synthesized stacks, a sentence says what to do", () => {
  const missing = path.join(folder, "missing");
  const { status, stderr } = check(missing, noSchemas);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${path.join(missing, "manifest.json")}: not found. Synthesize first: \`npm run synth\` writes ${missing}.\n`,
  );
});
