import { digits } from "../../provider/values/made-up";
import { outputsOf, resourcesOf } from "../state-content";
import type { StateOutput } from "../state-content";
import type { StateVersion } from "../workspace";

export function stateVersionDocument({ id, serial, content }: StateVersion, origin: string): object {
  return {
    id,
    type: "state-versions",
    attributes: {
      serial,
      status: content ? "finalized" : "pending",
      "resources-processed": true,
      resources: resourceCounts(content),
      "hosted-state-download-url": `${origin}/states/${id}`,
      "hosted-state-upload-url": `${origin}/states/${id}`,
      "hosted-json-state-upload-url": `${origin}/states/${id}/json`,
    },
    relationships: {
      outputs: {
        data: outputNames(content).map((name) => ({ id: outputId(id, name), type: "state-version-outputs" })),
      },
    },
  };
}

/** The outputs of a version. Lists of outputs do not show what is sensitive. */
export function outputDocuments({ id, content }: StateVersion): object[] {
  return Object.entries(outputsOf(content)).map(([name, output]) =>
    outputDocument(id, name, output.sensitive ? { ...output, value: null } : output),
  );
}

export function outputDocument(version: string, name: string, { value, type, sensitive = false }: StateOutput): object {
  return {
    id: outputId(version, name),
    type: "state-version-outputs",
    attributes: { name, sensitive, type: kindOf(value), value, "detailed-type": type },
    links: { self: `/api/v2/state-version-outputs/${outputId(version, name)}` },
  };
}

export function outputId(version: string, name: string): string {
  return `wsout-${digits(`${version}/${name}`, 16)}`;
}

function outputNames(content: Buffer | undefined): string[] {
  return Object.keys(outputsOf(content));
}

/** Lists are arrays here, and maps objects. */
function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

/** Terraform Cloud's own count: data sources stand among the rest, as `data.<type>`. */
function resourceCounts(content: Buffer | undefined): object[] {
  return resourcesOf(content).map(({ mode, type, name, provider, instances }) => ({
    name,
    type: mode === "data" ? `data.${type}` : type,
    count: instances.length,
    module: "root",
    provider,
  }));
}
