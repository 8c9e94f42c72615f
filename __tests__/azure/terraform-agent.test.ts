import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { metadataService } from "../../constructs/azure/identity-token";
import { agentIsUp, azureTerraformAgent } from "../../constructs/azure/terraform-agent";
import { fileIn, parsed, refusedByCloudInit } from "../terraform-cloud/instructions";
import { withPrograms } from "../programs";
import { runOnHost } from "./fake-host";
import type { Answers } from "./fake-host";

const clientId = "00000000-0000-0000-0000-000000000001";
const vault = "https://wm-prod-abc123.vault.azure.net";

const customData = azureTerraformAgent({
  name: "wm-prod",
  hostname: "tfe.example.com",
  architecture: "x86_64",
  tokenSecretUri: `${vault}/secrets/agent-token`,
  clientId,
});

const identity = { status: 200, body: { access_token: "ey.to.ken", expires_on: "1763640000" } };

/** Starts the agent, which is a script here that prints its token. */
function start(answers: Answers) {
  return runOnHost(fileIn(customData, /run-terraform-agent/), answers, (script, address, folder) => {
    writeFileSync(join(folder, "tfc-agent"), '#!/bin/bash\necho "agent with $TFC_AGENT_TOKEN"\n', { mode: 0o755 });
    return script.replaceAll(metadataService, address).replaceAll(vault, address).replaceAll("/opt/tfc-agent", folder);
  });
}

const onHost = withPrograms("bash", "curl", "jq");

onHost("the agent starts with the newest token of the vault, which it reads as the host's identity", async () => {
  const { code, printed, asked } = await start({
    "/metadata/identity/oauth2/token": [identity],
    "/secrets/agent-token": [{ status: 200, body: { value: "atlas-token", id: "…" } }],
  });
  expect({ code, printed }).toEqual({ code: 0, printed: "agent with atlas-token\n" });
  const [toIdentity, toVault] = asked;
  expect(toIdentity?.url.searchParams.get("resource")).toBe("https://vault.azure.net");
  expect(toVault?.headers.authorization).toBe("Bearer ey.to.ken");
  expect(toVault?.url.search).toBe("?api-version=7.4");
});

onHost("without the right to read the token, the agent does not start; systemd tries again", async () => {
  const { code, printed } = await start({
    "/metadata/identity/oauth2/token": [identity],
    "/secrets/agent-token": [{ status: 403, body: { error: { code: "ForbiddenByRbac" } } }],
  });
  expect(code).not.toBe(0);
  expect(printed).toBe("");
  expect(fileIn(customData, /\.service$/)).toContain("Restart=always");
});

test("the host has the program that logs in to the cluster, what the scripts call, and Azure's user with people's keys", () => {
  const { packages, users } = parsed(customData);
  expect(packages).toEqual(["curl", "gnupg", "jq", "unzip"]);
  expect(users).toContain("default");
  expect(fileIn(customData, /^\/usr\/local\/bin\/cluster-token$/)).toContain("ExecCredential");
});

withPrograms("cloud-init")("cloud-init's own check takes the instructions", () => {
  expect(refusedByCloudInit(customData)).toBe("");
});

test("the host is up once the agent's process runs, whatever cloud-init has said", () => {
  expect(agentIsUp).toMatch(/^cloud-init status --wait \|\| true;/);
  expect(agentIsUp).toContain("pgrep --uid tfc-agent --exact tfc-agent");
  expect(agentIsUp).toMatch(/systemctl is-active tfc-agent\.service$/);
});

test("custom data holds nothing that Terraform would replace, and fits into the 64 KiB that Azure takes", () => {
  expect(customData).not.toMatch(/\$\{|%\{/);
  expect(Buffer.byteLength(customData)).toBeLessThan(16 * 1024);
});

test("what cloud-init could not do at first is done when the run is repeated", () => {
  const repair =
    /systemctl is-enabled tfc-agent\.service \|\| \{ apt-get update && .* && \/usr\/local\/sbin\/install-terraform-agent; \};/;
  expect(agentIsUp).toMatch(repair);
  expect(spawnSync("sh", ["-n", "-c", agentIsUp]).status).toBe(0);
});
