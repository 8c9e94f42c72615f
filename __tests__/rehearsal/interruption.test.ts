import { existsSync } from "node:fs";
import { join } from "node:path";
import { rehearse } from "../../rehearsal/runner/rehearse";
import { rehearsed } from "./rehearsed";
import { smallDeployment } from "./small-deployment";
import { inFolder, writeSynthesized } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

withTerraform("Ctrl-C", () => {
  jest.setTimeout(patience);

  test("stops Terraform with its state saved: no lock stays, and the next run completes", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      const keep = join(folder, "kept");
      const progress = {
        started: (_deployment: string, phase: string, step: string) => {
          if (phase === "first" && step === "apply") setTimeout(() => process.emit("SIGINT"), 20);
        },
        ended: () => undefined,
        close: () => undefined,
      };
      const [result] = await rehearse({ synthesized: folder, keep, progress });
      const outcomes = result?.phases.map(({ outcome }) => outcome);
      expect(outcomes).toEqual(["applied", "interrupted", "not run"]);
      expect(existsSync(join(keep, "rehearsal.lock"))).toBe(false);
      const resumed = await rehearsed({ synthesized: folder, keep });
      expect(resumed).toMatchObject({ said: "", lost: [], outcomes: { first: "applied", second: "applied" } });
    }));

  test("two rehearsals do not share a folder", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      const options = { synthesized: folder, keep: join(folder, "kept"), until: "workspaces" };
      const both = await Promise.allSettled([rehearsed(options), rehearsed(options)]);
      const [refused] = both.filter(({ status }) => status === "rejected");
      expect(refused).toMatchObject({
        reason: { message: expect.stringMatching(/^Another rehearsal \(process \d+\) uses .*kept\./) as string },
      });
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    }));
});
