import type { Check, Problem } from "./blueprint";

/** What is wrong with a config. */
export type Rule<Config> = (config: Config) => readonly Problem[];

/** Checks of a blueprint for several clouds: the rules of the cloud that the dataset names, and those that hold on all. */
export function checksOnClouds<Config extends { readonly cloud: string }>(
  config: Config,
  ofClouds: Readonly<Record<Config["cloud"], readonly Rule<Config>[]>>,
  rules: readonly Rule<Config>[],
): Check[] {
  // The cloud is asked for when a check is called: a dataset may name none.
  const asked = Object.entries<readonly Rule<Config>[]>(ofClouds).flatMap(([cloud, own]) =>
    own.map((rule) => () => (config.cloud === cloud ? rule(config) : [])),
  );
  return [...asked, ...rules.map((rule) => () => rule(config))];
}
