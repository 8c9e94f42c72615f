import type { AllowedTraffic } from "./network-policies";
import { namespaceLabel } from "./namespace-labels";

/** Pods that tell how they fare, at `/metrics`. */
export interface MetricsSource {
  readonly namespace: string;
  /** Labels of the pods. */
  readonly pods: Readonly<Record<string, string>>;
  readonly port: number;
  /** Regular expression of the metrics that are kept; all others cost, and nothing shows them. */
  readonly keep: string;
  /** They speak TLS with a certificate of their own making, and want to know who asks.
   * @default false */
  readonly guarded?: boolean;
}

/** Traffic from the agent to the source, seen from the agent's namespace. */
export function toSource({ namespace, pods, port }: MetricsSource): AllowedTraffic {
  return { direction: "egress", peers: [{ namespaces: namespaceLabel(namespace), pods }], ports: [port] };
}

/** The same, seen from the source's namespace. */
export function fromAgent({ pods, port }: MetricsSource, agentNamespace: string): AllowedTraffic {
  return { direction: "ingress", pods, peers: [{ namespaces: namespaceLabel(agentNamespace) }], ports: [port] };
}
