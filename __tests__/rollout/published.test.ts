import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { refusal } from "../../rehearsal/terraform-cloud/api/response";
import type { RolloutOptions } from "../../rollout/rollout";
import { inFolder } from "../rehearsal/synthesized-folder";
import { FakeCloud, outcomes, told } from "./fake-cloud";
import { store } from "./fake-terraform";
import { revisionOf, writeFleet } from "./fleet";
import { PublishedRepository } from "./published-repository";

const member = { runMode: "vcs" } as const;

interface Place {
  readonly cloud: FakeCloud;
  readonly synthesized: string;
  readonly repository: PublishedRepository;
}

/** A deployment in run mode vcs whose workspaces are connected to a repository. */
function withRepository(work: (place: Place) => Promise<void>): Promise<void> {
  return inFolder((folder) =>
    FakeCloud.use(async (cloud) => {
      const synthesized = join(folder, "cdktf.out");
      mkdirSync(synthesized);
      writeFleet(synthesized, { One: member });
      cloud.make("One", member);
      const repository = new PublishedRepository(folder);
      await work({ cloud, synthesized, repository });
    }),
  );
}

/** Tells Terraform Cloud of a commit: the webhook. */
async function connect({ cloud, repository }: Place): Promise<void> {
  await cloud.runs.connect(repository);
  await cloud.runs.queue.quiet();
}

function linked({ cloud }: Place): void {
  const [source, workspace] = ["One-tooling", "One-platform"].map((name) => cloud.workspace(name).id);
  if (source && workspace) cloud.cloud.runTriggers.set("rt-1", { workspace, source });
}

test("the run that the push started is taken, and the one that the run trigger starts after it", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    linked(place);
    await connect(place);
    const platform = cloud.runsOf("One-platform")[0];
    if (platform) cloud.runs.queue.discard(platform);
    const results = await cloud.rollout({ synthesized, repository: repository.bare });
    expect(outcomes(results)).toEqual(["One-workspaces: up to date", "One-tooling: applied", "One-platform: applied"]);
    expect(cloud.runsOf("One-tooling").map(({ order }) => order.cause.kind)).toEqual(["creation"]);
    expect(cloud.runsOf("One-platform").map(({ order }) => order.cause.kind)).toEqual(["creation", "run trigger"]);
    expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform", member));
  }));

test("without a run that waits, one is ordered on the published commit", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    const commit = repository.publish(synthesized);
    await connect(place);
    for (const run of cloud.runs.queue.all) cloud.runs.queue.discard(run);
    await cloud.rollout({ synthesized, repository: repository.bare });
    const ordered = cloud.runsOf("One-tooling").at(-1);
    expect(ordered?.order.configuration.origin.commit?.sha).toBe(commit);
    expect(ordered?.order.cause.kind).toBe("person");
    expect(ordered?.status).toBe("applied");
  }));

test("a push that comes in between does not change what the ordered run is made of", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    const commit = repository.publish(synthesized);
    await connect(place);
    for (const run of cloud.runs.queue.all) cloud.runs.queue.discard(run);
    cloud.faults.add({
      method: "POST",
      path: /\/runs$/,
      get answer() {
        const origin = { autoQueueRuns: true, speculative: false };
        const later = { sha: "0123abcd", branch: "main", message: "A later one" };
        cloud.runs.configure(cloud.workspace("One-tooling"), { ...origin, commit: later }, () => Promise.resolve());
        return refusal(429, "Too many requests", "");
      },
    });
    const results = await cloud.rollout({ synthesized, repository: repository.bare, until: "tooling" });
    expect(outcomes(results)[1]).toBe("One-tooling: applied");
    expect(cloud.runsOf("One-tooling").at(-1)?.order.configuration.origin.commit?.sha).toBe(commit);
  }));

test("an order whose answer is lost is told from older runs of the same commit", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    await connect(place);
    for (const run of cloud.runs.queue.all) cloud.runs.queue.discard(run);
    const options = { synthesized, repository: repository.bare, until: "tooling" };
    cloud.terraform.failures.set("One-tooling", "plan");
    expect(outcomes(await cloud.rollout(options))[1]).toBe("One-tooling: errored");
    cloud.terraform.failures.clear();
    cloud.faults.add({ method: "POST", path: /\/runs$/, answer: refusal(503, "busy", "") });
    expect(outcomes(await cloud.rollout(options))[1]).toBe("One-tooling: applied");
    expect(cloud.runsOf("One-tooling").map(({ status }) => status)).toEqual(["discarded", "errored", "applied"]);
  }));

test("a later commit that is about something else does not make a run wrong", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    await connect(place);
    repository.note("of another deployment");
    const results = await cloud.rollout({ synthesized, repository: repository.bare, until: "tooling" });
    expect(outcomes(results)[1]).toBe("One-tooling: applied");
    expect(cloud.runsOf("One-tooling")).toHaveLength(1);
  }));

test("what is not published is not run", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    await connect(place);
    writeFleet(synthesized, { One: { ...member, versions: { platform: "2" } } });
    const results = await cloud.rollout({ synthesized, repository: repository.bare });
    expect(outcomes(results).slice(1)).toEqual(["One-tooling: stopped", "One-platform: not reached"]);
    expect(told(results)).toBe(
      "One runs what is published, and these stacks are published otherwise than they are synthesized. Publish first: npx keyphase publish One\n  One-platform",
    );
    expect(cloud.terraform.history).not.toContain("apply One-tooling");
  }));

test("where Terraform Cloud still has another commit, says how to bring it the published one", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    await connect(place);
    for (const run of cloud.runs.queue.all) cloud.runs.queue.discard(run);
    writeFleet(synthesized, { One: { ...member, versions: { tooling: "2" } } });
    repository.publish(synthesized);
    const results = await cloud.rollout({ synthesized, repository: repository.bare });
    expect(outcomes(results)[1]).toBe("One-tooling: stopped");
    expect(told(results)).toMatch(
      /^One-tooling: Terraform Cloud has commit \w{12}, which is another version\. .*npx keyphase publish One --from tooling$/,
    );
  }));

test("a run of an older commit that waits is for a person to decide on", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    await connect(place);
    writeFleet(synthesized, { One: { ...member, versions: { tooling: "2" } } });
    repository.publish(synthesized);
    const results = await cloud.rollout({ synthesized, repository: repository.bare });
    expect(told(results)).toContain("One-tooling has another run, which is planned");
    expect(cloud.runsOf("One-tooling").map(({ status }) => status)).toEqual(["planned"]);
  }));

test("a run that applies itself is only waited for, and the report says so", () =>
  withRepository(async (place) => {
    const { cloud, synthesized, repository } = place;
    repository.publish(synthesized);
    const workspace = cloud.workspace("One-tooling");
    workspace.settings = { ...workspace.settings, autoApply: true };
    store(cloud.workspace("One-platform"), revisionOf("One", "platform", member));
    cloud.terraform.changes.set("One-tooling", { destroy: ["aws_vpc.gone"] });
    const begun = new EventTarget();
    cloud.terraform.ready = once(begun, "begin").then(() => undefined);
    await cloud.runs.connect(repository);
    const progress = {
      doing: () => begun.dispatchEvent(new Event("begin")),
      ended: () => undefined,
      say: () => undefined,
      close: () => undefined,
    };
    const results = await cloud.rollout({ synthesized, repository: repository.bare, progress });
    // It is applied, and took away more than allowed.
    expect(cloud.applied("One-tooling")).toBe(revisionOf("One", "tooling", member));
    expect(outcomes(results)[1]).toBe("One-tooling: over the limit");
    expect(told(results)).toContain("The plan destroys 1 (allowed: 0, --max-destroy):\n  aws_vpc.gone");
    expect(told(results)).toContain("no limit was checked");
  }));

test("a repository that is none is a sentence", () =>
  withRepository(async ({ cloud, synthesized }) => {
    const results = await cloud.rollout({ synthesized, repository: join(synthesized, "nowhere") });
    expect(outcomes(results)[1]).toBe("One-tooling: stopped");
    expect(told(results)).toContain("nowhere is neither a URL nor a folder");
  }));

describe("a later phase that applies itself once this one is applied", () => {
  function withSelfApplying(work: (place: Place) => Promise<void>): Promise<void> {
    return withRepository(async (place) => {
      const { cloud, synthesized, repository } = place;
      repository.publish(synthesized);
      linked(place);
      await connect(place);
      for (const run of cloud.runs.queue.all) cloud.runs.queue.discard(run);
      const workspace = cloud.workspace("One-platform");
      workspace.settings = { ...workspace.settings, autoApply: true, autoApplyRunTrigger: true };
      await work(place);
    });
  }

  test("is named in the question, and its plan is held to the limits afterwards", () =>
    withSelfApplying(async ({ cloud, synthesized, repository }) => {
      cloud.terraform.changes.set("One-platform", { destroy: ["aws_db_instance.customer"] });
      const follows: unknown[] = [];
      const ask: RolloutOptions["ask"] = (plans) => {
        follows.push(...plans.map((plan) => plan.follows));
        return Promise.resolve(true);
      };
      const results = await cloud.rollout({ synthesized, repository: repository.bare, ask });
      expect(follows).toEqual([["platform"]]);
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: applied", "One-platform: over the limit"]);
      expect(told(results)).toContain("aws_db_instance.customer");
      expect(told(results)).toContain("no limit was checked");
    }));

  test("keeps a rollout that asks nobody from applying this one, unless that is allowed", () =>
    withSelfApplying(async ({ cloud, synthesized, repository }) => {
      const options = { synthesized, repository: repository.bare };
      const stopped = await cloud.rollout(options);
      expect(outcomes(stopped).slice(1)).toEqual(["One-tooling: not confirmed", "One-platform: not reached"]);
      expect(told(stopped)).toContain("platform would apply itself (auto-apply by run trigger)");
      expect(told(stopped)).toContain("--allow-auto-apply");
      expect(cloud.applied("One-tooling")).toBeUndefined();
      const allowed = await cloud.rollout({ ...options, allowAutoApply: true });
      expect(outcomes(allowed).slice(1)).toEqual(["One-tooling: applied", "One-platform: applied"]);
      expect(told(allowed)).toContain("no limit was checked");
    }));
});
