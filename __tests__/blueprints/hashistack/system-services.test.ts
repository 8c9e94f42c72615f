import { resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { authority, configuredStack } from "./configured-stack";

const { systemServices } = configuredStack();
const asked = (phase: Synthesized) => Object.values(phase.data["http"] ?? {});
const urls = (phase: Synthesized) => asked(phase).map(({ url }) => String(url));
const certificates = (phase: Synthesized) => Object.values(phase.data["tls_certificate"] ?? {});

test("the stack's own names lead to Consul, Vault and Nomad", () => {
  const zone = "wm-prod.privatelink.example.com";
  expect(urls(systemServices)).toEqual(
    expect.arrayContaining([
      `https://consul.${zone}:8501/v1/status/leader`,
      expect.stringContaining(`https://vault.${zone}:8200/v1/sys/health?`),
      `https://nomad.${zone}:4646/v1/status/leader`,
    ]),
  );
});

test("every chain is checked against the stack's authority", () => {
  for (const question of asked(systemServices)) expect(question).toMatchObject({ ca_cert_pem: authority });
});

test("what starts for the first time is waited for, a quarter of an hour", () => {
  const [first, ...others] = asked(systemServices).filter(({ method }) => method === undefined);
  for (const question of [first, ...others])
    expect(question).toMatchObject({ retry: { attempts: 90, min_delay_ms: 10_000, max_delay_ms: 10_000 } });
});

test("a Vault that is not initialized answers with a status that is worth another try", () => {
  const health = urls(systemServices).filter((url) => url.includes("/v1/sys/health"));
  expect(health.length).toBe(4);
  for (const url of health) expect(new URL(url).searchParams.get("uninitcode")).toBe("503");
});

test("certificates are looked at wherever a program answers to the network", () => {
  const endpoints = certificates(systemServices).map(({ url }) => String(url));
  const servers = ["192.168.42.7", "192.168.42.71", "192.168.42.135"];
  const others = ["192.168.42.16", "192.168.42.80", "192.168.42.144", "192.168.42.6"];
  expect(endpoints).toEqual([
    ...servers.flatMap((address) => [8501, 8200, 4646].map((port) => `tls://${address}:${port}`)),
    ...others.map((address) => `tls://${address}:4646`),
  ]);
});

test("a certificate that ends within a week stops the run, and the sentence names host and remedy", () => {
  const [certificate] = certificates(systemServices);
  expect(certificate).toMatchObject({ verify_chain: false });
  expect(certificate).toHaveProperty(
    "lifecycle.postcondition.0.condition",
    expect.stringContaining('timeadd(plantimestamp(), "168h")'),
  );
  expect(certificate).toHaveProperty(
    "lifecycle.postcondition.0.error_message",
    expect.stringMatching(/consul on server-1 \(192\.168\.42\.7\) ends at .* Apply the phase infrastructure/),
  );
});

test("certificates that live shorter are renewed later, and looked at accordingly", () => {
  const { systemServices: short } = configuredStack("multi", { certificates: { days: 7, renewalDays: 2 } });
  expect(certificates(short)[0]).toHaveProperty(
    "lifecycle.postcondition.0.condition",
    expect.stringContaining('timeadd(plantimestamp(), "24h")'),
  );
});

test("a certificate is read once its host answers: the provider does not try again", () => {
  for (const certificate of certificates(systemServices)) {
    expect(certificate["depends_on"]).toEqual([expect.stringMatching(/^data\.http\.hosts_.+_api_answer_/)]);
  }
});

test("the login of the next phase's run is there, and is asked for once Vault has had time to make it", () => {
  const login = asked(systemServices).find(({ method }) => method === "POST");
  expect(login).toMatchObject({
    url: "https://vault.wm-prod.privatelink.example.com:8200/v1/auth/terraform-cloud-wm-prod/login",
    request_body: '{"role":"terraform-wm-prod-bootstrap","jwt":""}',
  });
  expect(login?.["depends_on"]).toContainEqual(expect.stringMatching(/^time_sleep\./));
  expect(resources(systemServices, "time_sleep")[0]).toMatchObject({ create_duration: "60s" });
});

test("everything that is asked is part of the phase's revision", () => {
  const waiting = JSON.stringify(resources(systemServices, "terraform_data"));
  for (const type of ["http", "tls_certificate"]) {
    for (const name of Object.keys(systemServices.data[type] ?? {})) expect(waiting).toContain(`data.${type}.${name}.`);
  }
});

test("a stack of one host asks that host only", () => {
  const { systemServices: mono } = configuredStack("mono");
  expect(certificates(mono).map(({ url }) => url)).toEqual([
    "tls://192.168.42.7:8501",
    "tls://192.168.42.7:8200",
    "tls://192.168.42.7:4646",
  ]);
});
