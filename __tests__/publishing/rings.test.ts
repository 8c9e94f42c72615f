import { fourPhases } from "./fleet";
import type { FleetDeployment } from "./fleet";
import { patience } from "./patience";
import { publishFleet } from "./publishing";
import { bareRepository, inWorkshop, published } from "./repositories";

jest.setTimeout(patience);

const fleet: Readonly<Record<string, FleetDeployment>> = {
  "WM-Test": { phases: fourPhases, ring: "canary" },
  "WM-Prod": { phases: fourPhases },
  "HL-Prod": { phases: fourPhases, runMode: "cli" },
};

const keysIn = (repository: string) =>
  Object.keys(published(repository)).flatMap((file) => /^deployments\/(.*)\.json$/.exec(file)?.[1] ?? []);

test("one ring is published alone, and the others are named", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const said = await publishFleet(folder, fleet, { ring: "canary" });
    expect(keysIn(repository)).toEqual(["WM-Test"]);
    expect(said).toContain("WM-Prod: ring all, not published\n");
    const more = await publishFleet(folder, fleet, { ring: "all" });
    expect(keysIn(repository)).toEqual(["HL-Prod", "WM-Prod", "WM-Test"]);
    expect(more).toContain("WM-Test: ring canary, not published\n");
  }));

test("a ring without a deployment is refused", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    await expect(publishFleet(folder, fleet, { ring: "early" })).rejects.toThrow(
      "None of HL-Prod, WM-Prod, WM-Test is in the ring early",
    );
  }));

test("a push of more files than Terraform Cloud may be told of is announced, with the way around it", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    const phases = Object.fromEntries(["workspaces", "tooling"].map((phase) => [phase, "a"]));
    const many = Object.fromEntries(Array.from({ length: 75 }, (_key, index) => [`K${index}-Prod`, { phases }]));
    const said = await publishFleet(folder, many, { dryRun: true });
    expect(said).toMatch(/: the push changes 301 files\. From 300 on, .* \(--ring canary\), or by keys\./);
    expect(await publishFleet(folder, many, { dryRun: true, start: "none" })).not.toContain("From 300 on");
  }));
