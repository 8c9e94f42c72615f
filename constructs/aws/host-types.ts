/** Roles whose hosts have sizes of their own. In mono the one host does everything. */
export type SizedRole = "server" | "client" | "sre" | "agent" | "mono";

/** Instance types where the dataset names none. Raft and metrics want processors of their own, and 4 GiB for each; the agent needs 2 GiB for itself. */
export const defaultHostTypes: Readonly<Record<SizedRole, string>> = {
  server: "m6i.large",
  client: "m6i.large",
  sre: "m6i.large",
  agent: "t3.medium",
  mono: "m6i.xlarge",
};

/** Sizes in their order. */
const sizes = {
  burstable: ["nano", "micro", "small", "medium", "large", "xlarge", "2xlarge"],
  /** Sizes that every generation below has. */
  even: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"],
} as const;

const intel5 = [...sizes.even, "12xlarge", "16xlarge", "24xlarge", "metal"];
const compute5 = [...sizes.even.slice(0, 4), "9xlarge", "12xlarge", "18xlarge", "24xlarge", "metal"];
const intel6 = [...sizes.even, "12xlarge", "16xlarge", "24xlarge", "32xlarge", "metal"];
const amd6 = [...sizes.even, "12xlarge", "16xlarge", "24xlarge", "32xlarge", "48xlarge", "metal"];
const intel7 = [...sizes.even, "12xlarge", "16xlarge", "24xlarge", "48xlarge", "metal-24xl", "metal-48xl"];
const amd7 = ["medium", ...sizes.even, "12xlarge", "16xlarge", "24xlarge", "32xlarge", "48xlarge", "metal-48xl"];
const graviton = ["medium", ...sizes.even, "12xlarge", "16xlarge", "metal"];
const graviton8 = ["medium", ...sizes.even, "12xlarge", "16xlarge", "24xlarge", "48xlarge", "metal-24xl", "metal-48xl"];

/**
 * Current families for general use, compute, memory and local disks, with their sizes; all are of the Nitro System, whose disks the
 * instructions look for. Not every region has each. Source: EC2 instance types guide, "Instance type specifications".
 */
const families: Readonly<Record<string, readonly string[]>> = {
  ...ofAll(["t3", "t3a", "t4g"], sizes.burstable),
  ...ofAll(["m5", "m5d", "r5", "r5d"], intel5),
  ...ofAll(["m5a", "r5a"], intel5.slice(0, -1)),
  ...ofAll(["c5"], compute5),
  ...ofAll(["m6i", "m6id", "c6i", "c6id", "r6i", "r6id"], intel6),
  ...ofAll(["m6a", "c6a", "r6a"], amd6),
  ...ofAll(["m6g", "m6gd", "c6g", "c6gd", "r6g", "r6gd", "m7g", "m7gd", "c7g", "c7gd", "r7g", "r7gd"], graviton),
  ...ofAll(["m7i", "c7i", "r7i"], intel7),
  ...ofAll(["m7i-flex", "c7i-flex"], [...sizes.even, "12xlarge", "16xlarge"]),
  ...ofAll(["m7a", "c7a", "r7a"], amd7),
  ...ofAll(["m8g", "c8g", "r8g"], graviton8),
  ...ofAll(["i4i"], [...sizes.even, "12xlarge", "16xlarge", "24xlarge", "32xlarge", "metal"]),
  ...ofAll(["i4g"], [...sizes.even, "16xlarge"]),
};

/** Types that hosts may have. */
export const hostTypes: readonly string[] = Object.entries(families).flatMap(([family, its]) =>
  its.map((size) => `${family}.${size}`),
);

function ofAll(names: readonly string[], its: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, its]));
}
