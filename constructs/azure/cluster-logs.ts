import { MonitorDiagnosticSetting } from "@cdktf/provider-azurerm/lib/monitor-diagnostic-setting";
import { Construct } from "constructs";

export interface ClusterLogsProps {
  readonly clusterId: string;
  /** Log Analytics workspace that the logs go to. */
  readonly workspaceId: string;
}

/**
 * Logs of the control plane (Microsoft Learn: Supported logs for Microsoft.ContainerService/managedClusters). `kube-audit-admin` and not
 * `kube-audit`: the same without reads, which are nearly all of the volume and so of the costs. `guard` logs logins with Entra identities.
 */
const categories = [
  "kube-apiserver",
  "kube-audit-admin",
  "kube-controller-manager",
  "kube-scheduler",
  "cluster-autoscaler",
  "cloud-controller-manager",
  "guard",
  "csi-azuredisk-controller",
  "csi-azurefile-controller",
  "csi-snapshot-controller",
];

/** Keeps what the control plane of a cluster logs. */
export class ClusterLogs extends Construct {
  constructor(scope: Construct, id: string, { clusterId, workspaceId }: ClusterLogsProps) {
    super(scope, id);
    new MonitorDiagnosticSetting(this, "logs", {
      name: "control-plane",
      targetResourceId: clusterId,
      logAnalyticsWorkspaceId: workspaceId,
      // Tables of AKS (AKSAuditAdmin, AKSControlPlane), not the one that all services share.
      logAnalyticsDestinationType: "Dedicated",
      enabledLog: categories.map((category) => ({ category })),
    });
  }
}
