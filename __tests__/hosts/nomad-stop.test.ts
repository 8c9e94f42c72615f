import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nomadStop } from "../../constructs/hosts/nomad-stop";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";

/** Tells what it gets, takes its time, and ends; where nothing comes, it ends too. */
const program = `
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => { console.log(signal); setTimeout(() => { console.log("ended"); process.exit(); }, 200); });
  }
  setTimeout(() => process.exit(), 5000);
`;

interface Host {
  readonly state: string;
  /** What Nomad answers about the node; undefined: nothing. */
  readonly node?: object;
}

/** A host below the folder, with systemd and Nomad played by two scripts. */
function host(folder: string, { state, node }: Host): { readonly environment: string; readonly calls: string } {
  const client = join(folder, "nomad/client");
  mkdirSync(client, { recursive: true });
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(client, "client-id"), "node-1");
  writeFileSync(join(client, "secret-id"), "own secret");
  writeFileSync(join(folder, "bin/systemctl"), `#!/bin/sh\necho ${state}\nexit 1\n`, { mode: 0o755 });
  const answer = node === undefined ? "exit 22" : `echo '${JSON.stringify(node)}'`;
  writeFileSync(join(folder, "bin/curl"), `#!/bin/sh\necho "$*" >> "${folder}/calls"\n${answer}\n`, { mode: 0o755 });
  for (const [name, { content }] of Object.entries(nomadStop))
    writeFileSync(join(folder, name), content.replaceAll("/var/lib/hashistack", folder));
  return { environment: `PATH="${folder}/bin:$PATH"`, calls: join(folder, "calls") };
}

function bash(script: string): string {
  return spawnSync("bash", ["-c", script], { encoding: "utf8", timeout: 10_000, killSignal: "SIGKILL" }).stdout;
}

/** What a program gets that is stopped this way on a host, whether it had ended before the stop did, and whether the host will return. */
function stopped(played: Host): { readonly told: string; readonly returns: boolean } {
  return inTemporaryFolder((folder) => {
    const { environment } = host(folder, played);
    const told = bash(`"${process.execPath}" -e '${program}' &
sleep 0.5
${environment} MAINPID=$! bash "${folder}/stop"
echo stopped`);
    return { told, returns: existsSync(join(folder, "nomad/gave-jobs-away")) };
  });
}

const eligible = { SchedulingEligibility: "eligible" };

withPrograms("jq")("jobs move away when the host stops, the stop waits for it, and the host will return", () => {
  expect(stopped({ state: "stopping", node: eligible })).toEqual({ told: "SIGTERM\nended\nstopped\n", returns: true });
});

test.each(["running", "degraded", "starting"])("jobs stay when only Nomad stops, on a host that is %s", (state) => {
  expect(stopped({ state, node: eligible })).toEqual({ told: "SIGINT\nended\nstopped\n", returns: false });
});

test.each([
  ["a person has taken out", { SchedulingEligibility: "ineligible" }],
  ["Nomad knows nothing of", undefined],
])("a host that %s stops as well, and stays out", (_, node) => {
  expect(stopped({ state: "stopping", node })).toEqual({ told: "SIGTERM\nended\nstopped\n", returns: false });
});

test("a host that is back takes jobs again, once", () => {
  inTemporaryFolder((folder) => {
    const { environment, calls } = host(folder, { state: "running", node: {} });
    const marker = join(folder, "nomad/gave-jobs-away");
    writeFileSync(marker, "");
    bash(`${environment} bash "${folder}/back"`);
    const call = readFileSync(calls, "utf8");
    expect(call).toContain('--request PUT --data {"DrainSpec": null, "MarkEligible": true}');
    expect(call).toContain("/v1/node/node-1/drain");
    expect(call).not.toContain("own secret");
    expect(existsSync(marker)).toBe(false);
    expect(nomadStop.unit.content).toContain("ConditionPathExists=/var/lib/hashistack/nomad/gave-jobs-away\n");
  });
});

test("a host that nobody answers goes on asking", () => {
  inTemporaryFolder((folder) => {
    const { environment } = host(folder, { state: "running" });
    const marker = join(folder, "nomad/gave-jobs-away");
    writeFileSync(marker, "");
    expect(bash(`${environment} bash "${folder}/back" || echo failed`)).toBe("failed\n");
    expect(existsSync(marker)).toBe(true);
    expect(nomadStop.unit.content).toContain("Restart=on-failure\n");
  });
});
