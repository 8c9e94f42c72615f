import { DataAwsEksAddonVersion } from "@cdktf/provider-aws/lib/data-aws-eks-addon-version";
import { EksAddon } from "@cdktf/provider-aws/lib/eks-addon";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import type { KubernetesCluster } from "./kubernetes-cluster";
import { resourcesIn } from "../terraform/resources-in";

export interface AddOnProps {
  readonly cluster: KubernetesCluster;
  /** Name of the add-on, `coredns`. */
  readonly name: string;
  /** Exact version, `v1.12.4-eksbuild.1`.
   * @default the one that AWS takes for the cluster's version, which moves when AWS says so */
  readonly version?: string;
  /** Role of its service account.
   * @default it calls no service of AWS */
  readonly identity?: { readonly roleArn: string; readonly serviceAccount: string };
  /** Settings of the add-on, in its own configuration schema.
   * @default its defaults */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** What it needs to come up.
   * @default the cluster alone */
  readonly after?: readonly IConstruct[];
}

/** A component of the cluster that EKS installs and updates. */
export class AddOn extends Construct {
  constructor(scope: Construct, id: string, props: AddOnProps) {
    super(scope, id);
    const { cluster, name, version, identity, configuration, after = [] } = props;
    new EksAddon(this, "add-on", {
      clusterName: cluster.name,
      addonName: name,
      addonVersion: version ?? this.defaultVersion(props),
      podIdentityAssociation: identity && [{ roleArn: identity.roleArn, serviceAccount: identity.serviceAccount }],
      configurationValues: configuration && JSON.stringify(configuration),
      resolveConflictsOnCreate: "OVERWRITE",
      // Everything about an add-on is said here; what someone changed by hand goes with the next update.
      resolveConflictsOnUpdate: "OVERWRITE",
      dependsOn: resourcesIn(...after),
    });
  }

  private defaultVersion({ cluster, name }: AddOnProps): string {
    return new DataAwsEksAddonVersion(this, "version", { addonName: name, kubernetesVersion: cluster.version }).version;
  }
}
