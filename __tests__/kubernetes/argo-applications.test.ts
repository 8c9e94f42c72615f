import { ArgoApplications } from "../../constructs/kubernetes/argo-applications";
import type { ArgoApplication } from "../../constructs/kubernetes/argo-applications";
import { resources, synthesize } from "../synthesized";
import { releaseOf } from "./releases";

const portal: ArgoApplication = {
  namespace: "portal",
  chart: { repository: "https://charts.example.com", name: "portal", version: "2.4.1" },
  values: { repository: "https://git.example.com/values.git", revision: "main", path: "portal.yaml" },
  platformValues: { global: { host: "portal.example.com" } },
};

function applications(given: Record<string, ArgoApplication>) {
  const props = { namespace: "argocd", project: "wm", applications: given, after: [] };
  return synthesize((stack) => new ArgoApplications(stack, "applications", props));
}

function sourcesOf(application: ArgoApplication) {
  const [values] = releaseOf(applications({ portal: application }), "applications").values;
  return (values?.["applications"] as Record<string, { sources: unknown }>)["portal"]?.sources;
}

test("the chart takes its values from the values repository, and the platform's on top", () => {
  expect(sourcesOf(portal)).toEqual([
    {
      repoURL: "https://charts.example.com",
      chart: "portal",
      targetRevision: "2.4.1",
      helm: { valueFiles: ["$values/portal.yaml"], valuesObject: { global: { host: "portal.example.com" } } },
    },
    { repoURL: "https://git.example.com/values.git", targetRevision: "main", ref: "values" },
  ]);
});

test("without a values repository the chart's own values hold", () => {
  expect(sourcesOf({ ...portal, values: undefined })).toEqual([
    expect.objectContaining({ helm: { valuesObject: { global: { host: "portal.example.com" } } } }),
  ]);
});

test("an OCI registry is named without a scheme: Argo CD takes it for one then", () => {
  const chart = { ...portal.chart, repository: "oci://registry.example.com/charts" };
  expect(sourcesOf({ ...portal, chart, values: undefined })).toEqual([
    expect.objectContaining({ repoURL: "registry.example.com/charts" }),
  ]);
});

test("what is not in the repositories goes, and what changes goes back", () => {
  const [values] = releaseOf(applications({ portal }), "applications").values;
  expect(values).toMatchObject({
    applications: {
      portal: {
        project: "wm",
        destination: { namespace: "portal" },
        syncPolicy: { automated: { prune: true, selfHeal: true } },
        finalizers: ["resources-finalizer.argocd.argoproj.io"],
      },
    },
  });
});

test("the run waits until this version of each application is synced and healthy", () => {
  const [job] = resources(applications({ portal }), "kubernetes_job_v1");
  expect(job).toMatchObject({ wait_for_completion: true, spec: { backoff_limit: 0 } });
  const conditions = JSON.stringify(job).match(/--for=jsonpath=[^"]+/g);
  expect(conditions?.sort()).toEqual([
    "--for=jsonpath={.status.health.status}=Healthy",
    "--for=jsonpath={.status.sync.comparedTo.sources[0].targetRevision}=2.4.1",
    "--for=jsonpath={.status.sync.status}=Synced",
  ]);
});

test("a change of the applications is waited for anew", () => {
  const configuration = applications({ portal });
  const [job] = resources(configuration, "kubernetes_job_v1");
  const [release] = Object.keys(configuration.resource["helm_release"] ?? {});
  expect(job?.["lifecycle"]).toEqual({ replace_triggered_by: [`helm_release.${release ?? ""}`] });
});

test("the waiting job may look at applications and do nothing else", () => {
  const [role] = resources(applications({ portal }), "kubernetes_role_v1");
  expect(role?.["rule"]).toEqual([
    { api_groups: ["argoproj.io"], resources: ["applications"], verbs: ["get", "list", "watch"] },
  ]);
});
