import { ReportedError } from "../constructs/deployment/reported-error";
import type { Ring } from "../synthesized/deployment-record";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { repositoryAddress } from "../repository/repository-address";
import type { RepositoryAddress } from "../repository/repository-address";

/** A branch of a repository, and the deployments that are published there. */
export interface Destination {
  readonly address: RepositoryAddress;
  readonly branch: string;
  readonly deployments: readonly SynthesizedDeployment[];
}

export interface DestinationChoice {
  /** URL or folder of the repository of all.
   * @default each deployment's own, as its dataset names it */
  readonly repository?: string;
  /** @default the one in the dataset, else main */
  readonly branch?: string;
}

/** @param deployments in run mode cli they have a destination only where `repository` names one */
export async function destinationsOf(
  deployments: readonly SynthesizedDeployment[],
  { repository, branch }: DestinationChoice,
): Promise<Destination[]> {
  const named = repository === undefined ? undefined : await repositoryAddress(repository);
  const found = new Map<string, Destination>();
  for (const deployment of deployments) {
    const address = named ?? (await ownAddress(deployment));
    const ownBranch = branch ?? deployment.repository?.branch ?? "main";
    const place = `${ownBranch} ${address.url}`;
    const together = found.get(place)?.deployments ?? [];
    found.set(place, { address, branch: ownBranch, deployments: [...together, deployment] });
  }
  return [...found.values()];
}

/** Which deployments a person means. */
export interface DeploymentChoice {
  /** Keys; none: all in run mode vcs, or all where `repository` is named: without a name, run mode cli has no repository. */
  readonly keys: readonly string[];
  readonly repository?: string;
  /** Only those of this ring.
   * @default every ring */
  readonly ring?: Ring;
}

/** Those that are published. Refuses where there is none. */
export function publishable(
  deployments: readonly SynthesizedDeployment[],
  { keys, repository, ring }: DeploymentChoice,
): SynthesizedDeployment[] {
  const isNamed = repository !== undefined || keys.length > 0;
  const meant = isNamed ? deployments : deployments.filter(({ runMode }) => runMode === "vcs");
  if (meant.length === 0) {
    throw new ReportedError([
      "No synthesized deployment is in run mode vcs (expected terraformCloud.runMode vcs in a dataset, or --repository for a record of what is deployed from a terminal)",
    ]);
  }
  const chosen = meant.filter((deployment) => ring === undefined || deployment.ring === ring);
  if (chosen.length > 0) return chosen;
  throw new ReportedError([
    `None of ${meant.map(({ key }) => key).join(", ")} is in the ring ${ring ?? ""} (ring in a dataset, else all)`,
  ]);
}

function ownAddress({ key, repository }: SynthesizedDeployment): Promise<RepositoryAddress> {
  if (repository) return repositoryAddress(repository.url);
  throw new ReportedError([
    `${key} is in run mode cli: its runs start with \`npx cdktf deploy\`, and it has no repository. --repository publishes it as a record.`,
  ]);
}
