import { readFileSync } from "node:fs";
import path from "node:path";
import { declarations, fullSource } from "../schemas/check/declarations";
import type { Kind } from "../schemas/provider-schema";
import { ReportedError } from "../constructs/deployment/reported-error";

/** Part of a stack's Terraform JSON that the rehearsal reads itself. */
interface Configuration {
  readonly terraform?: {
    readonly required_providers?: Readonly<Record<string, RequiredProvider>>;
    readonly cloud?: {
      readonly hostname?: string;
      readonly organization?: string;
      readonly workspaces?: { readonly name?: string };
    };
  };
  readonly variable?: Readonly<Record<string, DeclaredVariable>>;
}

interface RequiredProvider {
  readonly source: string;
}

export interface DeclaredVariable {
  readonly type?: string;
  readonly default?: unknown;
  readonly sensitive?: boolean;
}

/** One use of a type of a provider in a stack. */
export interface TypeUse {
  readonly kind: Kind;
  readonly type: string;
  /** `registry.terraform.io/hashicorp/aws` */
  readonly source: string;
}

/** Terraform itself brings this one. */
const BUILT_IN = "terraform.io/builtin/terraform";

/** One synthesized stack: a folder with Terraform JSON. */
export class Stack {
  /** Providers that the stack requires, by full source. */
  readonly providers: ReadonlySet<string>;
  readonly hostname: string;
  readonly organization: string;
  readonly workspace: string;
  readonly variables: Readonly<Record<string, DeclaredVariable>>;
  readonly uses: readonly TypeUse[];

  private constructor(
    readonly name: string,
    readonly folder: string,
    /** Names of the stacks that this one waits for. */
    readonly dependencies: readonly string[],
    configuration: Configuration,
  ) {
    const { terraform: { cloud, required_providers: required = {} } = {}, variable = {} } = configuration;
    if (!cloud?.workspaces?.name || !cloud.organization) {
      throw new ReportedError([`${name}: the stack has no cloud block with one named workspace`]);
    }
    this.hostname = cloud.hostname ?? "app.terraform.io";
    this.organization = cloud.organization;
    this.workspace = cloud.workspaces.name;
    this.variables = variable;
    this.providers = new Set(Object.values(required).map(({ source }) => fullSource(source)));
    this.uses = declarations({ ...configuration }).flatMap(({ kind, type, source }) =>
      kind === "provider" || source === BUILT_IN ? [] : [{ kind, type, source }],
    );
  }

  static read(name: string, file: string, dependencies: readonly string[]): Stack {
    return new Stack(name, path.dirname(file), dependencies, parsed(name, file));
  }
}

function parsed(name: string, file: string): Configuration {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Configuration;
  } catch (error) {
    throw new ReportedError([
      `${name}: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}. Synthesize again.`,
    ]);
  }
}
