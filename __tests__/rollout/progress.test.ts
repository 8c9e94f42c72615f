import { interruptible } from "../../rollout/interruption";
import { progressOn } from "../../rollout/progress";

const ended = { phase: "tooling", stack: "One-tooling", outcome: "applied", revision: "", lines: [] } as const;

function shown(isTTY: boolean): string {
  let screen = "";
  const progress = progressOn({ isTTY, columns: 40, write: (text) => (screen += text) });
  progress.doing("One", "tooling: planning");
  progress.doing("One", "tooling: planning");
  progress.doing("Two", "tooling: plan queued for longer than the line is wide");
  progress.say(["a \u001B[2Jword"]);
  progress.ended("One", ended);
  progress.close();
  return screen;
}

test("a log gets a line for each thing that is new, and nobody else's control characters", () => {
  expect(shown(false).split("\n")).toEqual([
    "One tooling: planning",
    "Two tooling: plan queued for longer than the line is wide",
    "a  [2Jword",
    "One tooling: applied",
    "",
  ]);
});

test("a terminal shows in one line what is under way, and leaves what ended", () => {
  const lines = shown(true).split("\r\u001B[K");
  expect(lines).toContain("One tooling: planning …");
  expect(Math.max(...lines.filter((line) => !line.endsWith("\n")).map((line) => line.length))).toBeLessThan(40);
  expect(lines).toContain("One tooling: applied\n");
});

test.each([
  ["SIGINT", "SIGINT", 130],
  ["SIGTERM", "SIGINT", 130],
  ["SIGINT", "SIGTERM", 143],
] as const)("%s, then %s ends the program at once", async (first, second, code) => {
  const exit = jest.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("the program ends");
  });
  try {
    await interruptible((signal) => {
      process.emit(first, first);
      expect(signal.aborted).toBe(true);
      expect(exit).not.toHaveBeenCalled();
      expect(() => process.emit(second, second)).toThrow("the program ends");
      expect(exit).toHaveBeenCalledWith(code);
      return Promise.resolve();
    });
  } finally {
    exit.mockRestore();
  }
});

test("the first Ctrl-C is a signal to the work; after the work there is nobody who listens", async () => {
  const listeners = process.listenerCount("SIGINT");
  const seen = await interruptible((signal) => {
    const before = signal.aborted;
    process.emit("SIGINT");
    return Promise.resolve([before, signal.aborted]);
  });
  expect(seen).toEqual([false, true]);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
  await expect(interruptible(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
