import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { variables } from "./ansible-files";
import { blockedFolder, existingAt, namesIn } from "./existing-files";
import { keyFile } from "./ssh-config";
import { startFiles } from "./start-files";

/** What is to be done to a deployment's folder. */
export interface FilePlan {
  /** Text by path inside the folder. */
  readonly write: ReadonlyMap<string, string>;
  /** Generated for what is no longer there. */
  readonly remove: readonly string[];
  /** Like these, but changed by a person since: left as they are. */
  readonly keep: readonly string[];
}

/** What turns the folder into one with these files. Refuses, before anything is written, where a person's work would be lost. */
export function planFiles(folder: string, files: ReadonlyMap<string, string>): FilePlan {
  const refusals = [...files.keys()].flatMap((path) => refusalsOf(folder, path));
  if (refusals.length > 0) throw new ReportedError([...new Set(refusals)]);
  const changed = [...files].filter(([path, text]) => {
    const existing = existingAt(join(folder, path));
    return typeof existing !== "object" || existing.text !== text;
  });
  const missing = Object.entries(startFiles).filter(([path]) => existingAt(join(folder, path)) === undefined);
  const obsolete = generatedEarlier(folder).filter((path) => !files.has(path));
  const owned = (owner: string) =>
    obsolete.filter((path) => {
      const existing = existingAt(join(folder, path));
      return typeof existing === "object" && existing.owner === owner;
    });
  return { write: new Map([...missing, ...changed]), remove: owned("generated"), keep: owned("changed") };
}

function refusalsOf(folder: string, path: string): string[] {
  const blocked = blockedFolder(folder, path);
  if (blocked !== undefined) return [`${join(folder, blocked)}: is no folder (expected one, or nothing there)`];
  const file = join(folder, path);
  const existing = existingAt(file);
  const shadowed = shadowedBy(path).filter((other) => existsSync(join(folder, other)));
  return [
    ...shadowed.map(
      (other) =>
        `${join(folder, other)}: Ansible would not read it any more beside the folder ${dirname(path)} (expected it inside that folder, by any other name than keyphase.yaml)`,
    ),
    ...refusalOf(file, existing),
  ];
}

function refusalOf(file: string, existing: ReturnType<typeof existingAt>): string[] {
  if (existing === undefined) return [];
  if (existing === "no file") return [`${file}: is no file (expected one, or nothing there)`];
  switch (existing.owner) {
    case "generated":
      return [];
    case "changed":
      return [
        `${file}: was changed after keyphase inventory wrote it (expected as it was written: keep what is yours in a file of your own, and remove this one)`,
      ];
    case "own":
      return [`${file}: is not of keyphase inventory, which does not overwrite it (expected it by another name)`];
  }
}

/** Files of people that a folder of variables would hide: Ansible takes the folder, and only that. */
function shadowedBy(path: string): string[] {
  if (!/^inventory\/(group|host)_vars\//.test(path)) return [];
  return ["yml", "yaml", "json"].map((extension) => `${dirname(path)}.${extension}`);
}

/** Paths of files that an earlier inventory may have made for hosts and people. */
function generatedEarlier(folder: string): string[] {
  const hosts = namesIn(join(folder, "inventory", "host_vars")).map((name) => variables("host", name));
  const people = namesIn(join(folder, "keys")).flatMap((name) => {
    const [, person] = /^(.+)\.pub$/.exec(name) ?? [];
    return person === undefined ? [] : [keyFile(person)];
  });
  return [...hosts, ...people];
}
