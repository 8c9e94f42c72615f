import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nomadStop } from "../../constructs/hosts/nomad-stop";
import { inTemporaryFolder } from "../deployment/fake-deployment";

/** Tells what it gets, takes its time, and ends; where nothing comes, it ends too. */
const program = `
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => { console.log(signal); setTimeout(() => { console.log("ended"); process.exit(); }, 200); });
  }
  setTimeout(() => process.exit(), 5000);
`;

/** What a program gets that is stopped this way on a host in the given state, and whether it had ended before the stop did. */
function stopped(state: string): string {
  return inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin/systemctl"), `#!/bin/sh\necho ${state}\nexit 1\n`, { mode: 0o755 });
    writeFileSync(join(folder, "stop"), nomadStop.content);
    const script = `"${process.execPath}" -e '${program}' &
sleep 0.5
PATH="${folder}/bin:$PATH" MAINPID=$! bash "${folder}/stop"
echo stopped`;
    return spawnSync("bash", ["-c", script], { encoding: "utf8", timeout: 10_000, killSignal: "SIGKILL" }).stdout;
  });
}

test("jobs move away when the host stops, and the stop waits for it", () => {
  expect(stopped("stopping")).toBe("SIGTERM\nended\nstopped\n");
});

test.each(["running", "degraded", "starting"])("jobs stay when only Nomad stops, on a host that is %s", (state) => {
  expect(stopped(state)).toBe("SIGINT\nended\nstopped\n");
});
