/** Sizes of one kind: what stands between the letters of the series and the version, and how many processors they have. */
interface SizeFamily {
  /** Letters before the number of processors, `D`. */
  readonly series: string;
  /** Letters behind it, `s`. */
  readonly features: readonly string[];
  readonly versions: readonly string[];
  readonly processors: readonly number[];
}

/** Numbers of processors that general sizes come with. */
const steps = [2, 4, 8, 16, 20, 32, 48, 64, 96];

/**
 * Families for hosts with Linux, premium disks and encryption at the host, without graphics processors; not every region has each.
 * Source: Microsoft Learn, "Sizes for virtual machines in Azure" and the pages of the series.
 */
const families: readonly SizeFamily[] = [
  { series: "D", features: ["s", "as", "ds", "ads"], versions: ["v5"], processors: steps },
  { series: "D", features: ["s", "ds"], versions: ["v6"], processors: [2, 4, 8, 16, 32, 48, 64, 96, 128] },
  { series: "D", features: ["as", "ads"], versions: ["v6"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "D", features: ["ps", "pds", "pls", "plds"], versions: ["v5"], processors: [2, 4, 8, 16, 32, 48, 64] },
  { series: "D", features: ["ps", "pds", "pls", "plds"], versions: ["v6"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "D", features: ["ls", "lds"], versions: ["v5"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "D", features: ["ls", "lds", "als", "alds"], versions: ["v6"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "D", features: ["s", "as", "ds"], versions: ["v4"], processors: [2, 4, 8, 16, 32, 48, 64] },
  { series: "D", features: ["s"], versions: ["v3"], processors: [2, 4, 8, 16, 32, 48, 64] },
  { series: "E", features: ["s", "as", "ds", "ads"], versions: ["v5"], processors: steps },
  { series: "E", features: ["s", "as", "ds", "ads"], versions: ["v6"], processors: steps },
  { series: "E", features: ["ps", "pds"], versions: ["v5"], processors: [2, 4, 8, 16, 20, 32] },
  { series: "E", features: ["ps", "pds"], versions: ["v6"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "E", features: ["s", "as", "ds"], versions: ["v4"], processors: [2, 4, 8, 16, 20, 32, 48, 64] },
  { series: "E", features: ["s"], versions: ["v3"], processors: [2, 4, 8, 16, 20, 32, 48, 64] },
  { series: "E", features: ["bs", "bds"], versions: ["v5"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "F", features: ["as", "als", "ams"], versions: ["v6"], processors: [2, 4, 8, 16, 32, 48, 64] },
  { series: "F", features: ["s"], versions: ["v2"], processors: [2, 4, 8, 16, 32, 48, 64, 72] },
  { series: "B", features: ["s", "as", "ls", "als", "ps", "pls"], versions: ["v2"], processors: [2, 4, 8, 16] },
  { series: "B", features: ["ts", "ats", "pts"], versions: ["v2"], processors: [2] },
  { series: "L", features: ["s", "as"], versions: ["v3"], processors: [8, 16, 32, 48, 64, 80] },
  { series: "DC", features: ["as", "ads"], versions: ["v5"], processors: [2, 4, 8, 16, 32, 48, 64, 96] },
  { series: "EC", features: ["as", "ads"], versions: ["v5"], processors: [2, 4, 8, 16, 20, 32, 48, 64, 96] },
];

/** Names of all sizes, `Standard_D2s_v5`. */
export const hostVmSizes: readonly string[] = families.flatMap(({ series, features, versions, processors }) =>
  versions.flatMap((version) =>
    processors.flatMap((count) => features.map((feature) => `Standard_${series}${count}${feature}_${version}`)),
  ),
);
