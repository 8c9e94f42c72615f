import { ConfigMapV1Data } from "@cdktf/provider-kubernetes/lib/config-map-v1-data";
import { Construct } from "constructs";

/** Rules for CoreDNS: inside the cluster, `hosts` are answered with the address of a service. */
export function rewriteRules(hosts: readonly string[], service: string): string[] {
  return hosts.map((host) => `rewrite name exact ${host} ${service}`);
}

/**
 * A whole Corefile with the rules in it, for clouds that take the cluster's DNS configuration from whoever makes the cluster.
 * The other lines are the default of the EKS add-on `coredns`.
 */
export function corefile(rules: readonly string[]): string {
  const lines = [
    "errors",
    "health {",
    "    lameduck 5s",
    "}",
    "ready",
    ...rules,
    "kubernetes cluster.local in-addr.arpa ip6.arpa {",
    "    pods insecure",
    "    fallthrough in-addr.arpa ip6.arpa",
    "}",
    "prometheus :9153",
    "forward . /etc/resolv.conf",
    "cache 30",
    "loop",
    "reload",
    "loadbalance",
  ];
  return [".:53 {", ...lines.map((line) => `    ${line}`), "}", ""].join("\n");
}

export interface ClusterDnsProps {
  /** Entry of a ConfigMap that the cluster's DNS reads rules from. */
  readonly overrides: { readonly namespace: string; readonly configMap: string; readonly key: string };
  readonly rules: readonly string[];
}

/** Rules of the deployment in the ConfigMap that the cloud leaves to its customers. */
export class ClusterDns extends Construct {
  constructor(scope: Construct, id: string, { overrides: { namespace, configMap, key }, rules }: ClusterDnsProps) {
    super(scope, id);
    // One entry of a map that the cloud makes: taking it away leaves the cluster's own configuration as it was.
    new ConfigMapV1Data(this, "rules", {
      metadata: { name: configMap, namespace },
      data: { [key]: `${rules.join("\n")}\n` },
      force: true,
    });
  }
}
