import { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import { charts } from "./chart-versions";
import type { MetricsSource } from "./metrics-source";
import type { AllowedTraffic } from "./network-policies";

export const certManagerNamespace = "cert-manager";

/** The controller's own port for metrics (chart cert-manager). */
export const certManagerMetrics: MetricsSource = {
  namespace: certManagerNamespace,
  pods: { "app.kubernetes.io/name": "cert-manager", "app.kubernetes.io/component": "controller" },
  port: 9402,
  keep: "certmanager_.*",
};

/** Service account of cert-manager itself: the chart names it after the release. */
export const certManagerServiceAccount = "cert-manager";

/**
 * Public resolvers over HTTPS. The deployment's zone is private, so inside the network its names never have the records that an ACME
 * challenge waits for; and plain DNS to the internet is closed to pods.
 */
const publicResolvers = ["https://1.1.1.1/dns-query", "https://8.8.8.8/dns-query"];

/** cert-manager: gets certificates for ingresses and renews them. */
export class CertManager extends Construct {
  readonly addOn: AddOn;

  constructor(scope: Construct, id: string, { extraValues, after }: AddOnSettings) {
    super(scope, id);
    const replicated = { replicaCount: 2, podDisruptionBudget: { enabled: true, minAvailable: 1 } };
    this.addOn = new AddOn(this, "cert-manager", {
      chart: charts.certManager,
      release: "cert-manager",
      namespace: certManagerNamespace,
      values: {
        crds: { enabled: true },
        ...replicated,
        webhook: replicated,
        dns01RecursiveNameservers: publicResolvers.join(","),
        dns01RecursiveNameserversOnly: true,
      },
      extraValues,
      after,
    });
  }
}

/** The API server asks the webhook about every certificate. It is no pod, so it cannot be named in a policy. */
export const certManagerTraffic: Readonly<Record<string, AllowedTraffic>> = {
  webhook: { direction: "ingress", pods: { "app.kubernetes.io/component": "webhook" }, ports: [10250] },
};
