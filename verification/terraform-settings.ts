import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder where Terraform would look for providers, and what says so. */
export interface MirrorPlace {
  readonly folder: string;
  readonly saidBy: string;
}

/** Names the mirror where Terraform's own configuration does not. */
export const MIRROR_VARIABLE = "KEYPHASE_PLUGIN_MIRROR";

/** Folders that may hold providers, the most explicit first. Folders that are not there are left out. */
export function mirrorPlaces(environment: Environment = process.env): MirrorPlace[] {
  const named = (variable: string): MirrorPlace[] => {
    const folder = environment[variable];
    return folder ? [{ folder, saidBy: variable }] : [];
  };
  return [
    ...named(MIRROR_VARIABLE),
    ...configurationFiles(environment).flatMap(configuredPlaces),
    ...named("TF_PLUGIN_CACHE_DIR"),
    ...impliedFolders(environment).map((folder) => ({ folder, saidBy: "Terraform's implied mirrors" })),
  ]
    .map(({ folder, saidBy }) => ({ folder: path.resolve(folder), saidBy }))
    .filter(({ folder }) => existsSync(folder));
}

function home(environment: Environment): string {
  return environment["HOME"] ?? homedir();
}

/** Files of Terraform's own settings: https://developer.hashicorp.com/terraform/cli/config/config-file */
export function configurationFiles(environment: Environment): string[] {
  const explicit = environment["TF_CLI_CONFIG_FILE"] ?? environment["TERRAFORM_CONFIG"];
  if (explicit) return [explicit];
  const appData = environment["APPDATA"];
  if (appData) return [path.join(appData, "terraform.rc"), ...settingsIn(path.join(appData, "terraform.d"))];
  return [path.join(home(environment), ".terraformrc"), ...settingsIn(path.join(home(environment), ".terraform.d"))];
}

/** Terraform reads every `*.tfrc` of its own folder, too. */
function settingsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.tfrc(\.json)?$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

/** `filesystem_mirror { path = "…" }` and `plugin_cache_dir = "…"`, in Terraform's language or in JSON. */
function configuredPlaces(file: string): MirrorPlace[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").replace(/^\s*(#|\/\/).*$/gm, "");
  const settings = [
    /\bfilesystem_mirror\b"?[\s:=[]*\{[^{}]*?\bpath\b"?\s*[=:]\s*"([^"]+)"/g,
    /\bplugin_cache_dir\b"?\s*[=:]\s*"([^"]+)"/g,
  ];
  return settings.flatMap((setting) =>
    [...text.matchAll(setting)].map(([, folder = ""]) => ({
      folder: folder.replace(/^\$HOME|^~(?=\/)/, homedir()),
      saidBy: file,
    })),
  );
}

/** https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories */
function impliedFolders(environment: Environment): string[] {
  const own = home(environment);
  const appData = environment["APPDATA"];
  if (appData) {
    return [
      "terraform.d/plugins",
      path.join(appData, "terraform.d/plugins"),
      path.join(appData, "HashiCorp/Terraform/plugins"),
    ];
  }
  const data = [
    environment["XDG_DATA_HOME"] ?? path.join(own, ".local/share"),
    ...(environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").split(":"),
  ];
  return [
    "terraform.d/plugins",
    path.join(own, ".terraform.d/plugins"),
    path.join(own, "Library/Application Support/io.terraform/plugins"),
    "/Library/Application Support/io.terraform/plugins",
    ...data.filter((folder) => folder !== "").map((folder) => path.join(folder, "terraform/plugins")),
  ];
}
