import { bindingPackages } from "./derivation/binding-package";
import { allFacts } from "./facts";

/** The version of each provider that the bindings and the written schemas are made for, by source. */
export function providerVersions(): ReadonlyMap<string, string> {
  const packaged = [...bindingPackages().values()].map(({ source, version }): [string, string] => [source, version]);
  return new Map([...packaged, ...allFacts.flatMap(({ provider_versions: written }) => Object.entries(written))]);
}
