/** What nomad hands on. */
export interface NomadContract {
  /** URL of Nomad. */
  readonly url: string;
  /** Namespaces by what they are for: `sre` for the stack's own jobs, and those of the dataset by name. */
  readonly namespaces: Readonly<Record<string, string>>;
}
