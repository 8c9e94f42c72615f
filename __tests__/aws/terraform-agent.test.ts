import { spawnSync } from "node:child_process";
import { agentIsUp, awsTerraformAgent } from "../../constructs/aws/terraform-agent";
import { fileIn, parsed, refusedByCloudInit } from "../terraform-cloud/instructions";
import { withPrograms } from "../programs";

const tokenSecretArn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:wm-prod/agent-token-AbCdEf";

const userData = awsTerraformAgent({
  name: "wm-prod",
  hostname: "tfe.example.com",
  region: "eu-central-1",
  architecture: "x86_64",
  tokenSecretArn,
});

test("the token is read from Secrets Manager at start, and written nowhere", () => {
  const start = fileIn(userData, /run-terraform-agent/);
  expect(start).toContain(`--secret-id "${tokenSecretArn}"`);
  expect(spawnSync("bash", ["-n"], { input: start }).status).toBe(0);
  expect(userData).not.toMatch(/TFC_AGENT_TOKEN=/);
});

test("the host has the packages that the installation calls, by the names of Amazon Linux, and nobody logs in with a key", () => {
  expect(parsed(userData).packages).toEqual(["gnupg2-minimal", "unzip"]);
  expect(parsed(userData).users).not.toContain("default");
});

test("the host is up once cloud-init is done and the agent runs", () => {
  expect(agentIsUp).toBe("cloud-init status --wait && systemctl is-active tfc-agent.service");
});

withPrograms("cloud-init")("cloud-init's own check takes the instructions", () => {
  expect(refusedByCloudInit(userData)).toBe("");
});

test("Terraform finds no expression of its own in the scripts", () => {
  expect(userData).not.toMatch(/\$\{|%\{/);
});

test("user data fits into the 16 KiB that EC2 takes", () => {
  expect(Buffer.byteLength(userData)).toBeLessThan(12 * 1024);
});
