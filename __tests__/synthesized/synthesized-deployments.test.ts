import { synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import { inFolder, writeSynthesized } from "../rehearsal/synthesized-folder";
import type { WrittenStack } from "../rehearsal/synthesized-folder";

const stack = (phase: string, ...after: string[]): WrittenStack => ({ phase, after, configuration: {} });

test("phases come in the order in which they wait for each other, not in that of the manifest", () =>
  inFolder((folder) => {
    writeSynthesized(folder, {
      "WM-Prod": [
        stack("platform", "tooling"),
        stack("application", "platform", "tooling"),
        stack("workspaces"),
        stack("tooling", "workspaces"),
      ],
    });
    const [deployment] = synthesizedDeployments(folder, []);
    expect(deployment?.key).toBe("WM-Prod");
    expect(deployment?.stacks.map(({ name }) => name)).toEqual([
      "WM-Prod-workspaces",
      "WM-Prod-tooling",
      "WM-Prod-platform",
      "WM-Prod-application",
    ]);
  }));

test("deployments whose keys begin alike stay apart, also where phases have hyphens", () =>
  inFolder((folder) => {
    const phases = [stack("workspaces"), stack("system-services", "workspaces")];
    writeSynthesized(folder, { WM: phases, "WM-Prod": phases });
    expect(synthesizedDeployments(folder, []).map(({ key }) => key)).toEqual(["WM", "WM-Prod"]);
    expect(synthesizedDeployments(folder, ["WM-Prod"]).map(({ key }) => key)).toEqual(["WM-Prod"]);
  }));

test("a key that is named twice counts once", () =>
  inFolder((folder) => {
    writeSynthesized(folder, { "WM-Prod": [stack("workspaces")] });
    expect(synthesizedDeployments(folder, ["WM-Prod", "WM-Prod"])).toHaveLength(1);
  }));
