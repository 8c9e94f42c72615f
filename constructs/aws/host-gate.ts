import { DataAwsInstances } from "@cdktf/provider-aws/lib/data-aws-instances";
import { DataResource, Fn } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import { hostTags } from "./existing-hosts";

export interface HostGateProps {
  /** Value of the tag Deployment. */
  readonly deployment: string;
  /** Names of the hosts that must be there. */
  readonly names: readonly string[];
  /** What makes the hosts. */
  readonly after: readonly IConstruct[];
}

/** Reads the hosts back: the run fails where one of them does not run. Others may be on their way out. */
export class HostGate extends Construct {
  constructor(scope: Construct, id: string, { deployment, names, after }: HostGateProps) {
    super(scope, id);
    const { ids } = new DataAwsInstances(this, "running", {
      instanceTags: { Deployment: deployment },
      instanceStateNames: ["running"],
      filter: [{ name: `tag:${hostTags.host}`, values: [...names] }],
      dependsOn: resourcesIn(...after),
      lifecycle: {
        postcondition: [
          {
            condition: `\${length(self.ids) == ${names.length}}`,
            errorMessage: `Of ${names.length} hosts, \${length(self.ids)} run.`,
          },
        ],
      },
    });
    // The phase's revision waits for resources only: this one makes it wait for the answer.
    new DataResource(this, "passed", { input: { running: Fn.lengthOf(ids) } });
  }
}
