import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { MIRROR_VARIABLE, configurationFiles, mirrorPlaces } from "../verification/terraform-settings";

/** Where `terraform providers lock` takes providers from: arguments of the command. */
export type ProviderSource = readonly string[];

type Environment = Readonly<Record<string, string | undefined>>;

/** Providers come from their registries. */
const registries: ProviderSource = [];

/**
 * The source that a person names: a folder or URL of a mirror; `keep` for none.
 * @param named default: the mirror that Terraform's own configuration or KEYPHASE_PLUGIN_MIRROR names, else the registries
 */
export function providerSource(
  named: string | undefined,
  environment: Environment = process.env,
): ProviderSource | undefined {
  if (named === "keep") return undefined;
  if (named !== undefined) return mirror(named);
  const [folder] = mirrorPlaces(environment).filter(
    ({ saidBy }) => saidBy === MIRROR_VARIABLE || configurationFiles(environment).includes(saidBy),
  );
  if (folder) return fileMirror(folder.folder);
  const url = configurationFiles(environment).flatMap(networkMirrors)[0];
  return url === undefined ? registries : networkMirror(url);
}

function mirror(named: string): ProviderSource {
  if (named.startsWith("https://")) return networkMirror(named);
  if (existsSync(named)) return fileMirror(named);
  throw new ReportedError([
    `--lock ${named}: there is no such folder (expected keep, a folder with providers, or the https URL of a mirror)`,
  ]);
}

function fileMirror(folder: string): ProviderSource {
  return [`-fs-mirror=${path.resolve(folder)}`];
}

function networkMirror(url: string): ProviderSource {
  return [`-net-mirror=${url}`];
}

/** `network_mirror { url = "…" }`, in Terraform's language or in JSON. */
function networkMirrors(file: string): string[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").replace(/^\s*(#|\/\/).*$/gm, "");
  const found = text.matchAll(/\bnetwork_mirror\b"?[\s:=[]*\{[^{}]*?\burl\b"?\s*[=:]\s*"([^"]+)"/g);
  return [...found].map(([, url = ""]) => url);
}
