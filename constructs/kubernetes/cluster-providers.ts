import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { Fn } from "cdktf";
import { Construct } from "constructs";

export interface ClusterProvidersProps {
  /** URL of the API server. */
  readonly endpoint: string;
  /** Certificate authority of the API server, base64 of PEM. */
  readonly certificateAuthority: string;
  /** Program that prints a client credential where the run takes place. */
  readonly authentication: { readonly command: string; readonly args: readonly string[] };
}

/** The providers that talk to the cluster. The credential is fetched when it is needed and is in no state. */
export class ClusterProviders extends Construct {
  constructor(scope: Construct, id: string, { endpoint, certificateAuthority, authentication }: ClusterProvidersProps) {
    super(scope, id);
    const connection = { host: endpoint, clusterCaCertificate: Fn.base64decode(certificateAuthority) };
    const exec = {
      apiVersion: "client.authentication.k8s.io/v1beta1",
      command: authentication.command,
      args: [...authentication.args],
    };
    new KubernetesProvider(this, "kubernetes", { ...connection, exec: [exec] });
    new HelmProvider(this, "helm", { kubernetes: { ...connection, exec } });
  }
}
