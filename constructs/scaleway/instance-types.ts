import type { AgentArchitecture } from "../terraform-cloud/terraform-agent";

/** Instance type where the dataset names none: two processors of its own and 8 GiB, the smallest that does not share processors. */
export const defaultInstanceType = "POP2-2C-8G";

/** Instance type of a host that is a server and runs jobs, where the dataset names none. */
export const defaultMonoInstanceType = "POP2-4C-16G";

/** Ranges whose types are named by sizes. */
const sized: Readonly<Record<string, readonly string[]>> = {
  DEV1: ["S", "M", "L", "XL"],
  GP1: ["XS", "S", "M", "L", "XL"],
  PLAY2: ["PICO", "NANO", "MICRO"],
  PRO2: ["XXS", "XS", "S", "M", "L"],
  "POP2-HN": ["3", "5", "10"],
};

interface CountedRange {
  /** Beginning of the name, before the number of processors. */
  readonly prefix: string;
  /** Most processors. */
  readonly most: number;
  /** GiB of memory for each processor. */
  readonly ratios: readonly number[];
}

/** Ranges whose types are named by processors and memory, `POP2-4C-16G`. */
const counted: readonly CountedRange[] = [
  { prefix: "POP2-", most: 96, ratios: [4] },
  { prefix: "POP2-HC-", most: 64, ratios: [2] },
  { prefix: "POP2-HM-", most: 64, ratios: [8] },
  { prefix: "BASIC2-A", most: 16, ratios: [2, 4] },
  { prefix: "BASIC3-X", most: 16, ratios: [2, 4] },
  { prefix: "STANDARD3-X", most: 64, ratios: [4] },
  { prefix: "COMPUTE3-X", most: 96, ratios: [2] },
  { prefix: "MEMORY3-X", most: 64, ratios: [8] },
];

/** Numbers of processors that types come with. */
const processors = [2, 4, 8, 16, 32, 48, 64, 96];

/**
 * Types for hosts with Linux and without graphics processors, by their naming; not every zone has each.
 * Source: Scaleway, Instances: general purpose, datasheet, bandwidth overview.
 */
export const instanceTypes: readonly string[] = [
  ...Object.entries(sized).flatMap(([range, sizes]) => sizes.map((size) => `${range}-${size}`)),
  ...counted.flatMap(({ prefix, most, ratios }) =>
    processors
      .filter((count) => count <= most)
      .flatMap((count) => ratios.map((ratio) => `${prefix}${count}C-${count * ratio}G`)),
  ),
];

/** Ranges that Scaleway no longer offers (Instances: historical offers). */
export const endedRange = /^(COPARM1|ENT1|VC1|X64|START1)-/;

/** Processors of the range BASIC2-A are Arm's, all others x86. */
export function architectureOf(instanceType: string): AgentArchitecture {
  return instanceType.startsWith("BASIC2-A") ? "arm64" : "x86_64";
}
