import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireWritable } from "../../repository/writable-file";
import { inFolder } from "../rehearsal/synthesized-folder";

test("asking leaves no file behind and an existing one as it is", () =>
  inFolder((folder) => {
    const file = join(folder, "report.json");
    requireWritable(file);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, "an earlier report");
    requireWritable(file);
    expect(readFileSync(file, "utf8")).toBe("an earlier report");
  }));

test("a folder of that name is the system's refusal", () =>
  inFolder((folder) => {
    expect(() => {
      requireWritable(folder);
    }).toThrow("EISDIR");
  }));
