import { spawnSync } from "node:child_process";
import { parse } from "yaml";
import { agentIsUp, terraformAgent } from "../../constructs/aws/terraform-agent";

interface Instructions {
  readonly users: readonly unknown[];
  readonly packages: readonly string[];
  readonly write_files: readonly { readonly path: string; readonly permissions: string; readonly content: string }[];
  readonly runcmd: readonly string[][];
}

const tokenSecretArn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:wm-prod/agent-token-AbCdEf";

const userData = (architecture: "x86_64" | "arm64" = "x86_64") =>
  terraformAgent({
    name: "wm-prod",
    hostname: "tfe.example.com",
    region: "eu-central-1",
    architecture,
    tokenSecretArn,
  });

function file(name: RegExp, text = userData()): string {
  return (parse(text) as Instructions).write_files.find(({ path }) => name.test(path))?.content ?? "";
}

test("cloud-init recognizes the instructions, and runs one script whose failure it reports", () => {
  expect(userData()).toMatch(/^#cloud-config\n/);
  const { runcmd, write_files } = parse(userData()) as Instructions;
  expect(runcmd).toEqual([["/usr/local/sbin/install-terraform-agent"]]);
  expect(write_files.map(({ path }) => path)).toContain("/usr/local/sbin/install-terraform-agent");
  expect(agentIsUp).toContain("cloud-init status --wait");
});

test.each([/install-/, /run-/])("the script %s is valid and stops at its first error", (name) => {
  const script = file(name);
  expect(script).toMatch(/^#!\/bin\/bash\nset -euo pipefail\n/);
  expect(spawnSync("bash", ["-n"], { input: script }).status).toBe(0);
});

test("the token is read from Secrets Manager at start, and written nowhere", () => {
  const start = file(/run-terraform-agent/);
  expect(start).toContain(`--secret-id "${tokenSecretArn}"`);
  expect(userData()).not.toMatch(/TFC_AGENT_TOKEN=/);
});

test("what is installed is the release for the host, signed by HashiCorp", () => {
  expect(file(/install/)).toMatch(/tfc-agent_[\d.]+_linux_amd64\.zip/);
  expect(file(/install/, userData("arm64"))).toMatch(/tfc-agent_[\d.]+_linux_arm64\.zip/);
  const script = file(/install/);
  const order = ["gpg --batch --status-fd 1 --verify", "sha256sum --check", "unzip"].map((step) =>
    script.indexOf(step),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test("Terraform finds no expression of its own in the scripts", () => {
  expect(userData()).not.toMatch(/\$\{|%\{/);
});

test("the agent is no root, and comes back after a failure", () => {
  const unit = file(/\.service$/);
  expect(unit).toContain("User=tfc-agent");
  expect(unit).toContain("Restart=always");
  expect(unit).toContain("TFC_ADDRESS=https://tfe.example.com");
});

test("user data fits into the 16 KiB that EC2 takes", () => {
  expect(Buffer.byteLength(userData())).toBeLessThan(12 * 1024);
});
