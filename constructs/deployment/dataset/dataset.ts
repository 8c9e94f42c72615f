import { join } from "node:path";
import type { Blueprint, Problem, Register } from "../blueprint";
import type { DeploymentConfig } from "../deployment-config";
import { readDatasetText } from "./dataset-text";
import { Explanation } from "./explanation";
import { expressionFaults } from "./expressions";
import type { Fault, Finding } from "./finding";
import { legibleProblems } from "./legible-problems";
import { entryAt, positionOf } from "./located-value";
import type { LocatedValue } from "./located-value";
import { nearest } from "./nearest";
import { Outline } from "./outline";
import { alternatives } from "./printable";
import { unknownValue, unworded } from "./sentences";
import { readYaml } from "./yaml-file";

/** The file that a deployment's folder holds. */
export const datasetFile = "deployment.yaml";

export interface Dataset {
  readonly blueprint: Blueprint;
  readonly config: DeploymentConfig;
  /** What the file says, with its places: for what only shows beside other datasets. */
  readonly root: LocatedValue;
}

type DatasetOutcome = { readonly dataset: Dataset } | { readonly findings: readonly Finding[] };

/** The dataset in the folder, or all that is wrong with it. */
export function readDataset(folder: string, blueprints: Register): DatasetOutcome {
  const file = join(folder, datasetFile);
  const read = readDatasetText(file);
  if ("finding" in read) return { findings: [read.finding] };
  const yaml = readYaml(read.text);
  const outcome = "faults" in yaml ? yaml : validate(yaml.root, blueprints);
  return "faults" in outcome ? { findings: outcome.faults.map((fault) => ({ file, ...fault })) } : outcome;
}

function validate(root: LocatedValue, blueprints: Register): { dataset: Dataset } | { faults: Fault[] } {
  const names = Object.keys(blueprints);
  const named = entryAt(root, ["blueprint"])?.value;
  // A misspelled blueprint is no reason to keep back what else is wrong.
  const meant = typeof named === "string" ? nearest(named, names) : undefined;
  const blueprint = meant === undefined ? undefined : blueprints[meant];
  if (blueprint === undefined) return { faults: [noBlueprint(root, names)] };
  const outcome = blueprint.config.safeParse(root.value, { error: () => unworded });
  const misspelled = meant === named ? [] : [noBlueprint(root, names)];
  const expressions = expressionFaults(root, blueprint.verbatim ?? []);
  const located = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ position: positionOf(root, problem.path), ...problem }));
  if (!outcome.success) {
    const issues = outcome.error.issues.filter(({ path }) => path[0] !== "blueprint");
    const wrong = new Explanation(root, Outline.of(blueprint.config)).faults(issues);
    return { faults: [...misspelled, ...expressions, ...wrong, ...located(legibleProblems(blueprint, root.value))] };
  }
  const { data: config } = outcome;
  const problems = blueprint.checks(config).flatMap((check) => check());
  const faults = [...misspelled, ...expressions, ...located(problems)];
  return faults.length > 0 ? { faults } : { dataset: { blueprint, config, root } };
}

function noBlueprint(root: LocatedValue, names: readonly string[]): Fault {
  const path = ["blueprint"];
  const position = positionOf(root, path);
  const named = entryAt(root, path);
  if (named && named.value !== null) return { position, path, message: unknownValue(named, names) };
  return { position, path, message: `${named ? "has no value" : "is missing"} (expected ${alternatives(names)})` };
}
