import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { EksCluster } from "@cdktf/provider-aws/lib/eks-cluster";
import { IamOpenidConnectProvider } from "@cdktf/provider-aws/lib/iam-openid-connect-provider";
import { Construct } from "constructs";
import type { Account } from "./account";
import { logRetentionDays } from "./log-retention";
import { resourcesIn } from "../terraform/resources-in";
import { ServiceRole } from "./service-role";

export interface KubernetesClusterProps {
  readonly account: Account;
  readonly name: string;
  /** Kubernetes version, `1.34`. */
  readonly version: string;
  /** Subnets of the API server's interfaces, in two zones at least. */
  readonly subnetIds: string[];
  /** Range of Kubernetes services. */
  readonly serviceCidr: string;
  /** Key that secrets and logs are encrypted with. */
  readonly keyArn: string;
  /** Name of the control plane's role. */
  readonly roleName: string;
}

/** Log group that EKS writes to; the name is fixed by EKS. */
export function clusterLogGroup(clusterName: string): string {
  return `/aws/eks/${clusterName}/cluster`;
}

/** An EKS control plane whose API server is reachable from inside the network only. */
export class KubernetesCluster extends Construct {
  readonly name: string;
  readonly arn: string;
  readonly version: string;
  readonly endpoint: string;
  readonly certificateAuthority: string;
  readonly oidcIssuer: string;
  /** Security group of the API server and of the nodes. */
  readonly securityGroupId: string;

  constructor(scope: Construct, id: string, props: KubernetesClusterProps) {
    super(scope, id);
    const { account, name, version, subnetIds, serviceCidr, keyArn, roleName } = props;
    const role = new ServiceRole(this, "role", {
      account,
      name: roleName,
      service: "eks.amazonaws.com",
      managedPolicies: ["AmazonEKSClusterPolicy"],
    });
    // Made before the cluster: EKS would make it itself, without encryption and end.
    const logs = new CloudwatchLogGroup(this, "logs", {
      name: clusterLogGroup(name),
      retentionInDays: logRetentionDays,
      kmsKeyId: keyArn,
    });
    const cluster = new EksCluster(this, "cluster", {
      name,
      version,
      roleArn: role.arn,
      vpcConfig: { subnetIds, endpointPrivateAccess: true, endpointPublicAccess: false },
      kubernetesNetworkConfig: { serviceIpv4Cidr: serviceCidr },
      accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false },
      encryptionConfig: { provider: { keyArn }, resources: ["secrets"] },
      enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
      // The add-ons come as managed ones (add-on.ts): nothing to take over.
      bootstrapSelfManagedAddons: false,
      dependsOn: resourcesIn(role, logs),
    });

    this.name = cluster.name;
    this.arn = cluster.arn;
    this.version = version;
    this.endpoint = cluster.endpoint;
    this.certificateAuthority = cluster.certificateAuthority.get(0).data;
    this.oidcIssuer = cluster.identity.get(0).oidc.get(0).issuer;
    this.securityGroupId = cluster.vpcConfig.clusterSecurityGroupId;
    new IamOpenidConnectProvider(this, "oidc", { url: this.oidcIssuer, clientIdList: ["sts.amazonaws.com"] });
  }
}
