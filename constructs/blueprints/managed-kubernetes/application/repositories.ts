import { repositoryUrl } from "../../../kubernetes/argo-applications";
import type { ApplicationConfig } from "../config";

/** A repository that Argo CD reads from. */
export interface Repository {
  /** URL in the words of Argo CD. */
  readonly url: string;
  /** Host, with the port where it is not that of HTTPS. */
  readonly host: string;
  readonly kind: "git" | "helm";
  readonly oci: boolean;
}

/** Repositories of charts and values, each once, in the order of the applications. */
export function repositoriesOf(applications: readonly ApplicationConfig[]): Repository[] {
  const all = applications.flatMap(({ chart, values }): Repository[] => [
    {
      url: repositoryUrl(chart.repository),
      host: hostOf(chart.repository),
      kind: "helm",
      oci: chart.repository.startsWith("oci://"),
    },
    ...(values ? [{ url: values.repository, host: hostOf(values.repository), kind: "git" as const, oci: false }] : []),
  ]);
  return [...new Map(all.map((repository) => [repository.url, repository])).values()];
}

/** OCI registries are asked over HTTPS; of a scheme that it does not know, URL would leave the host as it is written. */
function hostOf(repository: string): string {
  return new URL(repository.replace(/^oci:/, "https:")).host;
}
