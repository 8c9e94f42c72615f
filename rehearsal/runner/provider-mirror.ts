import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { providerVersions } from "../../schemas/provider-versions";
import { registryAddresses } from "./registry-addresses";

/** Never started: the stand-in providers are attached. `terraform init` only looks for a program of the right name. */
const PROGRAM = "#!/bin/sh\necho 'This stands for a provider, for terraform init only.' >&2\nexit 1\n";

/**
 * A mirror that offers each provider in the version that the bindings are made for, and in no other: `terraform init` over it checks the version
 * constraints of the stacks, which it does not do for attached providers. Returns the part of Terraform's configuration that names it.
 */
export function writeMirror(folder: string, sources: Iterable<string>, platform: string): string {
  const versions = providerVersions();
  for (const source of sources) {
    const version = versions.get(source);
    if (version === undefined) continue;
    for (const address of registryAddresses(source)) {
      const target = path.join(folder, address, version, platform);
      mkdirSync(target, { recursive: true });
      writeFileSync(path.join(target, `terraform-provider-${path.posix.basename(source)}_v${version}`), PROGRAM, {
        mode: 0o755,
      });
    }
  }
  return `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(folder)}\n  }\n}\n`;
}
