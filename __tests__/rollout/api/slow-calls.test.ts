import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { Api } from "../../../rollout/api/api";
import { SlowCalls } from "../../../rollout/api/slow-calls";

afterEach(() => {
  jest.useRealTimers();
});

test("after some seconds a person is told what is waited for, once for many calls", async () => {
  jest.useFakeTimers();
  const said: string[] = [];
  const slow = new SlowCalls("app.terraform.io", (line) => said.push(line));
  let answer = (): void => undefined;
  const call = new Promise<void>((resolve) => (answer = resolve));
  const watched = [slow.watch(() => call), slow.watch(() => call)];
  jest.advanceTimersByTime(4000);
  expect(said).toEqual([]);
  jest.advanceTimersByTime(2000);
  expect(said).toEqual(["waiting for app.terraform.io …"]);
  answer();
  await Promise.all(watched);
  expect(jest.getTimerCount()).toBe(0);
});

test("nothing is said of calls that are answered, nor of those that fail, soon", async () => {
  jest.useFakeTimers();
  const said: string[] = [];
  const slow = new SlowCalls("app.terraform.io", (line) => said.push(line));
  expect(await slow.watch(() => Promise.resolve("an answer"))).toBe("an answer");
  await expect(slow.watch(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  jest.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
});

test("errors name the address that was asked where it is not the host's own", async () => {
  const server = createServer((_request, response) => response.end("<html>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = { value: "a-secret-token", source: "the variable TFE_TOKEN" };
  try {
    const api = new Api({ hostname: "tfe.example.com", token, address });
    await expect(api.get("/runs/run-1", z.object({}))).rejects.toThrow(
      `tfe.example.com (asked at ${address}) answers /runs/run-1 in a form`,
    );
    expect(new Api({ hostname: "tfe.example.com", token, address: "https://tfe.example.com" }).shown).toBe(
      "tfe.example.com",
    );
  } finally {
    server.close();
  }
});
