import type { ChartValues } from "../../constructs/kubernetes/chart-values";
import { resources } from "../synthesized";
import type { Synthesized } from "../synthesized";

/** A Helm release as Terraform gets it, with its values decoded in the order in which Helm merges them. */
export interface SynthesizedRelease {
  readonly values: readonly ChartValues[];
  readonly chart: string;
  readonly version: string;
  readonly depends_on: readonly string[];
  readonly [attribute: string]: unknown;
}

/** The release of one name. */
export function releaseOf(configuration: Synthesized, name: string, namespace?: string): SynthesizedRelease {
  const found = releases(configuration).find(
    (release) => release["name"] === name && (namespace === undefined || release["namespace"] === namespace),
  );
  if (!found) throw new Error(`no release ${name}`);
  return found;
}

export function releases(configuration: Synthesized): SynthesizedRelease[] {
  return resources(configuration, "helm_release").map((release) => ({
    ...(release as unknown as SynthesizedRelease),
    values: (release["values"] as string[]).map((text) => JSON.parse(text) as ChartValues),
  }));
}

/** Objects that releases of the chart `raw` hold, of one kind. */
export function objectsOf(configuration: Synthesized, kind: string): Record<string, unknown>[] {
  return releases(configuration)
    .filter(({ chart }) => chart === "raw")
    .flatMap(({ values: [values] }) => values?.["resources"] as Record<string, unknown>[])
    .filter((object) => object["kind"] === kind);
}
