/** Instance types where the dataset names none (prices and sizes: EC2 user guide). */
export const defaultInstanceTypes = {
  nodes: "m5.xlarge",
  /** The agent needs 2 GiB for itself (HCP Terraform agent requirements); providers of a run come on top. */
  jumpbox: "t3.medium",
} as const;

/** Shape of every instance type: `m5.xlarge`, `u7i-12tb.224xlarge`. */
export const instanceTypePattern = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

export type Architecture = "x86_64" | "arm64";

/** Graviton families carry a `g` behind the generation: `m7g`, `c6gn`, `im4gn`; `a1` came before that rule. */
export function architectureOf(instanceType: string): Architecture {
  return /^([a-z]+\d+g[a-z]*|a1)\./.test(instanceType) ? "arm64" : "x86_64";
}
