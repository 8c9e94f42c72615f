import type { Account } from "./account";
import type { PolicyStatement } from "./policy-document";

/**
 * What the cluster autoscaler may do, for the groups of its own cluster only (EKS tags them).
 * Source: kubernetes/autoscaler, cloudprovider/aws/README.md, full feature policy; describing cannot be limited to a resource.
 */
export function clusterAutoscalerPermissions(account: Account, clusterName: string): PolicyStatement[] {
  return [
    {
      sid: "See",
      actions: [
        "autoscaling:DescribeAutoScalingGroups",
        "autoscaling:DescribeAutoScalingInstances",
        "autoscaling:DescribeLaunchConfigurations",
        "autoscaling:DescribeScalingActivities",
        "autoscaling:DescribeTags",
        "ec2:DescribeImages",
        "ec2:DescribeInstanceTypes",
        "ec2:DescribeLaunchTemplateVersions",
        "ec2:GetInstanceTypesFromInstanceRequirements",
      ],
    },
    {
      sid: "SeeNodeGroups",
      actions: ["eks:DescribeNodegroup"],
      resources: [account.arn("eks", `nodegroup/${clusterName}/*`)],
    },
    {
      sid: "Scale",
      actions: ["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
      condition: {
        StringEquals: {
          "aws:ResourceTag/k8s.io/cluster-autoscaler/enabled": "true",
          [`aws:ResourceTag/k8s.io/cluster-autoscaler/${clusterName}`]: "owned",
        },
      },
    },
  ];
}
