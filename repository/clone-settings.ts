import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RepositoryAddress } from "./repository-address";

/** What is published is the text as it was synthesized, on every machine; and git makes no name up from the machine's. */
const settings = `
[core]
	autocrlf = false
	symlinks = false
	filemode = false
[user]
	useConfigOnly = true
`;

function settingsText({ url, identity }: RepositoryAddress): string {
  const own = Object.entries(identity).map(([name, value]) => {
    const [section = "", setting = ""] = name.split(".");
    return `[${section}]\n\t${setting} = ${JSON.stringify(value)}\n`;
  });
  return `${settings}${own.join("")}[remote "origin"]\n\turl = ${JSON.stringify(url)}\n`;
}

/**
 * Settings of a clone that git has just begun.
 * @param git its `.git` folder
 */
export function writeCloneSettings(git: string, address: RepositoryAddress): void {
  // Not by commands: the address of a checkout's remote may hold a login, and others see commands.
  writeFileSync(path.join(git, "config"), settingsText(address), { flag: "a" });
  mkdirSync(path.join(git, "info"), { recursive: true });
  writeFileSync(path.join(git, "info", "attributes"), "* -text -filter -ident -working-tree-encoding\n");
}
