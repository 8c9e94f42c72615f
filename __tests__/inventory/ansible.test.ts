import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StackInventory } from "../../inventory/stack-inventory";
import { withPrograms } from "../programs";
import { inInstanceFolder } from "./instance-folder";
import { listed } from "./listed-inventory";
import { mono, multi } from "./sample-inventory";

const withAnsible = withPrograms("ansible-inventory");

withAnsible("Ansible sees the hosts of multi by what they do", () => {
  const servers = ["server-1", "server-2", "server-3"];
  inInstanceFolder(multi, (folder) => {
    const expected = {
      consul_servers: servers,
      vault_servers: servers,
      nomad_servers: servers,
      nomad_clients: ["client-1", "client-2", "sre"],
      sre_hosts: ["sre"],
      agent_hosts: ["agent"],
    };
    expect(listed(folder).groups).toEqual(expected);
    expect(listed(folder, "-i", "inventory/hosts.yaml").groups).toEqual(expected);
  });
});

withAnsible("in mono one host does everything, and where the agent's host is the way in it is the bastion", () => {
  inInstanceFolder(mono, (folder) => {
    expect(listed(folder).groups).toEqual({
      consul_servers: ["server-1"],
      vault_servers: ["server-1"],
      nomad_servers: ["server-1"],
      nomad_clients: ["server-1"],
      sre_hosts: ["server-1"],
      agent_hosts: ["agent"],
      bastion_hosts: ["agent"],
    });
  });
});

withAnsible("a host has its own variables, those of its groups, and those of the stack", () => {
  inInstanceFolder(multi, (folder) => {
    const { variables } = listed(folder);
    expect(variables["server-1"]).toMatchObject({
      ansible_host: "server-1.wm-prod.privatelink.example.com",
      stack_role: "server",
      stack_address: "192.168.42.7",
      nomad_version: "1.11.1",
      vault_version: "1.21.4",
      stack_deployment: "WM-Prod",
      stack_zone: "wm-prod.privatelink.example.com",
      stack_load_balancer_addresses: ["192.168.42.5"],
      consul_datacenter: "dc1",
      vault_root_token_secret: "wm-prod/vault-root-token",
    });
    expect(variables["client-1"]).not.toHaveProperty("vault_root_token_secret");
    expect(variables["client-1"]).toMatchObject({ stack_role: "client", consul_datacenter: "dc1" });
  });
});

withAnsible("variables that people put beside the generated ones are read too, and so are further inventories", () => {
  inInstanceFolder(multi, (folder) => {
    writeFileSync(join(folder, "inventory", "group_vars", "all", "own.yaml"), "colour: blue\n");
    writeFileSync(join(folder, "inventory", "own.yaml"), "racks: { hosts: { server-1: {} } }\n");
    const found = listed(folder);
    expect(found.variables["client-1"]).toMatchObject({ colour: "blue", stack_role: "client" });
    expect(found.groups["racks"]).toEqual(["server-1"]);
  });
});

withPrograms("ansible")("the authority's file is found wherever the folder stands", () => {
  inInstanceFolder(multi, (folder) => {
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    try {
      const debug = ["server-1", "-m", "debug", "-a", "msg={{ lookup('file', stack_authority_file) }}"];
      const env = { ...process.env, HOME: moved, LC_ALL: "C.UTF-8", ANSIBLE_NOCOLOR: "1" };
      const told = execFileSync("ansible", debug, { cwd: moved, env, encoding: "utf8" });
      expect(told).toContain("BEGIN CERTIFICATE");
    } finally {
      rmSync(moved, { recursive: true });
      mkdirSync(folder);
    }
  });
});

test.each<[string, StackInventory]>([
  ["multi", multi],
  ["mono", mono],
])("the YAML is formatted as prettier does it: %s", (_shape, inventory) => {
  inInstanceFolder(inventory, (folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) {
      const written = readFileSync(join(folder, name), "utf8");
      const check = ["--config", ".prettierrc.json", "--stdin-filepath", join("deployments", "WM-Prod", name)];
      const formatted = execFileSync(join("node_modules", ".bin", "prettier"), check, {
        input: written,
        encoding: "utf8",
      });
      expect(formatted).toBe(written);
    }
  });
});
