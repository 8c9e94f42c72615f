import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../../rehearsal/runner/made-folder";
import { inFolder } from "../synthesized-folder";

test("makes what is missing, and leaves what is there", () =>
  inFolder((folder) => {
    const wanted = join(folder, "one", "two");
    makeFolder(wanted);
    writeFileSync(join(wanted, "file"), "");
    makeFolder(wanted);
    expect(existsSync(join(wanted, "file"))).toBe(true);
  }));

test("a file in the way is the system's refusal", () =>
  inFolder((folder) => {
    mkdirSync(join(folder, "one"));
    writeFileSync(join(folder, "one", "file"), "");
    const make =
      (...names: string[]) =>
      () => {
        makeFolder(join(folder, "one", ...names));
      };
    expect(make("file")).toThrow(expect.objectContaining({ code: "EEXIST" }) as Error);
    expect(make("file", "below")).toThrow(expect.objectContaining({ code: "ENOTDIR" }) as Error);
  }));

(existsSync("/proc/self") ? test : test.skip)("where no folder can be made, a sentence, and no endless search", () => {
  expect(() => {
    makeFolder("/proc/kept/states");
  }).toThrow("/proc/kept: No folder can be made here.");
});
