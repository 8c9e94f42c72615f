/** A variable of a run's environment. The value of a secret is entered in Terraform Cloud by a person. */
export type EnvironmentVariable = {
  readonly key: string;
  readonly description: string;
} & ({ readonly value: string } | { readonly secret: true });

/** One that everybody may read. */
export function setting(key: string, value: string, description: string): EnvironmentVariable {
  return { key, value, description };
}

/** One that a person enters once. */
export function secret(key: string, description: string): EnvironmentVariable {
  return { key, description, secret: true };
}
