import { progressOn } from "../../../rehearsal/runner/progress";

function shown(isTTY: boolean): string {
  let screen = "";
  const progress = progressOn({ isTTY, write: (text) => (screen += text) });
  progress.started("WM-Prod", "tooling", "plan");
  progress.ended({
    deployment: "WM-Prod",
    phase: "tooling",
    stack: "WM-Prod-tooling",
    resources: 3,
    seconds: 1.25,
    outcome: "applied",
  });
  progress.close();
  return screen;
}

test("a log gets a line for each phase that ended, and no control characters", () => {
  expect(shown(false)).toBe("WM-Prod tooling: applied, 1.3 s\n");
});

test("a terminal shows what runs now, and leaves what ended", () => {
  const [now = "", ended = ""] = shown(true)
    .split("\u001B[K")
    .filter((text) => text.trim() !== "");
  expect(now).toContain("WM-Prod tooling: plan …");
  expect(ended).toContain("WM-Prod tooling: applied, 1.3 s\n");
});
