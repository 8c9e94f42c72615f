import fc from "fast-check";
import type { StartChoice } from "../../../publishing/starts";
import { isOfPush } from "../../../rehearsal/pushes/round";
import type { Ingress } from "../../../rehearsal/terraform-cloud/runs/connected-repository";
import { PushedCloud, deploymentWith } from "./pushed-cloud";
import { phaseNames } from "./pushed-deployment";
import type { Contents } from "./pushed-deployment";
import { patience } from "../with-terraform";

jest.setTimeout(patience);

const phase = fc.constantFrom(...phaseNames);
const content = fc.constantFrom("first", "second", "third");
const change = fc.record(
  { tooling: content, infrastructure: content, platform: content, application: content },
  { requiredKeys: [] },
);
const start = fc.constantFrom<StartChoice>("first", "every");
const models = fc.record({
  ingress: fc.constantFrom<Ingress>("every", "matching"),
  start,
});

/** What people do to a deployment. */
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("change" as const), contents: change }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("failure" as const), phase }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("run by hand" as const), phase }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("older version" as const), phase, back: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("resumption" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("quiet" as const) }) },
);

/** Without what asks for an old configuration. */
const newest = deed.filter(({ kind }) => kind !== "older version");

type Deed = typeof deed extends fc.Arbitrary<infer What> ? What : never;

interface Model {
  readonly ingress: Ingress;
  readonly start: StartChoice;
}

interface Deeds {
  readonly cloud: PushedCloud;
  readonly scheduler: fc.Scheduler;
  contents: Contents;
}

async function quiet({ cloud, scheduler }: Deeds): Promise<void> {
  await scheduler.waitFor(cloud.runs.queue.quiet());
}

async function begin(scheduler: fc.Scheduler, model: Model): Promise<Deeds> {
  const pause = () => scheduler.schedule(Promise.resolve());
  const cloud = new PushedCloud(deploymentWith({}), { ...model, pause });
  await cloud.begin();
  return { cloud, scheduler, contents: {} };
}

async function act(deeds: Deeds, what: Deed): Promise<void> {
  const { cloud } = deeds;
  switch (what.kind) {
    case "change":
      deeds.contents = { ...deeds.contents, ...what.contents };
      return cloud.publish(deploymentWith(deeds.contents));
    case "failure":
      cloud.failing.add(`Demo-${what.phase}`);
      return;
    case "run by hand":
      cloud.startByHand(what.phase);
      return;
    case "older version":
      cloud.startByHand(what.phase, what.back);
      return;
    case "resumption":
      if (cloud.waiting !== undefined) await cloud.publish(cloud.deployment, { from: cloud.waiting });
      return;
    case "quiet":
      return quiet(deeds);
  }
}

/** All of it, each waited for. */
async function quietAfterEach(scheduler: fc.Scheduler, model: Model, all: readonly Deed[]): Promise<PushedCloud> {
  const deeds = await begin(scheduler, model);
  for (const each of [{ kind: "change", contents: {} } as const, ...all]) {
    await act(deeds, each);
    await quiet(deeds);
  }
  return deeds.cloud;
}

describe("whatever people do, in whatever order runs take place,", () => {
  test("nothing is applied before the phase before it, in both models of what a push configures", () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), models, fc.array(deed, { maxLength: 12 }), async (scheduler, model, all) => {
        const deeds = await begin(scheduler, model);
        for (const each of [{ kind: "change", contents: {} } as const, ...all]) await act(deeds, each);
        await quiet(deeds);
        expect(deeds.cloud.early).toEqual([]);
      }),
      { numRuns: 150 },
    ));

  test("each phase arrives at its newest revision, once failures are repaired and published again", () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        models.filter((model) => model.ingress === "every" || model.start === "every"),
        fc.array(deed, { maxLength: 12 }),
        async (scheduler, model, all) => {
          const deeds = await begin(scheduler, model);
          const { cloud } = deeds;
          for (const each of [{ kind: "change", contents: {} } as const, ...all]) await act(deeds, each);
          await quiet(deeds);
          cloud.failing.clear();
          // Once for each phase at most: where a person has run older versions, each has to be given its newest again.
          for (let again = 0; again < phaseNames.length && cloud.waiting !== undefined; again += 1) {
            await cloud.publish(cloud.deployment, { from: cloud.waiting });
            await quiet(deeds);
          }
          expect(cloud.waiting).toBeUndefined();
        },
      ),
      { numRuns: 150 },
    ));
});

describe("where every push is waited for, whatever fails or is run by hand,", () => {
  test("no phase is applied unless the one before it is at the revision of the same commit", () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), models, fc.array(deed, { maxLength: 12 }), async (scheduler, model, all) => {
        const { early, overtaken } = await quietAfterEach(scheduler, model, all);
        expect([early, overtaken]).toEqual([[], []]);
      }),
      { numRuns: 100 },
    ));

  // Where only matching pushes configure a workspace, a run by hand may take the commit that all phases before it are still at.
  test("nothing is applied at an old configuration that nobody asked for, where every push configures each workspace", () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), start, fc.array(newest, { maxLength: 12 }), async (scheduler, choice, all) => {
        const { old } = await quietAfterEach(scheduler, { ingress: "every", start: choice }, all);
        expect(old).toEqual([]);
      }),
      { numRuns: 100 },
    ));
});

describe("where every push is waited for and nothing fails,", () => {
  test("each phase from the first that changed runs once, earlier ones do not run, and no gate stops a run", () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(change, { maxLength: 6 }), async (scheduler, changes) => {
        const deeds = await begin(scheduler, { ingress: "every", start: "first" });
        const { cloud } = deeds;
        for (const [index, contents] of [{}, ...changes].entries()) {
          const before = deploymentWith(deeds.contents).stacks.map(({ revision }) => revision);
          const first = cloud.runs.queue.all.length;
          await act(deeds, { kind: "change", contents });
          await quiet(deeds);
          const changed = cloud.deployment.stacks.filter(
            ({ revision }, place) => place > 0 && (index === 0 || revision !== before[place]),
          );
          const ran = cloud.runs.queue.all.slice(first).filter(isOfPush);
          expect(ran.map(({ workspace, status }) => `${workspace.name} ${status}`)).toEqual(
            changed.map(({ name }) => `${name} applied`),
          );
        }
        expect([cloud.early, cloud.old, cloud.waiting]).toEqual([[], [], undefined]);
      }),
      { numRuns: 80 },
    ));
});

describe("where nothing fails, whatever was begun before,", () => {
  const publication = fc.oneof(
    fc.record({ contents: change, way: fc.constant("token" as const), isQuiet: fc.boolean() }),
    fc.record({ contents: change, way: phase, isQuiet: fc.constant(true) }),
  );

  test("each phase arrives at its newest revision: with a token, and where a person names a phase; while runs go on, one more start at most", () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(publication, { maxLength: 8 }), async (scheduler, publications) => {
        const deeds = await begin(scheduler, { ingress: "every", start: "first" });
        const { cloud } = deeds;
        await act(deeds, { kind: "change", contents: {} });
        await quiet(deeds);
        for (const { contents, way, isQuiet } of publications) {
          if (way !== "token") await quiet(deeds);
          deeds.contents = { ...deeds.contents, ...contents };
          const choice = way === "token" ? { applied: cloud.token } : { from: way };
          await scheduler.waitFor(cloud.publish(deploymentWith(deeds.contents), choice));
          if (isQuiet) await quiet(deeds);
        }
        await quiet(deeds);
        // What is taken back while runs go on may be there already when its own run begins, which then starts nobody (docs/decisions/publishing.md).
        if (publications.every(({ isQuiet }) => isQuiet)) expect(cloud.waiting).toBeUndefined();
        if (cloud.waiting !== undefined) await cloud.publish(cloud.deployment, { from: cloud.waiting });
        await quiet(deeds);
        expect([cloud.early, cloud.waiting]).toEqual([[], undefined]);
      }),
      { numRuns: 150 },
    ));
});
