import { Release } from "@cdktf/provider-helm/lib/release";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { encoded, encodedLiterally } from "./chart-values";
import type { ChartValues } from "./chart-values";
import type { Chart } from "./chart-versions";

/** What the dataset says of every add-on. */
export interface AddOnSettings {
  /** Values of the chart that come last, over all others.
   * @default none */
  readonly extraValues?: ChartValues;
  /** What must stand before the add-on is installed.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

export interface AddOnProps extends AddOnSettings {
  readonly chart: Chart;
  /** Name of the Helm release. */
  readonly release: string;
  readonly namespace: string;
  readonly values: ChartValues;
}

/** Seconds until an installation counts as failed: new nodes may have to start first. */
const installationTimeout = 900;

/** A Helm release that is there with all its pods, or not at all. */
export class AddOn extends Construct {
  readonly release: Release;

  constructor(
    scope: Construct,
    id: string,
    { chart, release, namespace, values, extraValues = {}, after = [] }: AddOnProps,
  ) {
    super(scope, id);
    this.release = new Release(this, "release", {
      name: release,
      namespace,
      repository: chart.repository,
      chart: chart.name,
      version: chart.version,
      values: [encoded(values), ...(Object.keys(extraValues).length > 0 ? [encodedLiterally(extraValues)] : [])],
      atomic: true,
      wait: true,
      waitForJobs: true,
      cleanupOnFail: true,
      maxHistory: 5,
      timeout: installationTimeout,
      dependsOn: [...after],
      lifecycle: {
        postcondition: [
          {
            condition: '${self.status == "deployed"}',
            errorMessage: `The Helm release ${release} is not deployed. See its history: helm history ${release} --namespace ${namespace}`,
          },
        ],
      },
    });
  }
}
