import type { TerraformStack } from "cdktf";
import { TerraformOutput } from "cdktf";
import { HttpProvider } from "@cdktf/provider-http/lib/provider";
import { HttpGate } from "../../constructs/http/http-gate";
import type { HttpGateProps } from "../../constructs/http/http-gate";
import { resources, synthesize } from "../synthesized";

const condition = "${self.status_code == 200}";
const errorMessage = "Nomad answers ${self.status_code}. Look at its journal.";

function build(stack: TerraformStack, changes: Partial<HttpGateProps> = {}): HttpGate {
  new HttpProvider(stack, "http");
  return new HttpGate(stack, "gate", { url: "https://nomad.example.com", condition, errorMessage, ...changes });
}

function asked(changes: Partial<HttpGateProps> = {}): Record<string, unknown> | undefined {
  return Object.values(synthesize((stack) => build(stack, changes)).data["http"] ?? {})[0];
}

test("the run fails with the sentence where the answer is not what it should be", () => {
  expect(asked()).toHaveProperty("lifecycle.postcondition", [{ condition, error_message: errorMessage }]);
});

test("who does not answer is asked again, for a minute or as often as said", () => {
  const retry = { min_delay_ms: 10_000, max_delay_ms: 10_000 };
  expect(asked()).toMatchObject({ request_timeout_ms: 5000, retry: { attempts: 6, ...retry } });
  expect(asked({ attempts: 90 })).toMatchObject({ retry: { attempts: 90, ...retry } });
});

test("certificates are checked, against the given authority or the system's", () => {
  expect(asked({ authority: "PEM" })).toMatchObject({ ca_cert_pem: "PEM" });
  expect(asked()).not.toHaveProperty("ca_cert_pem");
  expect(asked()).not.toHaveProperty("insecure");
});

test("a question may be posted", () => {
  expect(asked({ post: '{"role":"x"}' })).toMatchObject({ method: "POST", request_body: '{"role":"x"}' });
  expect(asked()).not.toHaveProperty("method");
});

test("it comes after what it is about, and others come after it", () => {
  const stack = synthesize((scope) => {
    const first = build(scope);
    new HttpGate(scope, "second", { url: "https://b.example.com", condition, errorMessage, after: [first.answered] });
  });
  const [first, second] = Object.entries(stack.data["http"] ?? {});
  expect(second?.[1]).toMatchObject({ depends_on: [`data.http.${String(first?.[0])}`] });
});

test("a resource holds the status, which is the same in each run: the phase's revision waits for resources only", () => {
  const stack = synthesize((scope) => {
    new TerraformOutput(scope, "body", { value: build(scope).body });
  });
  const [name = ""] = Object.keys(stack.data["http"] ?? {});
  expect(resources(stack, "terraform_data")).toEqual([
    expect.objectContaining({ input: { status: `\${data.http.${name}.status_code}` } }),
  ]);
  expect(stack.output["body"]?.["value"]).toBe(`\${data.http.${name}.response_body}`);
});
