import { ClusterRoleBindingV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-binding-v1";
import { ClusterRoleV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-v1";
import { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import { agentConfig } from "./agent-config";
import type { AgentConfig } from "./agent-config";
import { otlpPorts } from "./agent-inputs";
import type { ChartValues } from "./chart-values";
import { charts } from "./chart-versions";

export interface MonitoringAgentProps extends AddOnSettings, Omit<AgentConfig, "tokenFile"> {
  /** Key of a Kubernetes secret in the agent's namespace with the bearer token to push with; the secret may come later.
   * @default none is asked for */
  readonly token?: { readonly secret: string; readonly key: string };
}

export const monitoringNamespace = "monitoring";

/** Name of release, service and service account. */
const name = "alloy";

/** Labels of the agent's pods. */
export const agentPods = { "app.kubernetes.io/name": "alloy" } as const;

/** Where applications push traces and metrics to, inside the cluster. */
export const telemetryEndpoint = {
  grpc: `http://${name}.${monitoringNamespace}.svc.cluster.local:${otlpPorts.grpc}`,
  http: `http://${name}.${monitoringNamespace}.svc.cluster.local:${otlpPorts.http}`,
} as const;

const tokenFolder = "/etc/push-token";

/** Grafana Alloy: collects metrics, logs and traces of the whole cluster and pushes them, two replicas with half the work each. */
export class MonitoringAgent extends Construct {
  readonly addOn: AddOn;

  constructor(scope: Construct, id: string, props: MonitoringAgentProps) {
    super(scope, id);
    const { extraValues, after = [] } = props;
    this.addOn = new AddOn(this, "agent", {
      chart: charts.alloy,
      release: name,
      namespace: monitoringNamespace,
      values: valuesOf(props),
      extraValues,
      after: [...after, this.letItLook()],
    });
  }

  /** The chart's own role would let it read every secret of the cluster. */
  private letItLook(): ClusterRoleBindingV1 {
    const role = new ClusterRoleV1(this, "role", {
      metadata: { name: "monitoring-agent" },
      rule: [
        {
          apiGroups: [""],
          resources: ["events", "namespaces", "nodes", "pods", "pods/log"],
          verbs: ["get", "list", "watch"],
        },
        { apiGroups: [""], resources: ["nodes/metrics"], verbs: ["get"] },
        { apiGroups: ["apps"], resources: ["replicasets"], verbs: ["get", "list", "watch"] },
        { nonResourceUrls: ["/metrics"], verbs: ["get"] },
      ],
    });
    return new ClusterRoleBindingV1(this, "binding", {
      metadata: { name: "monitoring-agent" },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: role.metadata.name },
      subject: [{ kind: "ServiceAccount", name, namespace: monitoringNamespace }],
    });
  }
}

function valuesOf({ token, ...config }: MonitoringAgentProps): ChartValues {
  const volume = "push-token";
  const { deployment, urls, sources } = config;
  const tokenFile = token && `${tokenFolder}/${token.key}`;
  return {
    fullnameOverride: name,
    // None of the kinds that the chart defines is used.
    crds: { create: false },
    rbac: { create: false },
    alloy: {
      configMap: { content: agentConfig({ deployment, urls, sources, tokenFile }) },
      clustering: { enabled: true },
      enableReporting: false,
      extraPorts: Object.entries(otlpPorts).map(([protocol, port]) => ({
        name: `otlp-${protocol}`,
        port,
        targetPort: port,
        protocol: "TCP",
      })),
      mounts: { extra: token ? [{ name: volume, mountPath: tokenFolder, readOnly: true }] : [] },
      securityContext: unprivileged,
      resources: { requests: { cpu: "200m", memory: "512Mi" }, limits: { memory: "2Gi" } },
    },
    controller: {
      type: "statefulset",
      replicas: 2,
      podDisruptionBudget: { enabled: true, minAvailable: 1 },
      volumes: { extra: token ? [{ name: volume, secret: { secretName: token.secret } }] : [] },
    },
  };
}

/** The user that Alloy's image has for this. */
const unprivileged = {
  runAsNonRoot: true,
  runAsUser: 473,
  runAsGroup: 473,
  allowPrivilegeEscalation: false,
  capabilities: { drop: ["ALL"] },
  seccompProfile: { type: "RuntimeDefault" },
};
