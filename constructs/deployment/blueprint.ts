import type { App } from "cdktf";
import type { z } from "zod";
import type { VerbatimPaths } from "./dataset/expressions";
import type { Deployment, DeploymentConfig } from "./deployment-config";

/** Something wrong in a config whose shape is right: two settings that contradict each other. */
export interface Problem {
  /** Where the reader of the message should look. */
  readonly path: readonly (string | number)[];
  /** What is wrong, and in parentheses what was expected. */
  readonly message: string;
}

/** Addresses of a deployment in a network where others have theirs. */
export interface SharedRange {
  /** The network that is shared, in the words of the dataset. */
  readonly network: string;
  /** `10.0.0.0/16` */
  readonly range: string;
  /** Where the reader of a message should look. */
  readonly path: Problem["path"];
}

/** Looks for one kind of problem. */
export type Check = () => readonly Problem[];

/**
 * Recipe of a deployment: the config that it needs, and the phases made from it. The members are methods so that a
 * blueprint of its own config type fits the register; the dataset reader gives each one only what its own `config` has validated.
 */
export interface Blueprint<Config extends DeploymentConfig = DeploymentConfig> {
  readonly config: z.ZodType<Config>;
  /** Settings whose text the phases escape for Terraform, so that it may look like an expression.
   * @default none */
  readonly verbatim?: VerbatimPaths;
  /** A dataset that `config` accepts, with an item in each list of maps: where another dataset is wrong, it stands in. */
  readonly example: unknown;
  /**
   * What the types of the config cannot say. Each check reads what it needs only when it is called: where settings are wrong, those
   * checks still count that read none of them.
   */
  checks(config: Config): readonly Check[];
  /** Ranges of addresses that the deployment brings into a network that it shares with others.
   * @default none */
  sharedRanges?(config: Config): readonly SharedRange[];
  /** Makes the phases, in order. What that needs is loaded then: bindings are most of what a start costs, and a dataset is read without them. */
  instantiate(app: App, deployment: Deployment<Config>): void;
}

/** Blueprints by the name that datasets use. */
export type Register = Readonly<Record<string, Blueprint>>;
