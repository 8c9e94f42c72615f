interface StateResource {
  readonly mode: string;
  /** `provider["registry.terraform.io/hashicorp/aws"]`, with the alias behind it. */
  readonly provider: string;
  readonly type: string;
  readonly name: string;
  readonly instances: readonly unknown[];
}

export function resourcesOf(content: Buffer | undefined): readonly StateResource[] {
  return content ? (JSON.parse(content.toString()) as { resources: readonly StateResource[] }).resources : [];
}

/** An output as a state holds it. */
export interface StateOutput {
  readonly value: unknown;
  /** Terraform's form of a type: `"string"`, `["list", "string"]`. */
  readonly type: unknown;
  readonly sensitive?: boolean;
}

export function outputsOf(content: Buffer | undefined): Readonly<Record<string, StateOutput>> {
  return content ? ((JSON.parse(content.toString()) as { outputs?: Record<string, StateOutput> }).outputs ?? {}) : {};
}
