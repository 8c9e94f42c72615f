import { readFileSync } from "node:fs";
import path from "node:path";
import { declarations, fullSource } from "../schemas/check/declarations";
import type { Kind } from "../schemas/provider-schema";
import { ReportedError } from "../constructs/deployment/reported-error";
import { recordIn } from "./deployment-record";
import type { DeploymentRecord } from "./deployment-record";

/** Part of a stack's Terraform JSON that is read here. */
interface Configuration {
  readonly "//"?: unknown;
  readonly terraform?: {
    readonly required_providers?: Readonly<Record<string, RequiredProvider>>;
    readonly cloud?: {
      readonly hostname?: string;
      readonly organization?: string;
      readonly workspaces?: { readonly name?: string };
    };
  };
  readonly variable?: Readonly<Record<string, DeclaredVariable>>;
  readonly resource?: { readonly terraform_data?: { readonly revision?: { readonly input?: string } } };
}

export interface RequiredProvider {
  readonly source: string;
  readonly version?: string;
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
  /** Providers that the stack requires, by local name. */
  readonly requiredProviders: Readonly<Record<string, RequiredProvider>>;
  /** Hash of the configuration that the stack's state carries once it is applied, 64 hex digits; empty where the stack has none. */
  readonly revision: string;
  /** What the stack says of its deployment: the workspaces stack does. */
  readonly record?: DeploymentRecord;

  private constructor(
    readonly name: string,
    readonly folder: string,
    /** Names of the stacks that this one waits for. */
    readonly dependencies: readonly string[],
    /** The Terraform JSON as it was written. */
    readonly text: string,
    configuration: Configuration,
  ) {
    const { terraform: { cloud, required_providers: required = {} } = {}, variable = {}, resource } = configuration;
    if (!cloud?.workspaces?.name || !cloud.organization) {
      throw new ReportedError([`${name}: the stack has no cloud block with one named workspace`]);
    }
    this.hostname = cloud.hostname ?? "app.terraform.io";
    this.organization = cloud.organization;
    this.workspace = cloud.workspaces.name;
    this.variables = variable;
    this.requiredProviders = required;
    this.revision = resource?.terraform_data?.revision?.input ?? "";
    this.record = recordIn(configuration["//"]);
    this.providers = new Set(Object.values(required).map(({ source }) => fullSource(source)));
    this.uses = declarations({ ...configuration }).flatMap(({ kind, type, source }) =>
      kind === "provider" || source === BUILT_IN ? [] : [{ kind, type, source }],
    );
  }

  static read(name: string, file: string, dependencies: readonly string[]): Stack {
    try {
      const text = readFileSync(file, "utf8");
      return new Stack(name, path.dirname(file), dependencies, text, JSON.parse(text) as Configuration);
    } catch (error) {
      if (error instanceof ReportedError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ReportedError([`${name}: cannot read ${file}: ${reason}. Synthesize again.`]);
    }
  }
}
