import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultOutput, tellOfStaleStacks } from "../../cli/stale-stacks";
import { inFolder, writeSynthesized } from "../rehearsal/synthesized-folder";

const stacks = { "WM-Prod": [{ phase: "workspaces", configuration: {} }] };

/** What is said where the dataset was written so many seconds after the stacks. */
function saidAfter(seconds: number | undefined, synthesized = defaultOutput): Promise<string> {
  return inFolder((folder) => {
    const before = process.cwd();
    const written: string[] = [];
    const spy = jest.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
    process.chdir(folder);
    try {
      writeSynthesized(join(folder, synthesized), stacks);
      if (seconds !== undefined) writeDataset(folder, seconds);
      tellOfStaleStacks(synthesized, []);
    } finally {
      process.chdir(before);
      spy.mockRestore();
    }
    return Promise.resolve(written.join(""));
  });
}

function writeDataset(folder: string, seconds: number): void {
  const dataset = join(folder, "deployments", "WM-Prod", "deployment.yaml");
  mkdirSync(join(dataset, ".."), { recursive: true });
  writeFileSync(dataset, "");
  const time = new Date(Date.now() + seconds * 1000);
  utimesSync(dataset, time, time);
}

test("a dataset that has changed since the synth is named", async () => {
  expect(await saidAfter(60)).toBe(
    "note: deployments/WM-Prod/deployment.yaml is newer than its stacks (npx cdktf synth brings cdktf.out up to date)\n",
  );
  expect(await saidAfter(-60)).toBe("");
});

test("stacks without a dataset are named; what another folder holds is somebody's own business", async () => {
  expect(await saidAfter(undefined)).toMatch(
    /^note: there is no deployments\/WM-Prod\/deployment\.yaml, and cdktf\.out/,
  );
  expect(await saidAfter(60, "elsewhere")).toBe("");
});
