import { publishAndKill, publishAndStop } from "./kills";
import { inWorkshop } from "./repositories";

/** KEYPHASE_KILLS=200 makes this the long test that the gate runs. */
const times = Number(process.env["KEYPHASE_KILLS"] ?? 20);

jest.setTimeout(times * 20_000);

test("killed at random moments: the repository is before or after, and the next publication completes it", () =>
  inWorkshop(async (folder) => {
    const { killed, before, after } = await publishAndKill(folder, times);
    expect(killed).toBe(times);
    expect(before + after).toBe(times);
    // Kills that all come too early or too late would show nothing.
    expect(Math.min(before, after)).toBeGreaterThan(0);
  }));

test("told to end: the clone is removed, it may hold a login", () =>
  inWorkshop(async (folder) => {
    expect(await publishAndStop(folder)).toEqual({ code: 143, left: [] });
  }));
