const prefix = "service.beta.kubernetes.io/azure-";

/**
 * Annotations of a Kubernetes service that AKS puts behind an internal load balancer with a fixed address. Without the last one, rules that
 * let the whole virtual network in come before those for the service's source ranges (Cloud Provider for Azure: LoadBalancer).
 *
 * @param subnet name of the subnet that holds the address; default: the nodes'
 */
export function ingressAnnotations(address: string, subnet?: string): Record<string, string> {
  return {
    [`${prefix}load-balancer-internal`]: "true",
    [`${prefix}load-balancer-ipv4`]: address,
    ...(subnet === undefined ? {} : { [`${prefix}load-balancer-internal-subnet`]: subnet }),
    [`${prefix}deny-all-except-load-balancer-source-ranges`]: "true",
  };
}
