import { repositoriesOf } from "../../../constructs/blueprints/managed-kubernetes/application/repositories";
import { wantedSecrets } from "../../../constructs/blueprints/managed-kubernetes/tooling/secrets";
import { objectsOf, releaseOf, releases } from "../../kubernetes/releases";
import { resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { configOf, phases, vault } from "./contracts";
import type { Changes } from "./contracts";

function application(changes: Changes = {}): Synthesized {
  return phases(changes).application;
}

/** What tooling writes into the secret `repositories`, by key. */
function writtenLogin(): Readonly<Record<string, unknown>> {
  const config = configOf({ vault: { address: "https://vault.example.com", secrets: { repositories: "gitlab.com" } } });
  return new Map(wantedSecrets(config)).get("repositories")?.given ?? {};
}

test("the project allows the applications' repositories and namespaces and nothing else, and no change of what guards them", () => {
  const [values] = releaseOf(application(), "project").values;
  expect(values).toMatchObject({
    projects: {
      "wm-prod": {
        sourceRepos: [
          "https://charts.example.com",
          "https://gitlab.com/example/values.git",
          "registry.example.com/charts",
        ],
        destinations: [{ namespace: "portal" }, { namespace: "ingest" }],
        clusterResourceWhitelist: [],
        namespaceResourceBlacklist: [
          { group: "", kind: "ResourceQuota" },
          { group: "", kind: "LimitRange" },
          { group: "networking.k8s.io", kind: "NetworkPolicy" },
        ],
      },
    },
  });
});

test("the project outlives its applications: without it Argo CD could not remove what they deployed", () => {
  expect(releaseOf(application(), "applications").depends_on).toEqual(
    expect.arrayContaining([expect.stringContaining("project_release")]),
  );
});

test("applications come after their secrets and after the login of their repositories", () => {
  const { depends_on } = releaseOf(application(), "applications");
  expect(depends_on).toEqual(
    expect.arrayContaining([
      expect.stringContaining("for-portal_secrets"),
      expect.stringContaining("for-ingest_secrets"),
      expect.stringContaining("argo-cd_secrets"),
    ]),
  );
});

test("each application gets the secrets that the dataset names, and its Auth0 client's", () => {
  const found = objectsOf(application(), "VaultStaticSecret").map(({ metadata }) => metadata);
  expect(found).toEqual([
    { name: "application", namespace: "portal" },
    { name: "auth0", namespace: "ingest" },
    { name: "auth0-argo-cd", namespace: expect.stringContaining("argo-cd") as unknown },
  ]);
});

test("each application finds its Auth0 client in its namespace and in its chart's values", () => {
  const configuration = application();
  expect(resources(configuration, "kubernetes_config_map_v1")).toContainEqual(
    expect.objectContaining({
      metadata: { name: "auth0", namespace: "portal" },
      data: {
        AUTH0_DOMAIN: "wm-example.eu.auth0.com",
        AUTH0_AUDIENCE: "https://wm-prod.example.com/",
        AUTH0_CLIENT_ID: "portal-client",
      },
    }),
  );
  expect(releaseOf(configuration, "applications").values[0]).toMatchObject({
    applications: {
      portal: {
        sources: [
          {
            helm: {
              valuesObject: {
                global: {
                  host: "portal.wm-prod.privatelink.example.com",
                  clusterIssuer: "platform",
                  auth0: { clientId: "portal-client", configMap: "auth0" },
                },
              },
            },
          },
          { ref: "values" },
        ],
      },
    },
  });
});

/** Templates of the repository logins that Argo CD gets, where the login is for one host. */
function logins(host: string): Record<string, { text: string }>[] {
  const configuration = application({
    dataset: { vault: { address: "https://vault.example.com:8200", secrets: { repositories: host } } },
    vault: {
      secretPaths: { ...vault.secretPaths, repositories: "repositories" },
      policies: { ...vault.policies, repositories: "wm-prod-repositories" },
    },
  });
  return objectsOf(configuration, "VaultStaticSecret").flatMap(({ spec }) => {
    const { destination } = spec as {
      destination: {
        labels?: Record<string, string>;
        transformation: { excludes: string[]; templates: Record<string, { text: string }> };
      };
    };
    if (destination.labels?.["argocd.argoproj.io/secret-type"] !== "repository") return [];
    expect(destination.transformation.excludes).toEqual([".*"]);
    return [destination.transformation.templates];
  });
}

test("repositories that ask for a login get it from Vault", () => {
  const found = logins("gitlab.com");
  expect(found).toEqual([
    {
      type: { name: "type", text: "git" },
      url: { name: "url", text: "https://gitlab.com/example/values.git" },
      username: { name: "username", text: '{{ get .Secrets "username" }}' },
      password: { name: "password", text: '{{ get .Secrets "password" }}' },
    },
  ]);
  const read = JSON.stringify(found).matchAll(/get \.Secrets \\+"(\w+)/g);
  expect(new Set([...read].map(([, key]) => key))).toEqual(new Set(Object.keys(writtenLogin())));
});

test.each([
  ["charts.example.com", ["https://charts.example.com"]],
  ["registry.example.com", ["registry.example.com/charts"]],
  ["example.com", []],
  ["gitlab.com:8443", []],
])("the login of %s is sent to no other host", (host, urls) => {
  expect(logins(host).map((templates) => templates["url"]?.text)).toEqual(urls);
});

test("a registry on a port of its own has a login of its own", () => {
  const chart = { repository: "oci://Registry.example.com:5000/charts", name: "portal", version: "2.4.1" };
  const [repository] = repositoriesOf(configOf({ applications: [{ name: "portal", chart }] }).applications);
  expect(repository?.host).toBe("registry.example.com:5000");
});

test("without the operator nothing is synced", () => {
  const addOns = { vaultSecretsOperator: { enabled: false } };
  const configuration = application({ dataset: { platform: { addOns } } });
  expect(objectsOf(configuration, "VaultStaticSecret")).toEqual([]);
  expect(resources(configuration, "kubernetes_service_account_v1")).toHaveLength(1);
});

test("without Argo CD the namespaces get their secrets, and nothing is deployed into them", () => {
  const configuration = application({ dataset: { platform: { addOns: { argoCd: { enabled: false } } } } });
  expect(releases(configuration).map(({ chart }) => chart)).toEqual(["raw", "raw"]);
  expect(resources(configuration, "kubernetes_job_v1")).toEqual([]);
});

test("without applications there is nothing to wait for", () => {
  const configuration = application({ dataset: { applications: [] } });
  expect(releases(configuration).map(({ chart }) => chart)).not.toContain("argocd-apps");
});

test("the run waits for each application", () => {
  expect(resources(application(), "kubernetes_job_v1")).toHaveLength(2);
});
