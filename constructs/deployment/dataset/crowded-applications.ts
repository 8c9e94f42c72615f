import type { Dataset } from "./dataset";
import type { Finding } from "./finding";
import { positionOf } from "./located-value";

/** A dataset and the file that it stands in. */
interface DatasetInFile extends Dataset {
  readonly file: string;
}

/**
 * Federated credentials that one application can have (Microsoft Learn: Workload identity federation, considerations and restrictions),
 * and how many a deployment takes at least: one for plans and one for applies of the phase that logs in to Azure.
 */
const limits = { perApplication: 20, perDeployment: 2 } as const;

const mostDeployments = limits.perApplication / limits.perDeployment;

const path = ["credentials", "azure", "clientId"];

/** Datasets whose application has no room for their federated credentials, as those of the datasets before take it all. */
export function crowdedApplications(datasets: readonly DatasetInFile[]): Finding[] {
  const users = new Map<string, number>();
  return datasets.flatMap(({ config, root, file }) => {
    const login = config.credentials.azure;
    if (login?.mode !== "oidc") return [];
    const application = login.clientId.toLowerCase();
    const before = users.get(application) ?? 0;
    users.set(application, before + 1);
    if (before < mostDeployments) return [];
    const message = `${login.clientId} has no room for this deployment: ${before} others use it, which take all its ${limits.perApplication} federated credentials (expected an application of at most ${mostDeployments} deployments)`;
    return [{ file, position: positionOf(root, path), path, message }];
  });
}
