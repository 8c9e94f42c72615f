import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { differences, writeBindings } from "../../../schemas/bindings/committed-bindings";

const folder = mkdtempSync(path.join(tmpdir(), "keyphase-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files = new Map([
  ["providers/example/thing/index.js", "exports.Thing = 1;\n"],
  ["versions.json", "{}\n"],
]);

test("bindings that were just written do not differ", () => {
  writeBindings(folder, files);
  expect(differences(folder, files)).toEqual([]);
});

test("a change by hand, a missing file and a leftover are each named", () => {
  writeBindings(folder, files);
  writeFileSync(path.join(folder, "versions.json"), "{ }\n");
  writeFileSync(path.join(folder, "leftover.js"), "");
  expect(differences(folder, new Map([...files, ["constraints.json", "{}\n"]]))).toEqual([
    `${path.join(folder, "versions.json")}: differs from what the facts generate`,
    `${path.join(folder, "constraints.json")}: is missing`,
    `${path.join(folder, "leftover.js")}: is not generated from any facts`,
  ]);
});

test("writing again removes what is no longer generated", () => {
  writeBindings(folder, files);
  writeFileSync(path.join(folder, "leftover.js"), "");
  writeBindings(folder, files);
  expect(differences(folder, files)).toEqual([]);
});
