/** OpenTofu looks providers of the public registry up in its own, by the same names. */
export function registryAddresses(source: string): readonly string[] {
  return [source, source.replace("registry.terraform.io/", "registry.opentofu.org/")];
}
