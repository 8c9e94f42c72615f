import { spawnSync } from "node:child_process";
import { agentUser, serviceIsActive, terraformAgent } from "../../constructs/terraform-cloud/terraform-agent";
import type { TerraformAgentProps } from "../../constructs/terraform-cloud/terraform-agent";
import { withPrograms } from "../programs";
import { fileIn, parsed, refusedByCloudInit } from "./instructions";

const instructions = (different: Partial<TerraformAgentProps> = {}) =>
  terraformAgent({
    name: "wm-prod",
    hostname: "tfe.example.com",
    architecture: "x86_64",
    packages: ["unzip"],
    readToken: 'read -r TFC_AGENT_TOKEN < <(cloud secret "agent-token")',
    ...different,
  });

test("cloud-init recognizes the instructions, and runs one script whose failure it reports", () => {
  expect(instructions()).toMatch(/^#cloud-config\n/);
  const { runcmd, write_files } = parsed(instructions());
  expect(runcmd).toEqual([["/usr/local/sbin/install-terraform-agent"]]);
  expect(write_files.map(({ path }) => path)).toContain("/usr/local/sbin/install-terraform-agent");
});

withPrograms("cloud-init")("cloud-init's own check takes the instructions, and refuses broken ones", () => {
  expect(refusedByCloudInit(instructions({ people: true, programs: [{ path: "/a", content: "b" }] }))).toBe("");
  expect(refusedByCloudInit(instructions().replace("permissions:", "permision:"))).toContain("permision");
});

test.each([/install-/, /run-/])("the script %s is valid and stops at its first error", (name) => {
  const script = fileIn(instructions(), name);
  expect(script).toMatch(/^#!\/bin\/bash\nset -euo pipefail\n/);
  expect(spawnSync("bash", ["-n"], { input: script }).status).toBe(0);
});

test("the token is read at start, and written nowhere", () => {
  expect(fileIn(instructions(), /run-terraform-agent/)).toContain('cloud secret "agent-token"');
  expect(instructions()).not.toMatch(/TFC_AGENT_TOKEN=/);
});

test("what is installed is the release for the host, signed by HashiCorp", () => {
  const script = fileIn(instructions(), /install/);
  expect(script).toMatch(/tfc-agent_[\d.]+_linux_amd64\.zip/);
  expect(fileIn(instructions({ architecture: "arm64" }), /install/)).toMatch(/tfc-agent_[\d.]+_linux_arm64\.zip/);
  const order = ["gpg --batch --status-fd 1 --verify", "sha256sum --check", "unzip"].map((step) =>
    script.indexOf(step),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test("Terraform finds no expression of its own in the scripts", () => {
  expect(instructions()).not.toMatch(/\$\{|%\{/);
});

test("the agent is no root, and comes back after a failure", () => {
  const unit = fileIn(instructions(), /\.service$/);
  expect(unit).toContain(`User=${agentUser}`);
  expect(unit).toContain("Restart=always");
  expect(unit).toContain("TFC_ADDRESS=https://tfe.example.com");
  expect(serviceIsActive).toContain(`${agentUser}.service`);
});

test("a host has the distribution's user only where people log in with a key", () => {
  const agent = expect.objectContaining({ name: agentUser, lock_passwd: true }) as unknown;
  expect(parsed(instructions()).users).toEqual([agent]);
  expect(parsed(instructions({ people: true })).users).toEqual(["default", agent]);
});

test("a cloud adds programs and packages of its own", () => {
  const text = instructions({ packages: ["jq"], programs: [{ path: "/usr/local/bin/more", content: "#!/bin/sh\n" }] });
  expect(parsed(text).packages).toEqual(["jq"]);
  expect(parsed(text).write_files).toContainEqual(
    expect.objectContaining({ path: "/usr/local/bin/more", permissions: "0755", content: "#!/bin/sh\n" }),
  );
});

test("where only root may ask the cloud, root reads the token into memory, and hands it over by systemd", () => {
  const text = instructions({ asRoot: true });
  const script = fileIn(text, /read-agent-token/);
  expect(script).toContain('cloud secret "agent-token"');
  expect(script).toContain("umask 077\n");
  expect(script).toContain("> /run/terraform-agent/token.env\n");
  expect(spawnSync("bash", ["-n"], { input: script }).status).toBe(0);
  const unit = fileIn(text, /\.service$/);
  expect(unit).toContain("EnvironmentFile=-/run/terraform-agent/token.env\n");
  expect(unit).toContain("ExecStartPre=+/usr/local/sbin/read-agent-token\nExecStart=/opt/tfc-agent/tfc-agent\n");
  expect(unit).toContain(`User=${agentUser}\n`);
  expect(fileIn(text, /run-terraform-agent/)).toBe("");
});

test("a host that brings itself up calls the installation where it fits", () => {
  expect(parsed(instructions({ installedByHost: true })).runcmd).toBeUndefined();
});
