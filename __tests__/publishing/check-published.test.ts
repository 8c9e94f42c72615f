import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPublished } from "../../publishing/check-published";
import { fourPhases, synthesizeFleet } from "./fleet";
import type { FleetDeployment } from "./fleet";
import { patience } from "./patience";
import { publishFleet } from "./publishing";
import { bareRepository, commitByHand, git, inWorkshop } from "./repositories";

jest.setTimeout(patience);

const wm = { "WM-Prod": { phases: fourPhases } };

/** What differs, as `<stack>: <kind>`. */
async function differences(folder: string, fleet: Readonly<Record<string, FleetDeployment>>): Promise<string[]> {
  const synthesized = join(folder, "cdktf.out");
  synthesizeFleet(synthesized, fleet);
  const { differences } = await checkPublished({ synthesized, keys: [], repository: join(folder, "fleet.git") });
  return differences.map(({ of, kind }) => `${of}: ${kind}`);
}

test("what is published as synthesized differs in nothing, in the remote and in a checkout", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    expect(await differences(folder, wm)).toEqual([]);
    const checkout = join(folder, "checkout");
    git(folder, "clone", "--quiet", repository, checkout);
    const synthesized = join(folder, "cdktf.out");
    expect(await checkPublished({ synthesized, keys: [], checkout })).toEqual({
      keys: ["WM-Prod"],
      differences: [],
      notSynthesized: [],
    });
    writeFileSync(join(checkout, "stacks/WM-Prod-platform/cdk.tf.json"), "{}");
    const { differences: found } = await checkPublished({ synthesized, keys: [], checkout });
    expect(found.map(({ kind }) => kind)).toEqual(["content", "manifest"]);
  }));

test("a deployment that is not published at all", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    await publishFleet(folder, { "HL-Prod": { phases: fourPhases } });
    expect(await differences(folder, wm)).toContain("WM-Prod: missing");
  }));

test("stacks that changed, that are new and that are gone", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    await publishFleet(folder, wm);
    const { platform, ...phases } = fourPhases;
    expect(platform).toBe("a");
    const fleet = { "WM-Prod": { phases: { ...phases, infrastructure: "b", jumpbox: "a" } } };
    expect(await differences(folder, fleet)).toEqual([
      "WM-Prod-infrastructure: content",
      "WM-Prod-jumpbox: missing",
      "WM-Prod-platform: extra",
    ]);
  }));

test("files that somebody added or removed, a manifest that somebody changed, and another ring", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, "stacks/WM-Prod-tooling/more.tf"), "");
      rmSync(join(clone, "stacks/WM-Prod-platform"), { recursive: true });
    });
    expect(await differences(folder, wm)).toEqual(["WM-Prod-tooling: extra", "WM-Prod-platform: missing"]);
    await publishFleet(folder, wm);
    expect(await differences(folder, { "WM-Prod": { phases: fourPhases, ring: "early" } })).toEqual([
      "WM-Prod-workspaces: content",
      "WM-Prod: manifest",
    ]);
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, "deployments/WM-Prod.json"), "{}");
    });
    expect(await differences(folder, wm)).toEqual(["WM-Prod: manifest"]);
  }));
