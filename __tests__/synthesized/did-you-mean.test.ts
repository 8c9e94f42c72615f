import { didYouMean } from "../../synthesized/did-you-mean";

const phases = ["workspaces", "tooling", "infrastructure", "platform", "application"];

test.each([
  ["platfrom", "; did you mean platform?"],
  ["tools", "."],
  ["toolin", "; did you mean tooling?"],
  ["infra", "."],
  ["foo", "."],
])("%s", (typed, expected) => {
  expect(didYouMean(typed, phases)).toBe(expected);
});

test("nothing is near where nothing is known", () => {
  expect(didYouMean("platform", [])).toBe(".");
});

test("upper and lower case are a slip", () => {
  expect(didYouMean("sc-multi", ["AW-Multi", "SC-Multi"])).toBe("; did you mean SC-Multi?");
});
