import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { azureHostCloud } from "../../constructs/azure/host-cloud";
import { metadataService } from "../../constructs/azure/identity-token";
import { fileIn, refusedByCloudInit } from "../terraform-cloud/instructions";
import { refusedBy, withPrograms } from "../programs";
import { runOnHost } from "./fake-host";
import type { Answers } from "./fake-host";

const clientId = "00000000-0000-0000-0000-000000000001";
const vaultUri = "https://wm-prod-abc123.vault.azure.net/";
const account = "https://wmprodabc123.blob.core.windows.net";
const cloud = azureHostCloud({ clientId, vaultUri, snapshotsUrl: `${account}/snapshots` });

const tokenPath = "/metadata/identity/oauth2/token";
const token = [{ status: 200, body: { access_token: "ey.to.ken", expires_on: "1763640000" } }];
const authorization = "Bearer ey.to.ken";

/** Lines as the programs of a host have them: in a function, whose failure ends the program. */
function run(lines: string, call: string, answers: Answers, files: Readonly<Record<string, string>> = {}) {
  const script = `#!/bin/bash\nset -euo pipefail\ncd FOLDER\ndo_it() {\n${lines}\n}\n${call}\n`;
  return runOnHost(script, answers, (text, address, folder) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const local = text.replaceAll(metadataService, address).replaceAll(vaultUri, `${address}/`);
    return local.replaceAll(account, address).replaceAll("FOLDER", folder);
  });
}

const onHost = withPrograms("bash", "curl", "jq");

onHost("a host reads a secret's newest version as its own identity", async () => {
  const bundle = JSON.stringify({ "consul-ca": "-----BEGIN\n…\n", "consul-key": "%s$1" });
  const { code, printed, asked } = await run(cloud.readSecret, "do_it host-server-1", {
    [tokenPath]: token,
    "/secrets/host-server-1": [{ status: 200, body: { value: bundle, id: "…" } }],
  });
  expect({ code, printed }).toEqual({ code: 0, printed: `${bundle}\n` });
  const [toIdentity, toVault] = asked;
  expect(toIdentity?.url.searchParams.get("resource")).toBe("https://vault.azure.net");
  expect(toIdentity?.url.searchParams.get("client_id")).toBe(clientId);
  expect(toVault?.headers.authorization).toBe(authorization);
  expect(toVault?.url.search).toBe("?api-version=7.4");
});

onHost("a secret that the host may not read is a failure, and prints nothing", async () => {
  const answers = { [tokenPath]: token, "/secrets/other": [{ status: 403, body: { error: {} } }] };
  const { code, printed } = await run(cloud.readSecret, "if do_it other; then exit 0; else exit 3; fi", answers);
  expect({ code, printed }).toEqual({ code: 3, printed: "" });
});

onHost("keys are kept as a new version that has the tags of the one before, as Terraform expects", async () => {
  const kept = { contentType: "Recovery keys", tags: { Deployment: "WM-Prod" } };
  const { code, asked } = await run(cloud.storeSecret, `printf '{"keys": ["a\\\\n"]}\\n' | do_it vault-recovery-keys`, {
    [tokenPath]: token,
    "/secrets/vault-recovery-keys": [{ status: 200, body: { ...kept, value: "none", attributes: {} } }],
  });
  expect(code).toBe(0);
  const [, , put] = asked;
  expect(put).toMatchObject({ method: "PUT", headers: { authorization, "content-type": "application/json" } });
  expect(JSON.parse(put?.body ?? "")).toEqual({ ...kept, value: '{"keys": ["a\\n"]}' });
});

onHost("a secret that is not there is not made: nobody but Terraform makes secrets", async () => {
  const { code, asked } = await run(cloud.storeSecret, "echo none | do_it vault-root-token", { [tokenPath]: token });
  expect(code).not.toBe(0);
  expect(asked.filter(({ method }) => method === "PUT")).toEqual([]);
});

onHost("a snapshot is stored as a blob, and fetched again", async () => {
  const call = `do_it state.snap vault-1.snap`;
  const path = "/snapshots/vault-1.snap";
  const stored = await run(
    cloud.storeSnapshot,
    call,
    { [tokenPath]: token, [path]: [{ status: 201, body: "" }] },
    { "state.snap": "raft" },
  );
  expect(stored.code).toBe(0);
  const [toIdentity, put] = stored.asked;
  expect(toIdentity?.url.searchParams.get("resource")).toBe("https://storage.azure.com/");
  expect(put).toMatchObject({ method: "PUT", body: "raft", headers: { authorization, "x-ms-blob-type": "BlockBlob" } });
  expect(put?.headers["x-ms-date"]).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);

  const fetched = await run(cloud.fetchSnapshot, "do_it vault-1.snap back.snap && cat back.snap", {
    [tokenPath]: token,
    [path]: [{ status: 200, body: "raft" }],
  });
  expect(fetched).toMatchObject({ code: 0, printed: '"raft"' });
});

const { readSecret, storeSecret, storeSnapshot, fetchSnapshot } = cloud;
const scripts = Object.entries({ readSecret, storeSecret, storeSnapshot, fetchSnapshot });

test.each(scripts)(
  "%s shows no token among the arguments of a program, and nothing that Terraform replaces",
  (_name, text) => {
    const commands = text.split("\n").flatMap((line) => line.split(/[|(]/));
    const shown = commands.filter((command) => command.includes("$identity_token") || command.includes("$value"));
    expect(shown.filter((command) => !command.trim().startsWith("printf "))).toEqual([]);
    expect(text).not.toMatch(/\$\{|%\{/);
  },
);

withPrograms("shellcheck").each(scripts)("shellcheck has nothing against %s", (_name, text) => {
  const run = spawnSync("shellcheck", ["--shell=bash", "-"], {
    input: `do_it() {\n${text}\n}\ndo_it "$@"\n`,
    encoding: "utf8",
  });
  expect(run.stdout).toBe("");
});

test("time comes from the hypervisor, and names from Azure", () => {
  expect(cloud.time).toEqual({ servers: [], hypervisorClock: "/dev/ptp_hyperv" });
  expect(cloud.nameServers).toEqual(["168.63.129.16"]);
});

const [guard] = cloud.parts ?? [];

withPrograms("nft")("containers cannot have the host's identity: nftables takes the rule", () => {
  const rules = fileIn(guard?.text ?? "", /\.nft$/);
  expect(rules).toContain("hook forward");
  expect(rules).toContain("ip daddr 169.254.169.254 drop");
  const refused = refusedBy("nft", ["--check", "--file", "FILE"], rules);
  // Without the rights of root, nft reads the file and gets no further.
  expect(
    refused.replaceAll(/.*(Operation not permitted|cache initialization failed).*\n?/g, "").replace(/^nft: $/, ""),
  ).toBe("");
});

withPrograms("cloud-init")("cloud-init takes the guard", () => {
  expect(refusedByCloudInit(guard?.text ?? "")).toBe("");
});
