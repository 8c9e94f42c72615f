import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What Ansible makes of an inventory: the hosts of each group that has any, and all variables of each host. */
interface Listed {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What Ansible itself reads inside the folder, with the folder's own ansible.cfg. */
export function listed(folder: string, ...args: string[]): Listed {
  const { stdout, stderr, status } = spawnSync("ansible-inventory", ["--list", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8", ANSIBLE_LOCAL_TEMP: join(folder, ".ansible") },
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const { _meta, ...groups } = JSON.parse(stdout) as { _meta: { hostvars: Listed["variables"] } } & Record<
    string,
    { hosts?: readonly string[] }
  >;
  const named = Object.entries(groups).flatMap(([group, { hosts }]) => (hosts ? [[group, hosts] as const] : []));
  return { groups: Object.fromEntries(named), variables: _meta.hostvars };
}
