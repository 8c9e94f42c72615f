import { EksPodIdentityAssociation } from "@cdktf/provider-aws/lib/eks-pod-identity-association";
import { Construct } from "constructs";
import type { Account } from "../../../aws/account";
import type { AddOnProps } from "../../../aws/add-on";
import { clusterAutoscalerPermissions } from "../../../aws/cluster-autoscaler-permissions";
import type { KubernetesCluster } from "../../../aws/kubernetes-cluster";
import { ServiceRole } from "../../../aws/service-role";
import type { ServiceRoleProps } from "../../../aws/service-role";
import type { ManagedKubernetesDeployment } from "../config";

/** A service account of the cluster. */
export interface ServiceAccount {
  readonly namespace: string;
  readonly serviceAccount: string;
}

export interface PodIdentitiesProps {
  readonly deployment: ManagedKubernetesDeployment;
  readonly account: Account;
  readonly kubernetes: KubernetesCluster;
  readonly keyArn: string;
}

/** Roles of pods that call AWS. The nodes themselves have none of these permissions. */
export class PodIdentities extends Construct {
  /** Takes network interfaces and addresses for pods. */
  readonly network: NonNullable<AddOnProps["identity"]>;
  /** Makes and attaches volumes. */
  readonly storage: NonNullable<AddOnProps["identity"]>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: PodIdentitiesProps,
  ) {
    super(scope, id);
    const network = this.podRole("vpc-cni", { managedPolicies: ["AmazonEKS_CNI_Policy"] });
    const storage = this.podRole("ebs-csi", {
      managedPolicies: ["service-role/AmazonEBSCSIDriverPolicy"],
      statements: [
        {
          sid: "EncryptVolumes",
          actions: ["kms:Decrypt", "kms:GenerateDataKeyWithoutPlaintext", "kms:DescribeKey"],
          resources: [props.keyArn],
        },
        {
          sid: "AttachVolumes",
          actions: ["kms:CreateGrant"],
          resources: [props.keyArn],
          condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
        },
      ],
    });
    this.network = { roleArn: network.arn, serviceAccount: "aws-node" };
    this.storage = { roleArn: storage.arn, serviceAccount: "ebs-csi-controller-sa" };
  }

  giveAutoscaler({ namespace, serviceAccount }: ServiceAccount): void {
    const { account, deployment, kubernetes } = this.props;
    const statements = clusterAutoscalerPermissions(account, deployment.names.derived("eksCluster"));
    const role = this.podRole("cluster-autoscaler", { statements });
    new EksPodIdentityAssociation(this, "cluster-autoscaler-pods", {
      clusterName: kubernetes.name,
      namespace,
      serviceAccount,
      roleArn: role.arn,
    });
  }

  private podRole(part: string, permissions: Pick<ServiceRoleProps, "managedPolicies" | "statements">): ServiceRole {
    const { account, deployment, kubernetes } = this.props;
    return new ServiceRole(this, part, {
      account,
      name: deployment.names.derived("iamRole", part),
      service: "pods.eks.amazonaws.com",
      sourceArn: kubernetes.arn,
      ...permissions,
    });
  }
}
