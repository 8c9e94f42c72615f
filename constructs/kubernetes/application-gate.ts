import type { Release } from "@cdktf/provider-helm/lib/release";
import { JobV1 } from "@cdktf/provider-kubernetes/lib/job-v1";
import { RoleBindingV1 } from "@cdktf/provider-kubernetes/lib/role-binding-v1";
import { RoleV1 } from "@cdktf/provider-kubernetes/lib/role-v1";
import { ServiceAccountV1 } from "@cdktf/provider-kubernetes/lib/service-account-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { kubectlImage } from "./chart-versions";

export interface ApplicationGateProps {
  /** Namespace of Argo CD. */
  readonly namespace: string;
  /** Release that holds the applications: the gate is checked anew whenever it changes. */
  readonly release: Release;
  /** Chart version of each application, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

const account = "application-gate";

/** Minutes: a first rollout pulls images and may have to wait for new nodes. Three conditions, one after the other. */
const timeouts = { condition: 15, run: 50 };

/**
 * Waits, within the run, until Argo CD says of each application that it is synced and healthy. A data source would look once,
 * right after the application was made; a job in the cluster can wait, and Terraform waits for the job.
 */
export class ApplicationGate extends Construct {
  constructor(scope: Construct, id: string, { namespace, release, versions }: ApplicationGateProps) {
    super(scope, id);
    const access = this.access(namespace, release);
    for (const [name, version] of Object.entries(versions)) {
      new JobV1(this, name, {
        metadata: { name: `gate-${name}`, namespace },
        waitForCompletion: true,
        spec: {
          backoffLimit: 0,
          template: {
            metadata: { labels: { "app.kubernetes.io/name": account } },
            spec: {
              serviceAccountName: account,
              restartPolicy: "Never",
              securityContext: {
                runAsNonRoot: true,
                runAsUser: "65532",
                seccompProfile: { type: "RuntimeDefault" },
              },
              initContainer: [
                // What Argo CD says of the version before counts for nothing.
                wait("compared", name, `{.status.sync.comparedTo.sources[0].targetRevision}=${version}`),
                wait("synced", name, "{.status.sync.status}=Synced"),
              ],
              container: [wait("healthy", name, "{.status.health.status}=Healthy")],
            },
          },
        },
        timeouts: { create: `${timeouts.run}m` },
        dependsOn: [release, ...access],
        // An address, not the release itself: in JSON, Terraform takes no `${…}` here.
        lifecycle: { replaceTriggeredBy: [`${release.terraformResourceType}.${release.friendlyUniqueId}`] },
      });
    }
  }

  private access(namespace: string, release: ITerraformDependable): ITerraformDependable[] {
    const metadata = { name: account, namespace };
    return [
      new ServiceAccountV1(this, "account", { metadata, dependsOn: [release] }),
      new RoleV1(this, "role", {
        metadata,
        rule: [{ apiGroups: ["argoproj.io"], resources: ["applications"], verbs: ["get", "list", "watch"] }],
        dependsOn: [release],
      }),
      new RoleBindingV1(this, "binding", {
        metadata,
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: account },
        subject: [{ kind: "ServiceAccount", name: account, namespace }],
        dependsOn: [release],
      }),
    ];
  }
}

function wait(name: string, application: string, condition: string) {
  return {
    name,
    image: kubectlImage,
    command: ["kubectl"],
    args: [
      "wait",
      `applications.argoproj.io/${application}`,
      `--for=jsonpath=${condition}`,
      `--timeout=${timeouts.condition}m`,
    ],
    resources: { requests: { cpu: "10m", memory: "64Mi" }, limits: { memory: "128Mi" } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
  };
}
