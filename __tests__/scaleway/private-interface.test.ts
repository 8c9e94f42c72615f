import { spawnSync } from "node:child_process";
import { privateInterfacePart } from "../../constructs/scaleway/private-interface";
import { parsed, refusedByCloudInit } from "../terraform-cloud/instructions";
import { withPrograms } from "../programs";

const { bootcmd } = parsed(privateInterfacePart.text) as unknown as { bootcmd: string[][] };
const [program, option, script = ""] = bootcmd[0] ?? [];

test("packages and scripts wait for the private interface; what comes before them does not", () => {
  expect(script).toContain("/etc/systemd/system/cloud-final.service.d/");
  expect(script).toContain("ip -4 route show default");
  expect(script).toContain("systemctl daemon-reload");
});

test("the command is one that a shell can read, and so is the one that systemd is given", () => {
  expect([program, option]).toEqual(["sh", "-c"]);
  const [, waiting = ""] = /sh -c '(.*)'$/m.exec(script) ?? [];
  for (const text of [script, waiting]) expect(spawnSync("sh", ["-n", "-c", text]).status).toBe(0);
  // Systemd replaces what begins with a percent sign or stands in braces behind a dollar sign.
  expect(waiting).not.toMatch(/%|\$\{/);
});

withPrograms("cloud-init")("cloud-init takes it", () => {
  expect(refusedByCloudInit(privateInterfacePart.text)).toBe("");
});
