/** Everything that queries can find, by where they ask. */
export interface KnownSeries {
  readonly prometheus: {
    /** Labels by name of the metric. */
    readonly metrics: ReadonlyMap<string, ReadonlySet<string>>;
    readonly values: LabelValues;
  };
  readonly loki: {
    /** Labels of every stream. */
    readonly labels: ReadonlySet<string>;
    readonly values: LabelValues;
  };
}

/** Values by label, where they are few and known. */
export type LabelValues = Readonly<Record<string, readonly string[]>>;
