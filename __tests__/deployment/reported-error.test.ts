import { ReportedError, reportErrors } from "../../constructs/deployment/reported-error";

/** What the program prints to its error output, and its exit code. */
async function outcome(
  program: () => void | Promise<void>,
): Promise<{ printed: string; exitCode: typeof process.exitCode }> {
  let printed = "";
  const write = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const before = process.exitCode;
  try {
    await reportErrors(program);
    return { printed, exitCode: process.exitCode };
  } finally {
    process.exitCode = before;
    write.mockRestore();
  }
}

test("an error for a person is printed line by line, without a trace", async () => {
  expect(
    await outcome(() => {
      throw new ReportedError(["one", "two"]);
    }),
  ).toEqual({ printed: "one\ntwo\n", exitCode: 1 });
});

test("so is one of a program that waits", async () => {
  expect(await outcome(() => Promise.reject(new ReportedError(["late"])))).toEqual({ printed: "late\n", exitCode: 1 });
});

test("escape sequences do not reach the terminal", async () => {
  expect(
    (
      await outcome(() => {
        throw new ReportedError(["\u001b]0;title\u0007 \u202e"]);
      })
    ).printed,
  ).toBe("\\u001b]0;title\\u0007 \\u202e\n");
});

test("an unexpected error says how to see more", async () => {
  expect(
    (
      await outcome(() => {
        throw new Error("broken");
      })
    ).printed,
  ).toBe("unexpected error: broken (KEYPHASE_TRACE=1 shows where)\n");
});

test("a program that ends well prints nothing", async () => {
  expect((await outcome(() => Promise.resolve())).printed).toBe("");
});
