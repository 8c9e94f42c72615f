import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Kind } from "../provider-schema";

/** One npm package of bindings, `@cdktf/provider-aws`. */
export interface BindingPackage {
  /** Its folder of one subfolder per resource. */
  readonly lib: string;
  /** Source of the provider it binds: `registry.terraform.io/hashicorp/aws`. */
  readonly source: string;
  /** Name of that provider: `aws`. */
  readonly name: string;
  /** Version of that provider. */
  readonly version: string;
}

interface PackageDescription {
  readonly cdktf?: { readonly provider?: { readonly name: string; readonly version: string } };
}

/** The installed packages of bindings, by provider source. */
export function bindingPackages(): ReadonlyMap<string, BindingPackage> {
  const cdktf = path.dirname(createRequire(path.resolve("package.json")).resolve("cdktf/package.json"));
  const scope = path.join(path.dirname(cdktf), "@cdktf");
  return new Map(
    readdirSync(scope)
      .filter((folder) => folder.startsWith("provider-"))
      .flatMap((folder) => {
        const text = readFileSync(path.join(scope, folder, "package.json"), "utf8");
        const provider = (JSON.parse(text) as PackageDescription).cdktf?.provider;
        if (provider === undefined) return []; // the generator's own packages share the prefix
        const { name: source, version } = provider;
        return [[source, { lib: path.join(scope, folder, "lib"), source, name: path.posix.basename(source), version }]];
      }),
  );
}

/** The generated TypeScript of a type, or of the provider block; undefined when the package has no such type. */
export function bindingSource(bindings: BindingPackage, kind: Kind | "provider", type: string): string | undefined {
  if (kind === "ephemeral") return undefined; // cdktf generates no bindings for ephemeral resources
  const folder = path.join(bindings.lib, folderName(bindings.name, kind, type));
  const candidates = [folder, `${folder}-resource`]; // the suffix avoids reserved words: random_string is `string-resource`
  const found = candidates.find((candidate) => existsSync(path.join(candidate, "index.js")));
  return found === undefined ? undefined : sourceTexts(found).join("\n");
}

function folderName(provider: string, kind: "provider" | "resource" | "data", type: string): string {
  if (kind === "provider") return kind;
  const name = kind === "data" ? `data_${type}` : type.replace(`${provider}_`, "");
  return name.replaceAll("_", "-");
}

/** Types with many nested blocks are spread over several files. */
function sourceTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .sort()
    .map((file) => embeddedSource(readFileSync(path.join(folder, file), "utf8")))
    .filter((text) => text !== undefined);
}

const SOURCE_MAP = "//# sourceMappingURL=data:application/json;base64,";

/** The compiler drops the comments that say what is computed, optional or required; the inline source map still has them. */
function embeddedSource(javascript: string): string | undefined {
  const start = javascript.lastIndexOf(SOURCE_MAP);
  if (start < 0) return undefined;
  const map = Buffer.from(javascript.slice(start + SOURCE_MAP.length).trim(), "base64").toString("utf8");
  return (JSON.parse(map) as { sourcesContent: [string] }).sourcesContent[0];
}
