/** Arguments of a resource or provider block, as they stand in the synthesized JSON (`vpc_config`, not `vpcConfig`). */
export type Arguments = Readonly<Record<string, unknown>>;

/** A resource or provider block under inspection. */
export interface Inspected {
  /** Terraform type, `aws_instance`; for a provider its name, `aws`. */
  readonly type: string;
  readonly args: Arguments;
  /** Whether the binding has an argument, set or not. */
  readonly accepts: (argument: string) => boolean;
  /** Whether a resource of one of the types, in the same stack, refers to this one. */
  readonly usedBy: (...types: readonly string[]) => boolean;
  /** Arguments of the resources of `type` that a resource of type `by`, in the same stack, ties to this one by referring to both. */
  readonly tiedTo: (type: string, by: string) => readonly Arguments[];
}

/** What is wrong with a block, in words that complete a sentence. */
export interface Fault {
  /** `metadata_options.http_tokens is missing` */
  readonly found: string;
  /** `"required"` */
  readonly expected: string;
}

/** The faults of a block; none where all is well. */
export type Check = (inspected: Inspected) => readonly Fault[];

/** A security rule: what it demands of each type of resource that it knows. */
export interface Rule {
  /** Name that a violation is printed with, and that a waiver names. */
  readonly name: string;
  /** The check for a type; undefined where the rule has nothing to say about it. */
  readonly checkOf: (type: string) => Check | undefined;
}

/** A rule that is a table of checks by type. */
export function tableRule(name: string, checks: Readonly<Record<string, Check>>): Rule {
  const table = new Map(Object.entries(checks));
  return { name, checkOf: (type) => table.get(type) };
}

/** One check made of several. */
export function all(...checks: readonly Check[]): Check {
  return (inspected) => checks.flatMap((check) => check(inspected));
}
