import { NetworkPolicyV1 } from "@cdktf/provider-kubernetes/lib/network-policy-v1";
import type { NetworkPolicyV1SpecEgressTo } from "@cdktf/provider-kubernetes/lib/network-policy-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { namespaceLabel } from "./namespace-labels";

/** Who is at the other end. */
export type Peer =
  | { readonly cidr: string }
  | { readonly namespaces: Readonly<Record<string, string>>; readonly pods?: Readonly<Record<string, string>> };

/** Traffic that is let through. */
export interface AllowedTraffic {
  readonly direction: "ingress" | "egress";
  /** Pods of the namespace that it is allowed for, by label.
   * @default all */
  readonly pods?: Readonly<Record<string, string>>;
  /** The other ends.
   * @default anyone */
  readonly peers?: readonly Peer[];
  /** Ports of the receiver.
   * @default all */
  readonly ports?: readonly number[];
  /** @default ["TCP"] */
  readonly protocols?: readonly ("TCP" | "UDP")[];
}

export interface NetworkPoliciesProps {
  readonly namespace: string;
  /** What makes the namespace. */
  readonly madeBy: ITerraformDependable;
  /** Traffic beyond name resolution and the namespace itself, by name. */
  readonly allowed: Readonly<Record<string, AllowedTraffic>>;
  /** CIDRs of name servers besides the cluster's.
   * @default none */
  readonly nameServers?: readonly string[];
}

/** The cluster's name servers carry this label on every cloud: it comes from Kubernetes itself. */
const clusterNameServers: Peer = { namespaces: namespaceLabel("kube-system"), pods: { "k8s-app": "kube-dns" } };

/** Nothing comes into a namespace or leaves it, except what every pod needs and what is allowed by name. */
export class NetworkPolicies extends Construct {
  readonly policies: readonly ITerraformDependable[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: NetworkPoliciesProps,
  ) {
    super(scope, id);
    const deny = new NetworkPolicyV1(this, "deny", {
      metadata: { name: "default-deny", namespace: props.namespace },
      spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
      dependsOn: [props.madeBy],
    });
    const { nameServers = [] } = props;
    const namespaceItself = [{ namespaces: namespaceLabel(props.namespace) }];
    this.policies = [
      deny,
      this.allow("name-resolution", {
        direction: "egress",
        peers: [clusterNameServers, ...nameServers.map((cidr) => ({ cidr }))],
        ports: [53],
        protocols: ["UDP", "TCP"],
      }),
      this.allow("from-namespace", { direction: "ingress", peers: namespaceItself }),
      this.allow("to-namespace", { direction: "egress", peers: namespaceItself }),
      ...Object.entries(props.allowed).map(([name, traffic]) => this.allow(name, traffic)),
    ];
  }

  private allow(
    name: string,
    { direction, pods, peers = [], ports = [], protocols = ["TCP"] }: AllowedTraffic,
  ): NetworkPolicyV1 {
    const numbers = ports.flatMap((port) => protocols.map((protocol) => ({ port: String(port), protocol })));
    const ends = peers.map(asPeer);
    return new NetworkPolicyV1(this, name, {
      metadata: { name: `allow-${name}`, namespace: this.props.namespace },
      spec: {
        podSelector: pods ? { matchLabels: pods } : {},
        policyTypes: [direction === "ingress" ? "Ingress" : "Egress"],
        ...(direction === "ingress"
          ? { ingress: [{ from: ends, ports: numbers }] }
          : { egress: [{ to: ends, ports: numbers }] }),
      },
      dependsOn: [this.props.madeBy],
    });
  }
}

function asPeer(peer: Peer): NetworkPolicyV1SpecEgressTo {
  if ("cidr" in peer) return { ipBlock: { cidr: peer.cidr } };
  return {
    namespaceSelector: { matchLabels: { ...peer.namespaces } },
    podSelector: peer.pods ? { matchLabels: { ...peer.pods } } : undefined,
  };
}
