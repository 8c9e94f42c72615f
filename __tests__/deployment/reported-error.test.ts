import { ReportedError, reportErrors } from "../../constructs/deployment/reported-error";

/** What is printed to the error output while `run` runs, and the exit code then. */
async function outcome(run: () => unknown): Promise<{ printed: string; exitCode: typeof process.exitCode }> {
  let printed = "";
  const write = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const before = process.exitCode;
  try {
    await run();
    return { printed, exitCode: process.exitCode };
  } finally {
    process.exitCode = before;
    write.mockRestore();
  }
}

const failing =
  (error: Error): (() => void) =>
  () => {
    throw error;
  };

test("an error for a person is printed line by line, without a trace", async () => {
  expect(
    await outcome(() => {
      reportErrors(failing(new ReportedError(["one", "two"])));
    }),
  ).toEqual({ printed: "one\ntwo\n", exitCode: 1 });
});

test("so is one of a program that waits", async () => {
  expect(await outcome(() => reportErrors(() => Promise.reject(new ReportedError(["late"]))))).toEqual({
    printed: "late\n",
    exitCode: 1,
  });
});

test("escape sequences do not reach the terminal", async () => {
  const { printed } = await outcome(() => {
    reportErrors(failing(new ReportedError(["\u001b]0;title\u0007 \u202e"])));
  });
  expect(printed).toBe("\\u001b]0;title\\u0007 \\u202e\n");
});

test("an unexpected error says how to see more", async () => {
  const { printed } = await outcome(() => {
    reportErrors(failing(new Error("broken")));
  });
  expect(printed).toBe("unexpected error: broken (KEYPHASE_TRACE=1 shows where)\n");
});

test("a program that ends well prints nothing", async () => {
  expect((await outcome(() => reportErrors(() => Promise.resolve()))).printed).toBe("");
});
