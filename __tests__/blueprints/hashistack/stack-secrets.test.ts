import { TerraformOutput, TerraformVariable } from "cdktf";
import { planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import { StackSecrets } from "../../../constructs/blueprints/hashistack/infrastructure/stack-secrets";
import type { SecretBundle } from "../../../constructs/blueprints/hashistack/infrastructure/stack-secrets";
import { bundledSecrets } from "../../../constructs/hosts/host-secrets";
import { secretsIn } from "../../../constructs/security/no-secret-value";
import { resources, synthesize } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset, Shape } from "./datasets";

interface Made {
  readonly stack: Synthesized;
  /** Bundles by host, as Terraform expressions. */
  readonly value: (host: string) => string;
  readonly version: (host: string) => string;
}

function made(shape: Shape, changes: Partial<HashistackDataset> = {}, withTransit = false): Made {
  const deployment = hashistackDeployment("scaleway", shape, changes);
  const plan = planHosts(deployment.config);
  const stack = synthesize((scope) => {
    const entered = (name: string) => new TerraformVariable(scope, name, { type: "string" }).stringValue;
    const secrets = new StackSecrets(scope, "secrets", {
      deployment,
      plan,
      agentToken: entered("agent"),
      transitToken: withTransit ? entered("transit") : undefined,
    });
    const bundles: Record<string, SecretBundle> = Object.fromEntries(
      plan.hosts.map((host) => [host.name, secrets.bundle(host)]),
    );
    new TerraformOutput(scope, "bundles", { value: bundles, sensitive: true });
  });
  const outputs = stack.output["bundles"]?.["value"] as Record<string, { value: string; version: string }>;
  return {
    stack,
    value: (host) => outputs[host]?.value ?? "",
    version: (host) => outputs[host]?.version ?? "",
  };
}

const multi = made("multi", {}, true);

/** Fields of a bundle, in order. */
function fieldsOf(value: string): string[] {
  return [...value.matchAll(/"([a-z-]+)" = /g)].map(([, name = ""]) => name);
}

/** Terraform expression of a field. */
function fieldOf(value: string, name: string): string {
  return new RegExp(`"${name}" = (.*?)(?:, "[a-z-]+" = |\\}\\)\\}$)`).exec(value)?.[1] ?? "";
}

test.each([
  ["server-2", { server: true, jobs: false, transitSeal: true }],
  ["client-1", { server: false, jobs: true, transitSeal: false }],
  ["sre", { server: false, jobs: true, transitSeal: false }],
])("the bundle of %s holds what the host looks for, and nothing else", (host, duties) => {
  expect(fieldsOf(multi.value(host)).sort()).toEqual([...bundledSecrets(duties)].sort());
});

test("the one host of mono has all duties", () => {
  const mono = made("mono");
  const duties = { server: true, jobs: true, transitSeal: false };
  expect(fieldsOf(mono.value("server-1")).sort()).toEqual([...bundledSecrets(duties)].sort());
});

test("the agent's host knows the authority and its token, and no secret of the stack", () => {
  expect(fieldsOf(multi.value("agent"))).toEqual(["authority", "agent-token"]);
  expect(fieldOf(multi.value("agent"), "agent-token")).toBe("var.agent");
});

test("every host and program has a key of its own, and certificates carry their chain", () => {
  const keys = ["server-1", "server-2", "client-1"].flatMap((host) =>
    ["consul", "nomad"].map((program) => fieldOf(multi.value(host), `${program}-key`)),
  );
  expect(new Set(keys).size).toBe(6);
  expect(fieldOf(multi.value("client-1"), "nomad-certificate")).toMatch(
    /^join\("", \[tls_locally_signed_cert\.secrets_hosts_client-1_nomad_certificate_\w+\.cert_pem, tls_locally_signed_cert\.secrets_intermediate_certificate_\w+\.cert_pem\]\)$/,
  );
  expect(fieldOf(multi.value("client-1"), "nomad-ca")).toMatch(/^tls_self_signed_cert\./);
});

interface Request {
  readonly dns_names: readonly string[];
  readonly ip_addresses: readonly string[];
}

function requestOf(host: string, program: string): Request {
  const requests = multi.stack.resource["tls_cert_request"] ?? {};
  const [, request] =
    Object.entries(requests).find(([id]) => id.startsWith(`secrets_hosts_${host}_${program}_request`)) ?? [];
  return request as unknown as Request;
}

test("only servers may call themselves servers, and answer under the stack's own names", () => {
  expect(requestOf("server-1", "consul").dns_names).toEqual(
    expect.arrayContaining(["server.dc1.consul", "consul.wm-prod.privatelink.example.com"]),
  );
  expect(requestOf("server-1", "vault").dns_names).toContain("vault.wm-prod.privatelink.example.com");
  expect(requestOf("server-1", "nomad").dns_names).toContain("server.global.nomad");
  for (const program of ["consul", "nomad"]) {
    const { dns_names: names, ip_addresses: addresses } = requestOf("client-1", program);
    expect(names.filter((name) => name.startsWith("server.") || name.includes("wm-prod"))).toEqual([]);
    expect(addresses).toContain("192.168.42.16");
  }
});

test("certificates are renewed as long before their end as the dataset says", () => {
  const { stack } = made("multi", { certificates: { days: 60, renewalDays: 20 } });
  const certificates = Object.entries(stack.resource["tls_locally_signed_cert"] ?? {});
  const leaves = certificates.filter(([id]) => id.startsWith("secrets_hosts_"));
  expect(leaves.length).toBeGreaterThan(10);
  for (const [, leaf] of leaves) {
    expect(leaf).toMatchObject({
      validity_period_hours: 60 * 24,
      early_renewal_hours: 20 * 24,
      is_ca_certificate: false,
      allowed_uses: ["digital_signature", "server_auth", "client_auth"],
    });
  }
});

test("nothing outlives its signer", () => {
  const [root] = resources(multi.stack, "tls_self_signed_cert");
  const signed = multi.stack.resource["tls_locally_signed_cert"] ?? {};
  const [, intermediate] = Object.entries(signed).find(([id]) => id.startsWith("secrets_intermediate")) ?? [];
  const left = (certificate?: Record<string, unknown>) => Number(certificate?.["early_renewal_hours"]);
  expect(left(root)).toBeGreaterThanOrEqual(Number(intermediate?.["validity_period_hours"]));
  expect(left(intermediate)).toBeGreaterThanOrEqual(825 * 24);
  for (const authority of [root, intermediate])
    expect(authority).toMatchObject({ is_ca_certificate: true, allowed_uses: ["cert_signing", "crl_signing"] });
});

test("the version follows the host's certificates: each renewal writes its bundle again, and no other", () => {
  const version = multi.version("client-1");
  expect(version).toMatch(/^\$\{parseint\(substr\(sha256\(join\("", \[/);
  expect(version).toContain("secrets_hosts_client-1_consul_certificate");
  expect(version).toContain("secrets_hosts_client-1_nomad_certificate");
  expect(version).not.toMatch(/client-2|private_key|random_|var\./);
});

test("gossip keys are of 256 bits, and tokens UUIDs that stay sensitive", () => {
  expect(resources(multi.stack, "random_bytes").map(({ length }) => length)).toEqual([32, 32]);
  const value = multi.value("server-1");
  expect(fieldOf(value, "consul-gossip-key")).toMatch(/^random_bytes\..*\.base64$/);
  expect(fieldOf(value, "consul-management-token")).toMatch(/^uuidv5\("oid", random_password\..*\.result\)$/);
  expect(fieldOf(value, "seal-token")).toBe("var.transit");
});

test("no secret stands in the stack", () => {
  const { resource, provider } = multi.stack;
  expect(secretsIn({ resource, provider })).toEqual([]);
});

test("a raised count of entered secrets writes every bundle again", () => {
  const vault = hashistackDeployment("scaleway", "multi").config.vault;
  const raised = made("multi", { vault: { ...vault, secretsVersion: 2 } }, true);
  for (const host of ["server-1", "client-1", "agent"]) expect(raised.version(host)).not.toBe(multi.version(host));
});
