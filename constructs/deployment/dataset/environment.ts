/** What the environment says of the datasets. Nothing else is read from the environment while synthesizing. */
interface DatasetEnvironment {
  /** Folder that holds a folder per deployment. */
  readonly folder: string;
  /** Keys that synthesis is limited to; undefined: all. */
  readonly keys?: readonly string[];
}

/** `DEPLOYMENTS_DIR` names the folder, `DEPLOYMENTS` the keys, with commas between them. */
export function datasetEnvironment(environment = process.env): DatasetEnvironment {
  const { DEPLOYMENTS_DIR: folder, DEPLOYMENTS: keys } = environment;
  return {
    folder: folder?.trim() ? folder : "deployments",
    keys: keys?.trim()
      ? keys
          .split(",")
          .map((key) => key.trim())
          .filter(Boolean)
      : undefined,
  };
}
