import type { App } from "cdktf";
import { ArgoApplications } from "../../kubernetes/argo-applications";
import { ArgoProject } from "../../kubernetes/argo-project";
import { ClusterProviders } from "../../kubernetes/cluster-providers";
import type { Auth0Contract } from "../../deployment/contracts/auth0-contract";
import type { ClusterContract } from "../../deployment/contracts/cluster-contract";
import type { PlatformContract } from "../../deployment/contracts/platform-contract";
import type { VaultContract } from "../../deployment/contracts/vault-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { ArgoCdSecrets } from "./application/argo-cd-secrets";
import { Provisions } from "./application/provisions";
import { repositoriesOf } from "./application/repositories";
import type { ManagedKubernetesDeployment } from "./config";

export interface ApplicationPhaseProps extends PhaseProps {
  readonly cluster: ClusterContract;
  readonly platform: PlatformContract;
  readonly vault: VaultContract;
  readonly auth0: Auth0Contract;
}

/** The customer's applications: what each finds in its namespace, and Argo CD told to deploy them. */
export class ApplicationPhase extends Phase {
  constructor(scope: App, deployment: ManagedKubernetesDeployment, props: ApplicationPhaseProps) {
    super(scope, deployment, "application", props);
    const { config, names, key } = deployment;
    const { platform, vault } = props;
    new ClusterProviders(this, "cluster", props.cluster);

    const provisions = config.applications.map((application) => ({
      application,
      provided: new Provisions(this, `for-${application.name}`, { application, config, ...props }),
    }));
    if (!platform.argoCd) return;

    const { namespace } = platform.argoCd;
    const secrets = new ArgoCdSecrets(this, "argo-cd", { config, namespace, platform, vault });
    if (provisions.length === 0) return;
    const project = new ArgoProject(this, "project", {
      namespace,
      name: names.slug,
      description: `Applications of ${key.value}`,
      repositories: repositoriesOf(config.applications).map(({ url }) => url),
      destinations: config.applications.map(({ name }) => name),
    });
    new ArgoApplications(this, "applications", {
      namespace,
      project: names.slug,
      applications: Object.fromEntries(
        provisions.map(({ application: { name, chart, values }, provided }) => [
          name,
          { namespace: name, chart, values, platformValues: { global: provided.values } },
        ]),
      ),
      after: [project.addOn.release, ...secrets.made, ...provisions.flatMap(({ provided }) => provided.made)],
    });
  }
}
