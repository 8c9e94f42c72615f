/** One cluster, whatever the cloud: platform and application know nothing else about it. */
export interface ClusterContract {
  readonly name: string;
  /** URL of the private API server. */
  readonly endpoint: string;
  /** Certificate authority of the API server, base64 of PEM. */
  readonly certificateAuthority: string;
  /** Issuer of the cluster's service account tokens. */
  readonly oidcIssuer: string;
  /** Program that prints a client credential on the Terraform Cloud agent (client.authentication.k8s.io/v1beta1). */
  readonly authentication: { readonly command: string; readonly args: readonly string[] };
  /** Groups of the dataset, and the names that Kubernetes knows each of them by. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** CIDRs that hold the nodes. */
  readonly nodeRanges: readonly string[];
  readonly ingress: IngressContract;
  /** Private DNS zone that holds the hosts of the deployment. */
  readonly privateZone: { readonly name: string };
  readonly storage: StorageContract;
  /** CIDRs of name servers on the nodes themselves, which pods may ask besides the cluster's; absent where there are none. */
  readonly nodeNameServers?: readonly string[];
  /** Entry of the ConfigMap that the cluster's DNS reads rules from; absent where infrastructure writes the rules into its configuration. */
  readonly dnsOverrides?: { readonly namespace: string; readonly configMap: string; readonly key: string };
  /** Cloud parts that the cluster autoscaler needs; absent where the cloud scales node pools itself. */
  readonly autoscaler?: {
    readonly cloudProvider: string;
    readonly region: string;
    readonly namespace: string;
    readonly serviceAccount: string;
  };
}

/** How traffic reaches the ingress controller. The addresses are computed from the network, before any load balancer exists. */
export interface IngressContract {
  /** Fixed private addresses, one per zone of the load balancer. */
  readonly addresses: readonly string[];
  /** CIDRs that traffic to the ingress controller comes from (for network policies and trusted proxies). */
  readonly sourceRanges: readonly string[];
  /** Kubernetes service of the controller. `NodePort`: the cloud's load balancer targets the node ports below. */
  readonly service: {
    readonly type: "NodePort" | "LoadBalancer";
    readonly annotations: Readonly<Record<string, string>>;
    readonly nodePorts?: { readonly http: number; readonly https: number };
    /** CIDRs that the cloud's load balancer lets in; absent where infrastructure makes the load balancer. */
    readonly loadBalancerSourceRanges?: readonly string[];
  };
}

/** How volumes are made. */
export interface StorageContract {
  /** CSI driver, `ebs.csi.aws.com`. */
  readonly provisioner: string;
  /** Parameters of an encrypted volume. */
  readonly parameters: Readonly<Record<string, string>>;
  /** More parameters of a volume that must outlive the cluster; absent where volumes do so by themselves. */
  readonly retainedParameters?: Readonly<Record<string, string>>;
  /** The cloud's own default class, which loses its annotation; absent where the cloud makes none. */
  readonly cloudDefaultClass?: string;
}
