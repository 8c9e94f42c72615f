import { http } from "../../../rehearsal/provider/overlays/http";
import { knownOf } from "../../../rehearsal/provider/overlays/overlay";
import type { Rule } from "../../../rehearsal/provider/overlays/overlay";
import { vault } from "../../../rehearsal/provider/overlays/vault";

const subject = (url: string) =>
  ({ kind: "data", type: "http", identity: "one", values: { url }, settings: {} }) as const;
const known = knownOf(http, "data", "http");

function answer(url: string, rules: Readonly<Record<string, Rule>> | undefined = known.computed) {
  return [rules?.["status_code"]?.(subject(url)), rules?.["response_body"]?.(subject(url))];
}

test.each([
  ["https://192.0.2.1:8200/v1/sys/health?standbyok=true", 200, /"initialized":true,"sealed":false/],
  ["https://consul.example.com:8501/v1/status/leader", 200, /^"192\.0\.2\.10:8300"$/],
  ["https://192.0.2.1:4646/v1/agent/health?type=client", 200, /"client":\{"ok":true/],
  ["https://vault.example.com:8200/v1/auth/terraform-cloud-x/login", 400, /missing token/],
  ["https://grafana.example.com:3000/api/health", 200, /"database":"ok"/],
  ["https://prometheus.example.com:9090/api/v1/query?query=up", 200, /"value":\[0,"1"\]/],
])("%s is answered with %i", (url, status, body) => {
  const [code, text] = answer(url);
  expect(code).toBe(status);
  expect(text).toMatch(body);
});

test("what nobody knows of is not there", () => {
  expect(answer("https://example.com/other")).toEqual([404, '""']);
});

test("asked to fail, every program is unwell", () => {
  expect(answer("https://192.0.2.1:8200/v1/sys/health", known.failed)).toEqual([
    500,
    expect.stringContaining("--fail") as string,
  ]);
});

test("a secret of Vault that is read for a run has a value; one that is written tells none", () => {
  const data = vault.types?.["vault_kv_secret_v2"]?.computed?.["data"];
  const asked = { type: "vault_kv_secret_v2", identity: "one", values: {}, settings: {} };
  expect(data?.({ ...asked, kind: "ephemeral" })).toHaveProperty("token", "an ephemeral value");
  expect(data?.({ ...asked, kind: "resource" })).toBeNull();
});
