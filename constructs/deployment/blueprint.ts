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

/**
 * Recipe of a deployment: the config that it needs, and the phases made from it. The members are methods so that a
 * blueprint of its own config type fits the register; the dataset reader gives each one only what its own `config` has validated.
 */
export interface Blueprint<Config extends DeploymentConfig = DeploymentConfig> {
  readonly config: z.ZodType<Config>;
  /** Settings whose text the phases escape for Terraform, so that it may look like an expression.
   * @default none */
  readonly verbatim?: VerbatimPaths;
  /** What the types of the config cannot say. Called only for a config that `config` has accepted. */
  problems(config: Config): readonly Problem[];
  /** Makes the phases, in order. */
  instantiate(app: App, deployment: Deployment<Config>): void;
}

/** Blueprints by the name that datasets use. */
export type Register = Readonly<Record<string, Blueprint>>;
