import { explained } from "../../../rehearsal/runner/system-errors";

test("a full disk is said in a sentence with the path", () => {
  const error = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    path: "/kept/states/a.tfstate",
  });
  expect(explained(error)).toMatchObject({ lines: ["/kept/states/a.tfstate: The disk is full."] });
});

test("an error that is not the machine's stays what it is", () => {
  const error = new Error("a defect");
  expect(explained(error)).toBe(error);
});
