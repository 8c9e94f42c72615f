import { readFileSync } from "node:fs";
import { version } from "../../cli/version";

test("the version is that of the package", () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(readFileSync("package.json", "utf8")).toContain(`"version": "${version}"`);
});
