import { rateLimited } from "../../rehearsal/terraform-cloud/api/faults";
import { refusal } from "../../rehearsal/terraform-cloud/api/response";
import { inFolder } from "../rehearsal/synthesized-folder";
import { FakeCloud, outcomes, told } from "./fake-cloud";
import { revisionOf, writeFleet } from "./fleet";

/** One deployment with a phase to apply. */
function withOne(work: (cloud: FakeCloud, folder: string) => Promise<void>): Promise<void> {
  return inFolder((folder) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(folder, { One: {} });
      cloud.make("One");
      await work(cloud, folder);
    }),
  );
}

const forever = 1000;
const everything = /^\/api\//;

describe("what passes is outwaited", () => {
  test.each([
    ["429 with Retry-After", rateLimited(3)],
    ["502", refusal(502, "bad gateway", "")],
    ["503", refusal(503, "unavailable", "The outputs are being processed.")],
    ["a lost connection", "dropped" as const],
  ])("%s", (_name, answer) =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "GET", path: everything, answer, times: 4 });
      expect(outcomes(await cloud.rollout({ synthesized }))).toContain("One-platform: applied");
    }),
  );

  test("a rate limit waits as long as it says, also where nothing may be repeated", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer: rateLimited(40), times: 2 });
      const begin = cloud.clock.now();
      await cloud.rollout({ synthesized, until: "tooling" });
      expect(cloud.clock.now() - begin).toBeGreaterThanOrEqual(80_000);
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));
});

test("a state is looked at again until its outputs are worked out", () =>
  withOne(async (cloud, synthesized) => {
    cloud.terraform.beforeApply = () => {
      const answer = refusal(503, "unavailable", "The outputs are being processed.");
      cloud.faults.add({ path: /\/current-state-version-outputs$/, answer, times: 3 });
    };
    await cloud.rollout({ synthesized });
    expect(outcomes(await cloud.rollout({ synthesized })).slice(1)).toEqual([
      "One-tooling: up to date",
      "One-platform: up to date",
    ]);
  }));

describe("a run is ordered once, whatever happens to the answer", () => {
  test.each(["cut", "dropped"] as const)("the connection is %s", (answer) =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer });
      expect(outcomes(await cloud.rollout({ synthesized }))).toContain("One-platform: applied");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }),
  );

  test("500 instead of an answer", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer: refusal(500, "error", "") });
      await cloud.rollout({ synthesized });
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
      expect(cloud.applied("One-tooling")).toBe(revisionOf("One", "tooling"));
    }));

  test("a run that is over before anybody can look is found all the same", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer: "cut" });
      cloud.terraform.failures.set("One-tooling", "plan");
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results)[1]).toBe("One-tooling: errored");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("a plan that nobody can apply, too", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer: "cut" });
      const results = await cloud.rollout({ synthesized, planOnly: true });
      expect(outcomes(results)[1]).toBe("One-tooling: planned");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("it is looked for with patience before it is ordered again", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer: refusal(503, "busy", "") });
      const begin = cloud.clock.now();
      expect(outcomes(await cloud.rollout({ synthesized, until: "tooling" }))[1]).toBe("One-tooling: applied");
      expect(cloud.clock.now() - begin).toBeGreaterThanOrEqual(20_000);
    }));

  test("an upload whose answer is lost, and whose repetition is refused, is an upload", () =>
    withOne(async (cloud, synthesized) => {
      const path = /^\/configurations\//;
      cloud.faults.add({ method: "PUT", path, answer: "cut" });
      cloud.faults.add({ method: "PUT", path, answer: refusal(403, "forbidden", "") });
      expect(outcomes(await cloud.rollout({ synthesized, until: "tooling" }))[1]).toBe("One-tooling: applied");
    }));

  test("an upload that is refused is a sentence", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "PUT", path: /^\/configurations\//, answer: refusal(403, "forbidden", "") });
      expect(told(await cloud.rollout({ synthesized }))).toContain("the upload of configuration cv-");
    }));

  test("a confirmation whose answer is lost counts", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/actions\/apply$/, answer: "cut" });
      await cloud.rollout({ synthesized });
      expect(cloud.terraform.history.filter((line) => line === "apply One-tooling")).toHaveLength(1);
    }));
});

describe("what does not pass is a sentence", () => {
  test("401: which token, and how to come to another", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ path: everything, answer: refusal(401, "unauthorized", ""), times: forever });
      await expect(cloud.rollout({ synthesized })).rejects.toThrow(
        /app\.terraform\.io \(asked at http:\/\/127[^)]*\) does not accept the token in the variable TFE_TOKEN.*terraform login app\.terraform\.io.*TF_TOKEN_app_terraform_io/,
      );
    }));

  test("a token is never printed", () =>
    withOne(async (cloud, synthesized) => {
      for (const status of [401, 403, 404, 409, 422, 500]) {
        cloud.faults.add({ path: everything, answer: refusal(status, "no", "no"), times: 6 });
        const text = await cloud.rollout({ synthesized }).then(told, String);
        expect(text).not.toContain("a-secret-token");
      }
    }));

  test("404 for everything: the organization", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ path: everything, answer: refusal(404, "not found", ""), times: forever });
      await expect(cloud.rollout({ synthesized })).rejects.toThrow(
        "has no organization example, or the token in the variable TFE_TOKEN is not one of it. Is terraformCloud.organization right in the dataset?",
      );
    }));

  test.each([
    [403, "does not let the token in the variable TFE_TOKEN do this: POST /runs. It says: You may not."],
    [409, "cannot do this now: POST /runs. It says: You may not."],
    [422, "refuses POST /runs. It says: You may not."],
  ])("%i: what was asked, and the API's own words", (status, sentence) =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "POST", path: /\/runs$/, answer: refusal(status, "no", "You may not.") });
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: stopped", "One-platform: not reached"]);
      expect(told(results)).toBe(`app.terraform.io (asked at ${cloud.origin}) ${sentence}`);
    }),
  );

  test("429 without an end", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ method: "GET", path: everything, answer: rateLimited(1), times: forever });
      await expect(cloud.rollout({ synthesized })).rejects.toThrow(
        "limits how often its API is called, and keeps doing",
      );
    }));

  test("5xx without an end: nothing half done, a later call goes on", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ path: /\/runs\/[^/]+$/, answer: refusal(500, "error", ""), times: 6 });
      const results = await cloud.rollout({ synthesized });
      expect(told(results)).toMatch(
        /^app\.terraform\.io \(asked at [^)]*\) fails \(500\) at GET \/runs\/run-\w+, again and again\./,
      );
      const [run] = cloud.runsOf("One-tooling");
      expect(told(results)).toContain(
        `The run is there, and calling again goes on with it: https://app.terraform.io/app/example/One-tooling/runs/${run?.id ?? ""}`,
      );
      expect(outcomes(await cloud.rollout({ synthesized }))).toContain("One-platform: applied");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("no network", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ path: everything, answer: "dropped", times: forever });
      await expect(cloud.rollout({ synthesized })).rejects.toThrow(
        /^app\.terraform\.io \(asked at [^)]*\) cannot be reached \(GET/,
      );
    }));

  test("a plan that the token may not read is not applied", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ path: /\/plan\/json-output$/, answer: refusal(404, "not found", "") });
      const results = await cloud.rollout({ synthesized });
      expect(told(results)).toContain("Give it admin access to the deployment's project");
      expect(cloud.terraform.history).toEqual(["plan One-tooling"]);
    }));

  test("something else than Terraform Cloud answers", () =>
    withOne(async (cloud, synthesized) => {
      cloud.faults.add({ path: everything, answer: { status: 200, body: { hello: "world" } }, times: forever });
      await expect(cloud.rollout({ synthesized })).rejects.toThrow("Is TFE_ADDRESS a Terraform Cloud?");
    }));
});
