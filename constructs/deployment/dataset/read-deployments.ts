import { join } from "node:path";
import type { App } from "cdktf";
import type { Register } from "../blueprint";
import { collisionsOf } from "../collisions";
import type { Deployment } from "../deployment-config";
import type { DeploymentKey } from "../deployment-key";
import { NameRegister } from "../name-register";
import { Names } from "../names";
import { crowdedApplications } from "./crowded-applications";
import { datasetFile, readDataset } from "./dataset";
import type { Dataset } from "./dataset";
import { listDatasetFolder } from "./dataset-folder";
import { datasetEnvironment } from "./environment";
import { refuse } from "./finding";
import type { Finding } from "./finding";
import { overlappingRanges } from "./overlapping-ranges";
import { select } from "./selection";

/** A deployment with its blueprint. */
export interface DeploymentToInstantiate extends Deployment {
  /** Makes the deployment's phases. */
  instantiate(app: App): void;
}

/**
 * Reads the datasets that the environment selects. Anything wrong with them ends the program with one line per fault,
 * before anything is made of any of them.
 */
export function readDeployments(blueprints: Register, environment = datasetEnvironment()): DeploymentToInstantiate[] {
  const { folder } = environment;
  const listed = listDatasetFolder(folder);
  if (listed.keys.length === 0) refuse(listed.findings);
  const selection = select(listed.keys, environment.keys);
  const outcomes = selection.keys.map((key) => ({ key, ...readDataset(join(folder, key.value), blueprints) }));
  const read = outcomes.flatMap(({ key, ...outcome }) =>
    "dataset" in outcome ? [{ file: join(folder, key.value, datasetFile), ...outcome.dataset }] : [],
  );
  refuse([
    // What is wrong with a deployment that nobody asked for does not stop the others.
    ...(environment.keys ? [] : listed.findings),
    ...selection.findings,
    ...collisions(folder, listed.keys, selection.keys),
    ...outcomes.flatMap((outcome) => ("findings" in outcome ? outcome.findings : [])),
    ...crowdedApplications(read),
    ...overlappingRanges(read),
  ]);
  const register = new NameRegister();
  return outcomes.flatMap((outcome) =>
    "dataset" in outcome ? [deploymentOf(new Names(outcome.key, register), outcome.key, outcome.dataset)] : [],
  );
}

function deploymentOf(names: Names, key: DeploymentKey, { blueprint, config }: Dataset): DeploymentToInstantiate {
  const deployment: Deployment = { key, names, config };
  return {
    ...deployment,
    instantiate: (app) => {
      blueprint.instantiate(app, deployment);
    },
  };
}

/** Only those that concern a selected deployment. */
function collisions(folder: string, all: readonly DeploymentKey[], selected: readonly DeploymentKey[]): Finding[] {
  return collisionsOf(all)
    .filter(({ keys }) => keys.some((key) => selected.includes(key)))
    .map(({ keys: [first, second], names }) => ({
      file: join(folder, second.value),
      message: `collides with ${join(folder, first.value)}: both get ${names.join(", ")} (expected another key for one of them)`,
    }));
}
