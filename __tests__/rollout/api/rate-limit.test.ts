import fc from "fast-check";
import { Api } from "../../../rollout/api/api";
import { newestRuns } from "../../../rollout/api/run";
import { RateLimit } from "../../../rollout/api/rate-limit";
import { z } from "zod";
import { VirtualClock } from "../virtual-clock";

/** Most events in any span of that length: spans begin with an event. */
function mostWithin(milliseconds: number, times: readonly number[]): number {
  return Math.max(...times.map((begin) => times.filter((time) => time >= begin && time < begin + milliseconds).length));
}

test("never more than allowed in any span, and every call gets its turn, in order", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(700), { minLength: 1, maxLength: 60 }), async (pauses) => {
      const clock = new VirtualClock();
      const limit = new RateLimit(5, 1000, clock);
      const started: { readonly call: number; readonly at: number }[] = [];
      let begin = Promise.resolve();
      const calls = pauses.map((pause, call) => {
        begin = begin.then(() => clock.wait(pause));
        return begin.then(() => limit.pass()).then(() => started.push({ call, at: clock.now() }));
      });
      await Promise.all(calls);
      expect(started.map(({ call }) => call)).toEqual(pauses.map((_pause, call) => call));
      expect(
        mostWithin(
          1000,
          started.map(({ at }) => at),
        ),
      ).toBeLessThanOrEqual(5);
    }),
    { numRuns: 50 },
  ));

test("the client starts at most 25 requests in any second, also when they are repeated", async () => {
  const clock = new VirtualClock();
  const times: number[] = [];
  const fetching = jest.spyOn(globalThis, "fetch").mockImplementation(() => {
    times.push(clock.now());
    const status = times.length % 7 === 0 ? 503 : 200;
    return Promise.resolve(new Response("{}", { status }));
  });
  try {
    const api = new Api({
      hostname: "app.terraform.io",
      token: { value: "x", source: "here" },
      clock,
      address: "http://x",
    });
    await Promise.all(Array.from({ length: 200 }, (_, number) => api.get(`/runs/${number}`, z.unknown())));
    expect(times.length).toBeGreaterThan(200);
    expect(mostWithin(1000, times)).toBeLessThanOrEqual(25);
  } finally {
    fetching.mockRestore();
  }
});

test("the client asks for at most 25 lists of runs in any minute", async () => {
  const clock = new VirtualClock();
  const times: number[] = [];
  const fetching = jest.spyOn(globalThis, "fetch").mockImplementation(() => {
    times.push(clock.now());
    return Promise.resolve(new Response('{"data":[]}', { status: 200 }));
  });
  try {
    const token = { value: "x", source: "here" };
    const api = new Api({ hostname: "app.terraform.io", token, clock, address: "http://x" });
    await Promise.all(Array.from({ length: 60 }, (_, number) => newestRuns(api, `ws-${number}`, {})));
    expect(times).toHaveLength(60);
    expect(mostWithin(60_000, times)).toBe(25);
  } finally {
    fetching.mockRestore();
  }
});
