import { isTriggeredBy } from "../../../rehearsal/terraform-cloud/runs/trigger-match";
import { defaultSettings } from "../../../rehearsal/terraform-cloud/workspace-settings";

const triggered = (settings: object, ...files: string[]) => isTriggeredBy({ ...defaultSettings, ...settings }, files);

// The patterns are those of HashiCorp's documentation (API, workspaces, "For a monorepo using trigger patterns").
test.each([
  ["/**/networking/*.tf", "root/module/networking/main.tf", true],
  ["/**/networking/*.tf", "networking/main.tf", true],
  ["/**/networking/*.tf", "networking/deep/main.tf", false],
  ["/base/*", "base/main.tf", true],
  ["/base/*", "base/deep/main.tf", false],
  ["/submodule/**/*", "submodule/main.tf", true],
  ["/submodule/**/*", "submodule/a/b/main.tf", true],
  ["start/WM-Prod-platform", "start/WM-Prod-platform", true],
  ["start/WM-Prod-platform", "start/WM-Prod-platform2", false],
  ["start/WM-Prod-platform", "deep/start/WM-Prod-platform", false],
  ["start/?", "start/a", true],
  ["a.b", "aXb", false],
])("the pattern %s and the file %s: %s", (pattern, file, matches) => {
  expect(triggered({ triggerPatterns: [pattern], workingDirectory: "elsewhere" }, "README.md", file)).toBe(matches);
});

test("without patterns, the working directory and the prefixes count", () => {
  const settings = { workingDirectory: "/networking", triggerPrefixes: ["/modules", "vendor/"] };
  expect(triggered(settings, "networking/main.tf")).toBe(true);
  expect(triggered(settings, "vendor/one/main.tf")).toBe(true);
  expect(triggered(settings, "networking.tf", "modules-of-others/main.tf")).toBe(false);
});

test("every push counts without a working directory, or where files do not matter", () => {
  expect(triggered({}, "README.md")).toBe(true);
  expect(triggered({ fileTriggersEnabled: false, triggerPatterns: ["a"] }, "README.md")).toBe(true);
});

test("a push of more files than are listed counts everywhere", () => {
  const files = Array.from({ length: 300 }, (_file, index) => `elsewhere/${index}`);
  expect(triggered({ triggerPatterns: ["a"] }, ...files)).toBe(true);
  expect(triggered({ triggerPatterns: ["a"] }, ...files.slice(1))).toBe(false);
});
