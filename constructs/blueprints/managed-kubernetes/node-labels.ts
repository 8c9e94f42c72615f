import { z } from "zod";

/** Key of a label or taint (Kubernetes, labels: syntax and character set). Its prefixes and those of EKS are not the customer's. */
export const labelKey = z
  .string()
  .regex(
    /^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/,
    "a label key of Kubernetes: letters, digits and - _ ., at most 63, like example.com/team",
  )
  .refine((key) => !/^([a-z0-9.-]+\.)?(kubernetes\.io|k8s\.io|eks\.amazonaws\.com)\//.test(key), {
    error: ({ input }) =>
      `${String(input)} has a prefix that Kubernetes or EKS keeps for itself (expected another, or none)`,
  });

/** Value of a label or taint. */
export const labelValue = z
  .string()
  .regex(
    /^([A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?)?$/,
    "a label value of Kubernetes: letters, digits and - _ ., at most 63",
  );
