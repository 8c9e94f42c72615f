import { platformRules } from "../../../../constructs/blueprints/managed-kubernetes/platform/platform-problems";
import { configOf } from "../contracts";
import type { Dataset } from "../contracts";

const off = { enabled: false };

function problems(changes: Partial<Dataset> = {}): string[] {
  return platformRules
    .flatMap((rule) => rule(configOf(changes)))
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

test("a sound dataset has none", () => {
  expect(problems()).toEqual([]);
});

test("an application cannot live in a namespace of the platform or of Kubernetes", () => {
  const chart = { repository: "https://charts.example.com", name: "x", version: "1.0.0" };
  const applications = ["argocd", "kube-system", "fine"].map((name) => ({ name, chart }));
  expect(problems({ applications })).toEqual([
    expect.stringContaining("applications.0.name: argocd is a namespace of the platform"),
    expect.stringContaining("applications.1.name: kube-system is a namespace of the platform"),
  ]);
});

test("an application called like Argo CD's client would get its secret", () => {
  const chart = { repository: "https://charts.example.com", name: "x", version: "1.0.0" };
  expect(problems({ applications: [{ name: "argo-cd", chart }] })).toEqual([
    "applications.0.name: argo-cd is the Auth0 client of Argo CD (expected another name)",
  ]);
});

test("a single-page application needs a host that users come back to", () => {
  const chart = { repository: "https://charts.example.com", name: "x", version: "1.0.0" };
  expect(problems({ applications: [{ name: "portal", auth: "spa", chart }] })).toEqual([
    expect.stringMatching(/^applications\.0\.auth: .*expected host/),
  ]);
});

test("the login of repositories is for a host that has some", () => {
  const loginFor = (repositories: string) =>
    problems({ vault: { address: "https://vault.example.com", secrets: { repositories } } });
  expect(loginFor("gitlab.com")).toEqual([]);
  expect(loginFor("gitlab.org")).toEqual([
    "vault.secrets.repositories: no application has a repository on gitlab.org (expected one of charts.example.com, gitlab.com, registry.example.com)",
  ]);
});

test("the login of repositories is for a host, not for a URL or for everybody", () => {
  const loginFor = (repositories: string) => () =>
    configOf({ vault: { address: "https://vault.example.com", secrets: { repositories } } });
  for (const refused of ["https://gitlab.com", "gitlab.com/group", "*.com", "GitLab.com", ""]) {
    expect(loginFor(refused)).toThrow("a host name in lowercase");
  }
  expect(loginFor("gitlab.example.com:8443")).not.toThrow();
});

test("an agent that must log in needs the operator", () => {
  const grafana = { ...configOf().grafana, authentication: "bearer" } as const;
  const platform = { addOns: { vaultSecretsOperator: off } };
  expect(problems({ applications: [], grafana, platform })).toEqual([
    expect.stringMatching(/^platform\.addOns\.monitoring\.enabled: /),
  ]);
  expect(
    problems({ applications: [], grafana, platform: { addOns: { vaultSecretsOperator: off, monitoring: off } } }),
  ).toEqual([]);
});

test("a host needs the ingress controller", () => {
  expect(problems({ platform: { addOns: { ingress: off } } })).toEqual([
    expect.stringMatching(/^applications\.0\.host: .*platform\.addOns\.ingress\.enabled true/),
  ]);
});

test("secrets, and clients that keep one, need the operator", () => {
  expect(problems({ platform: { addOns: { vaultSecretsOperator: off } } })).toEqual([
    expect.stringMatching(/^applications\.0\.secrets: /),
    expect.stringMatching(/^applications\.1\.auth: /),
  ]);
});

test("ACME needs the operator, unless there is no cert-manager", () => {
  const certificates = { issuer: "acme", email: "a@example.com" } as const;
  const addOns = { vaultSecretsOperator: off };
  expect(problems({ applications: [], platform: { certificates, addOns } })).toEqual([
    expect.stringMatching(/^platform\.certificates\.issuer: /),
  ]);
  expect(problems({ applications: [], platform: { certificates, addOns: { ...addOns, certManager: off } } })).toEqual(
    [],
  );
});
