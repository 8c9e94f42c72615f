import { randomBytes } from "node:crypto";
import { Instance } from "@cdktf/provider-aws/lib/instance";
import { SsmParameter } from "@cdktf/provider-aws/lib/ssm-parameter";
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { Release } from "@cdktf/provider-helm/lib/release";
import { Manifest } from "@cdktf/provider-kubernetes/lib/manifest";
import { SecretV1 } from "@cdktf/provider-kubernetes/lib/secret-v1";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { Variable } from "@cdktf/provider-tfe/lib/variable";
import { ApproleAuthBackendRoleSecretId } from "@cdktf/provider-vault/lib/approle-auth-backend-role-secret-id";
import { KvSecretV2 } from "@cdktf/provider-vault/lib/kv-secret-v2";
import { VaultProvider } from "@cdktf/provider-vault/lib/provider";
import { Fn, TerraformOutput, TerraformVariable } from "cdktf";
import type { TerraformStack } from "cdktf";
import { secretsIn } from "../../constructs/security/no-secret-value";
import { secretShape } from "../../constructs/security/secret-shapes";
import { synthesize } from "../synthesized";

const letters = (count: number) => randomBytes(count).toString("hex").slice(0, count);
// Made at run time, so that no scanner of the repository takes a line of this file for a secret.
const secret = letters(24);

const leaks = (build: (stack: TerraformStack) => void) => secretsIn({ ...synthesize(build) });
const found = (build: (stack: TerraformStack) => void) =>
  leaks(build).map(({ message }) => message.replace(/^no-secret-value: (.*) \(expected .*$/, "$1"));

test("a leak names the construct and the argument, says what to do, and keeps the secret to itself", () => {
  const [leak, ...others] = leaks((stack) => {
    new SsmParameter(stack, "database", { name: "/x", type: "SecureString", value: secret });
  });
  expect(others).toEqual([]);
  expect(leak).toEqual({
    constructPath: "test/database",
    message:
      "no-secret-value: value is a literal (expected a reference: a value generated in Terraform, a sensitive variable or a Vault path; cannot be waived)",
  });
  expect(JSON.stringify(leak)).not.toContain(secret);
});

test("a reference in a configuration file is no literal, and the same name with a value is", () => {
  const config = (line: string) => (stack: TerraformStack) => {
    new HelmProvider(stack, "helm");
    new Release(stack, "agent", { name: "agent", chart: "agent", values: [`endpoint {\n  ${line}\n}\n`] });
  };
  expect(found(config("bearer_token = local.file.push_token.content"))).toEqual([]);
  expect(found(config(`bearer_token = "${secret}"`))).toHaveLength(1);
  expect(found(config(`bearer_token=a.${letters(5)}.${letters(6)}`))).toHaveLength(1);
});

describe("what looks like a secret is found anywhere", () => {
  const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const shapes: Record<string, string> = {
    "an AWS access key id": ["AKIA", "ABCDEFGHIJKLMNOP"].join(""),
    "a Vault token": `hvs.${letters(24)}`,
    "a GitLab token": `glpat-${letters(20)}`,
    "a GitHub token": `ghp_${letters(36)}`,
    "a Terraform Cloud token": `${letters(14)}.atlasv1.${letters(40)}`,
    "a private key": ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" "),
    "a JSON web token": `${base64url({ alg: "RS256" })}.${base64url({ sub: "1234567890" })}.${letters(40)}`,
    "a Slack webhook": ["https://hooks.slack.com", "services", "T00000000", "B00000000", letters(24)].join("/"),
    "a Slack token": `xoxb-${letters(24)}`,
    "a Grafana token": `glsa_${letters(32)}`,
    "an Azure storage key": `AccountKey=${letters(60)}==`,
    "a bearer token": `Authorization: Bearer ${letters(30)}`,
    "a password in a URL": `postgres://portal:${letters(12)}@db.example.com/portal`,
  };

  test.each(Object.entries(shapes))("%s", (kind, text) => {
    expect(secretShape(`before ${text} after`)).toBe(kind);
    expect(found((stack) => new TerraformOutput(stack, "note", { value: text }))).toEqual([
      `output.note.value holds ${kind}`,
    ]);
  });

  test("in a host's script, plain, in base64, and in a function", () => {
    const script = `#!/bin/sh\ncurl -H 'X-Token: ${shapes["a GitLab token"] ?? ""}' https://example.com\n`;
    const expected = (argument: string) => [`${argument} holds a GitLab token`];
    expect(found((stack) => new Instance(stack, "i", { userData: script }))).toEqual(expected("user_data"));
    expect(found((stack) => new Instance(stack, "i", { userData: Fn.base64encode(script) }))).toEqual(
      expected("user_data"),
    );
    const userDataBase64 = Buffer.from(script).toString("base64");
    expect(found((stack) => new Instance(stack, "i", { userDataBase64 }))).toEqual(expected("user_data_base64"));
  });

  test.each([
    "https://vault.example.com:8200",
    "arn:aws:iam::111122223333:role/platform",
    "-----BEGIN CERTIFICATE-----",
    "hvs",
  ])("%s is none", (text) => {
    expect(secretShape(text)).toBeUndefined();
  });
});

describe("literals where a name says that the value is secret", () => {
  test("providers", () => {
    expect(
      found((stack) => {
        new VaultProvider(stack, "vault", {
          address: "https://vault.example.com",
          token: secret,
          skipChildToken: true,
        });
        new HelmProvider(stack, "helm", { kubernetes: { host: "https://example.com", token: secret } });
      }),
    ).toEqual(["provider.vault[0].token is a literal", "provider.helm[0].kubernetes.token is a literal"]);
  });

  test("variables and outputs", () => {
    expect(
      found((stack) => {
        new TerraformVariable(stack, "cloudflare_api_token", { type: "string", default: secret });
        new TerraformVariable(stack, "seed", { type: "string", sensitive: true, default: secret });
        new TerraformOutput(stack, "admin_password", { value: secret });
        new TerraformVariable(stack, "region", { type: "string", default: "eu-central-1" });
      }),
    ).toEqual([
      "output.admin_password.value is a literal",
      "variable.cloudflare_api_token.default is a literal",
      "variable.seed.default is a literal",
    ]);
  });

  test("Terraform Cloud variables: an empty sensitive one waits for a person", () => {
    const variable = (key: string, value: string, sensitive: boolean) =>
      found((stack) => new Variable(stack, "v", { key, value, sensitive, category: "env", workspaceId: "ws-1" }));
    expect([...variable("TOKEN", "", true), ...variable("TFC_VAULT_RUN_ROLE", "platform", false)]).toEqual([]);
    expect([...variable("SEED", secret, true), ...variable("AWS_SECRET_ACCESS_KEY", secret, false)]).toEqual([
      "value is a literal",
      "value is a literal",
    ]);
  });

  test("a secret in Vault holds references; what is no secret may stand there plainly", () => {
    const written = (dataJsonWo: (stack: TerraformStack) => string) =>
      found((stack) => {
        const config = { mount: "wm-prod", name: "application", dataJsonWoVersion: 1 };
        new KvSecretV2(stack, "s", { ...config, dataJsonWo: dataJsonWo(stack) });
      });
    const reference = (stack: TerraformStack) =>
      new TerraformVariable(stack, `entered${stack.node.children.length}`, { type: "string", sensitive: true })
        .stringValue;
    const username = "portal";
    expect(
      written((stack) => JSON.stringify({ username, password: reference(stack), seed: reference(stack) })),
    ).toEqual([]);
    expect(written((stack) => Fn.jsonencode({ username, password: reference(stack), seed: reference(stack) }))).toEqual(
      [],
    );
    expect(written(() => Fn.jsonencode({ username }))).toEqual([]);
    expect(written((stack) => JSON.stringify({ password: reference(stack), seed: secret }))).toEqual([
      "data_json_wo.seed is a literal",
    ]);
    expect(written((stack) => Fn.jsonencode({ password: reference(stack), seed: secret }))).toEqual([
      "data_json_wo holds a literal for seed",
    ]);
    expect(written(() => secret)).toEqual(["data_json_wo is a literal"]);
  });

  test("a literal behind a function is one", () => {
    expect(
      found((stack) => new VaultProvider(stack, "vault", { address: "https://x", token: Fn.base64encode(secret) })),
    ).toEqual(["provider.vault[0].token is a literal"]);
  });

  test("a Vault secret id is one; elsewhere a secret's id is not", () => {
    expect(
      found((stack) => new ApproleAuthBackendRoleSecretId(stack, "s", { roleName: "x", secretId: secret })),
    ).toEqual(["secret_id is a literal"]);
  });

  test("Kubernetes secrets, as a resource and as a manifest", () => {
    const metadata = { name: "portal" };
    expect(
      found((stack) => new SecretV1(stack, "s", { metadata, data: { seed: secret, username: "portal" } })),
    ).toEqual(["data.seed is a literal"]);
    const manifest = { apiVersion: "v1", kind: "Secret", metadata, stringData: { seed: secret } };
    expect(found((stack) => new Manifest(stack, "s", { manifest }))).toEqual(["manifest.stringData.seed is a literal"]);
  });

  test("Helm values, as YAML, as JSON, and one by one", () => {
    const release = (config: object) => found((stack) => new Release(stack, "r", { name: "x", chart: "x", ...config }));
    expect(release({ values: [`auth:\n  existingSecret: grafana\n  adminPassword: "${secret}"\n`] })).toEqual([
      "values[0] holds a literal for adminPassword",
    ]);
    expect(
      release({ values: [JSON.stringify({ auth: { existingSecret: "grafana", clientSecret: secret } })] }),
    ).toEqual(["values[0].auth.clientSecret is a literal"]);
    expect(release({ set: [{ name: "auth.password", value: secret }] })).toEqual(["set[0].value is a literal"]);
    expect(release({ setSensitive: [{ name: "seed", value: secret }] })).toEqual([
      "set_sensitive[0].value is a literal",
    ]);
    expect(release({ set: [{ name: "auth.existingSecret", value: "grafana" }] })).toEqual([]);
  });

  test("a script that fetches its secret passes; one that holds it does not", () => {
    const script = (token: string) =>
      found((stack) => new Instance(stack, "i", { userData: `#!/bin/sh\nexport TFC_AGENT_TOKEN=${token}\n` }));
    expect(script('"$(aws secretsmanager get-secret-value --secret-id wm-prod/agent --query SecretString)"')).toEqual(
      [],
    );
    expect(script(`"${secret}"`)).toEqual(["user_data holds a literal for TFC_AGENT_TOKEN"]);
  });

  test.each([
    ["a lifetime", { token_lifetime: 300, token_ttl: "300", token_type: "service" }],
    ["a way to log in", { token_endpoint_auth_method: "client_secret_post" }],
    ["a switch", { automount_service_account_token: true, skip_child_token: "true" }],
    [
      "a reference to a Kubernetes secret",
      { secretName: "tls", imagePullSecret: "registry", secretRef: { name: "x" } },
    ],
    ["a reference of Argo CD", { clientSecret: "$oidc.auth0.clientSecret" }],
    ["a key's ARN", { master_key: "arn:aws:kms:eu-central-1:111122223333:key/1" }],
    ["an id of a token", { oauth_token_id: "ot-1", token_policies: ["application"] }],
    ["a public key", { public_key: "ssh-ed25519 AAAA", kms_key: "alias/x" }],
  ])("%s is no secret", (_, args) => {
    expect(secretsIn({ resource: { some_type: { name: args } } })).toEqual([]);
  });
});

test("where no construct path is known, the address stands in the message", () => {
  const [leak] = secretsIn({ resource: { aws_db_instance: { main: { password: secret } } } });
  expect(leak?.constructPath).toBeUndefined();
  expect(leak?.message).toContain("resource.aws_db_instance.main.password is a literal");
});

test("a thousand resources take less than a millisecond each", () => {
  const policy = JSON.stringify({
    Statement: Array.from({ length: 20 }, (_, index) => ({ Sid: `s${index}`, Action: ["ec2:*"] })),
  });
  const script = "echo a line of a script that is not so short\n".repeat(100);
  const block = {
    name: "x",
    policy,
    user_data: script,
    tags: { Deployment: "WM-Prod" },
    subnets: ["a-b-c".repeat(50)],
  };
  const named = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`r${index}`, block]));
  const start = performance.now();
  expect(secretsIn({ resource: { aws_instance: named } })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("the random provider needs nothing", () => {
  expect(leaks((stack) => new RandomProvider(stack, "random"))).toEqual([]);
});
