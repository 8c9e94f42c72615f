import { join } from "node:path";
import { addRehearse } from "../../../cli/rehearse";
import { keyphase } from "../../cli/keyphase";
import { smallDeployment } from "../small-deployment";
import { inFolder, writeSynthesized } from "../synthesized-folder";
import { synthesizePushed } from "./pushed-deployment";
import { patience } from "../with-terraform";

jest.setTimeout(patience);

const pushing = (...args: string[]) => keyphase(addRehearse, "rehearse", "--push", ...args);

test.each([
  [["Small"], "Small is in run mode cli: no push starts its runs."],
  [[], "No synthesized deployment is in run mode vcs, so there is no push to rehearse"],
])("a deployment that no push starts is refused (%j)", (keys, sentence) =>
  inFolder(async (folder) => {
    writeSynthesized(folder, { Small: smallDeployment("Small") });
    const { code, errors, printed } = await pushing("--synthesized", folder, ...keys);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(errors).toContain(sentence);
  }),
);

test("what is pushed second must hold the same deployment", () =>
  inFolder(async (folder) => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    synthesizePushed(one);
    synthesizePushed(two, {}, "Other");
    const { code, errors } = await pushing("--synthesized", one, "--then", two);
    expect(code).toBe(1);
    expect(errors).toContain("holds no Demo (expected the same deployment, changed)");
  }));

test.each([
  [["--push", "--keep", "somewhere"], "option '--push' cannot be used with option '--keep <folder>'"],
  [["--then", "somewhere"], "--then: means something with --push only"],
  [["--ingress", "matching", "--no-approve"], "--ingress, --no-approve: mean something with --push only"],
])("options that do not go together are refused (%j)", async (options, sentence) => {
  const { code, errors } = await keyphase(addRehearse, "rehearse", ...options);
  expect(code).toBe(1);
  expect(errors).toContain(sentence);
});
