import { pauseAfter } from "../../../rollout/api/back-off";
import { VirtualClock } from "../virtual-clock";

function pause(attempt: number, status: number, headers: Readonly<Record<string, string>>): number {
  return pauseAfter(attempt, { status, headers: new Headers(headers) }, new VirtualClock(), () => 0.5);
}

test("the end of a rate's window counts where the rate was the trouble", () => {
  expect(pause(1, 429, { "x-ratelimit-reset": "7.2" })).toBeGreaterThanOrEqual(7200);
});

test("a failing server is given time, though its answers carry the window's end too", () => {
  const window = { "x-ratelimit-reset": "0.2" };
  expect(pause(5, 502, window)).toBe(pause(5, 502, {}));
  expect(pause(5, 502, window)).toBeGreaterThan(4000);
});

test.each([429, 503])("what an answer asks for is done: %i", (status) => {
  expect(pause(1, status, { "retry-after": "9", "x-ratelimit-reset": "1" })).toBeGreaterThanOrEqual(9000);
});

test("no answer is outwaited, longer each time", () => {
  const pauses = [1, 2, 3, 4].map((attempt) => pauseAfter(attempt, undefined, new VirtualClock(), () => 0.5));
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
});
