export type ChartValue =
  string | number | boolean | null | readonly ChartValue[] | { readonly [key: string]: ChartValue | undefined };

/** Values of a Helm chart. Strings may be references to other resources. */
export type ChartValues = Readonly<Record<string, ChartValue | undefined>>;

/** The values as helm_release takes them: JSON is YAML. */
export function encoded(values: ChartValues): string {
  return JSON.stringify(values);
}

/** As `encoded`, for values that a person wrote: what looks like a Terraform reference in them stays text. */
export function encodedLiterally(values: ChartValues): string {
  return encoded(values).replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}
