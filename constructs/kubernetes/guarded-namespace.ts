import { LimitRangeV1 } from "@cdktf/provider-kubernetes/lib/limit-range-v1";
import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1";
import { ResourceQuotaV1 } from "@cdktf/provider-kubernetes/lib/resource-quota-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { ownerLabel } from "./namespace-labels";
import type { NamespaceOwner } from "./namespace-labels";
import { NetworkPolicies } from "./network-policies";
import type { AllowedTraffic } from "./network-policies";

/** Most that the pods of a namespace may request together. */
export interface Quota {
  readonly cpu: string;
  readonly memory: string;
  readonly pods: number;
}

export interface GuardedNamespaceProps {
  readonly name: string;
  readonly owner: NamespaceOwner;
  readonly quota: Quota;
  /** Network traffic beyond name resolution and the namespace itself, by name.
   * @default none */
  readonly allowed?: Readonly<Record<string, AllowedTraffic>>;
  /** CIDRs of name servers besides the cluster's.
   * @default none */
  readonly nameServers?: readonly string[];
}

/** What a container requests that says nothing: the quota admits no pod without requests. No limit: it would refuse whoever requests more. */
const defaultRequest = { cpu: "50m", memory: "128Mi" };

/** A namespace with a quota, defaults for containers, closed to the network but for what is allowed, and safe pods only. */
export class GuardedNamespace extends Construct {
  readonly namespace: NamespaceV1;
  /** The namespace and everything that guards it: pods come after all of it. */
  readonly guarded: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: GuardedNamespaceProps) {
    super(scope, id);
    const { name, owner, quota, allowed = {}, nameServers } = props;
    this.namespace = new NamespaceV1(this, "namespace", {
      metadata: { name, labels: { ...ownerLabel(owner), "app.kubernetes.io/managed-by": "keyphase", ...podSecurity } },
    });
    const requests = new ResourceQuotaV1(this, "quota", {
      metadata: { name: "namespace", namespace: name },
      spec: { hard: { ...requested(quota), ...(owner === "application" ? noLoadBalancers : {}) } },
      dependsOn: [this.namespace],
    });
    const limits = new LimitRangeV1(this, "limits", {
      metadata: { name: "containers", namespace: name },
      spec: { limit: [{ type: "Container", defaultRequest }] },
      dependsOn: [this.namespace],
    });
    const madeBy = this.namespace;
    const { policies } = new NetworkPolicies(this, "network", { namespace: name, madeBy, allowed, nameServers });
    this.guarded = [this.namespace, requests, limits, ...policies];
  }
}

/** Pods that could take over a node are refused; whoever applies a pod that is merely not hardened is told. */
const podSecurity = {
  "pod-security.kubernetes.io/enforce": "baseline",
  "pod-security.kubernetes.io/warn": "restricted",
  "pod-security.kubernetes.io/audit": "restricted",
};

/** Traffic comes through the ingress controller. A load balancer that Terraform does not know would outlive the cluster. */
const noLoadBalancers = { "services.loadbalancers": "0", "services.nodeports": "0" };

function requested({ cpu, memory, pods }: Quota): Record<string, string> {
  return { "requests.cpu": cpu, "requests.memory": memory, pods: String(pods) };
}
