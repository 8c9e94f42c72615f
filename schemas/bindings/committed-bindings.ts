import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { GeneratedFiles } from "./generate";

/** Replaces what stands in the folder. */
export function writeBindings(folder: string, files: GeneratedFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** How what stands in the folder differs from what is generated: one line per file. */
export function differences(folder: string, files: GeneratedFiles): string[] {
  const outdated = [...files].flatMap(([file, content]) => {
    const target = path.join(folder, file);
    if (!existsSync(target)) return [`${target}: is missing`];
    return readFileSync(target, "utf8") === content ? [] : [`${target}: differs from what the facts generate`];
  });
  const foreign = filesOf(folder)
    .filter((file) => !files.has(file))
    .map((file) => `${path.join(folder, file)}: is not generated from any facts`);
  return [...outdated, ...foreign];
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}
