import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { scalewayHostCloud } from "../../constructs/scaleway/host-cloud";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { refusedByCloudInit } from "../terraform-cloud/instructions";
import { withPrograms } from "../programs";
import { bucketIn } from "./placement";

const bucket = { url: "https://bucket.s3.fr-par.scw.cloud", region: "fr-par" };
const firewall = [{ name: "ssh", protocol: "tcp", ports: [22], from: ["192.168.42.4"] }] as const;
const cloud = scalewayHostCloud({ firewall, bucket });

/** Answers as the metadata service and Object Storage would; keeps its arguments, and what came through the pipe of `--config`. */
const fakeCurl = `#!/bin/bash
printf '%s\\n' "$*" >> "$ASKED.arguments"
while (($#)); do
  case $1 in
    --config) cat "$2" >> "$ASKED.config" ;;
    http://*/scw-access-key) printf 'SCWACCESS' ;;
    http://*/scw-secret-key) printf '%s' "$KEY" ;;
  esac
  shift
done
`;

function run(lines: string, key: string, use: (status: number | null, asked: (part: string) => string) => void): void {
  inTemporaryFolder((folder) => {
    const curl = join(folder, "curl");
    writeFileSync(curl, fakeCurl);
    chmodSync(curl, 0o755);
    const script = `set -euo pipefail\nsnapshot() {\n${lines}}\nif ! snapshot "$@"; then exit 1; fi\n`;
    const path = `${folder}:${process.env["PATH"] ?? ""}`;
    const env = { ...process.env, PATH: path, ASKED: join(folder, "asked"), KEY: key };
    const { status } = spawnSync("bash", ["-c", script, "bash", "/tmp/vault.snap", "vault/1.snap"], { env });
    use(status, (part) => {
      const file = join(folder, `asked.${part}`);
      return existsSync(file) ? readFileSync(file, "utf8") : "";
    });
  });
}

const withBash = withPrograms("bash");

withBash("a server keeps a snapshot with its key, which is in no argument", () => {
  run(cloud.storeSnapshot, "the-key", (status, asked) => {
    expect(status).toBe(0);
    expect(asked("config")).toBe('user = "SCWACCESS:the-key"\n');
    expect(asked("arguments")).not.toContain("the-key");
    expect(asked("arguments")).toMatch(
      /--aws-sigv4 aws:amz:fr-par:s3 .*--upload-file \/tmp\/vault\.snap .*https:\/\/bucket\.s3\.fr-par\.scw\.cloud\/vault\/1\.snap$/m,
    );
  });
});

withBash("a snapshot is fetched by its name into a file", () => {
  const lines = cloud.fetchSnapshot;
  run(lines, "the-key", (status, asked) => {
    expect(status).toBe(0);
    expect(asked("arguments")).toMatch(/--output vault\/1\.snap https:\/\/bucket\.s3\.fr-par\.scw\.cloud\/\/tmp/m);
  });
});

withBash("without a key, Object Storage is asked for nothing", () => {
  run(cloud.storeSnapshot, "", (status, asked) => {
    expect(status).not.toBe(0);
    expect(asked("arguments")).not.toContain("s3.fr-par");
  });
});

withPrograms("cloud-init")("cloud-init takes what comes before all others", () => {
  for (const { text } of cloud.parts ?? []) expect(refusedByCloudInit(text)).toBe("");
});

test("hosts wait for their way out before anything else, and are closed from the start", () => {
  expect(cloud.parts?.map(({ name }) => name)).toEqual(["private-interface", "firewall"]);
  expect(cloud.parts?.[1]?.text).toContain("ip saddr { 192.168.42.4 } tcp dport { 22 } accept");
});

test("the time is signed, by more than one owner", () => {
  expect(cloud.time.authenticated).toBe(true);
  expect(cloud.time.servers.length).toBeGreaterThanOrEqual(3);
});

test("the address of the bucket is known once Terraform has made it", () => {
  inTemporaryFolder((outdir) => {
    const made = bucketIn(new TerraformStack(new App({ outdir, stackTraces: false }), "test"));
    expect(made.url).toMatch(/^https:\/\/\$\{TfToken\[.*\]\}\.s3\.fr-par\.scw\.cloud$/);
  });
});
