import { DataKubernetesResource } from "@cdktf/provider-kubernetes/lib/data-kubernetes-resource";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface ReadyDeploymentProps {
  readonly name: string;
  readonly namespace: string;
  /** What makes the deployment: it is read back afterwards. */
  readonly madeBy: ITerraformDependable;
}

/** Fails the run unless a deployment has a pod that answers: pods count as available once their readiness probes do. */
export class ReadyDeployment extends Construct {
  readonly readBack: DataKubernetesResource;

  constructor(scope: Construct, id: string, { name, namespace, madeBy }: ReadyDeploymentProps) {
    super(scope, id);
    this.readBack = new DataKubernetesResource(this, "deployment", {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name, namespace },
      dependsOn: [madeBy],
      lifecycle: {
        postcondition: [
          {
            condition: "${try(self.object.status.availableReplicas, 0) > 0}",
            errorMessage: `No pod of the deployment ${name} answers. See: kubectl --namespace ${namespace} describe deployment ${name}`,
          },
        ],
      },
    });
  }
}
