import { mostListedFiles } from "../../../repository/listed-files";
import type { WorkspaceSettings } from "../workspace-settings";

/**
 * Whether a push that changes the files starts a run of a workspace (HCP Terraform, workspace settings, "Automatic Run Triggering"): its
 * patterns where it has some; else its prefixes and its working directory; without a working directory, every push. A push of too many
 * files starts one everywhere.
 */
export function isTriggeredBy(settings: WorkspaceSettings, files: readonly string[]): boolean {
  const { fileTriggersEnabled, triggerPatterns, triggerPrefixes, workingDirectory } = settings;
  if (!fileTriggersEnabled || files.length >= mostListedFiles) return true;
  if (triggerPatterns.length > 0) {
    const patterns = triggerPatterns.map(expression);
    return files.some((file) => patterns.some((pattern) => pattern.test(file)));
  }
  const folders = [...triggerPrefixes, workingDirectory].map((folder) => folder.replaceAll(/^\/+|\/+$/g, ""));
  return files.some((file) => folders.some((folder) => folder === "" || file.startsWith(`${folder}/`)));
}

/** Wildcards within a pattern. Terraform Cloud knows no others. */
const WILDCARDS: Readonly<Record<string, string>> = { "**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]" };

/** A pattern starts at the repository's root, with or without a slash. */
function expression(pattern: string): RegExp {
  const source = pattern
    .replace(/^\/+/, "")
    .replaceAll(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (part) => WILDCARDS[part] ?? `\\${part}`);
  return new RegExp(`^${source}$`);
}
