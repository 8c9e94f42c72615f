import fc from "fast-check";
import { rings } from "../../synthesized/deployment-record";
import { inFolder } from "../rehearsal/synthesized-folder";
import { FakeCloud } from "./fake-cloud";
import { phases, revisionOf, writeFleet } from "./fleet";

const keys = ["One", "Two", "Three"];
const stacks = keys.flatMap((key) => phases.slice(1).map((phase) => `${key}-${phase}`));

/** What happens during one call. */
const call = fc.record({
  agrees: fc.boolean(),
  maxDestroy: fc.integer({ min: 0, max: 2 }),
  fails: fc.dictionary(fc.constantFrom(...stacks), fc.constantFrom("plan" as const, "apply" as const), { maxKeys: 2 }),
  destroys: fc.dictionary(fc.constantFrom(...stacks), fc.integer({ min: 0, max: 2 }), { maxKeys: 3 }),
  version: fc.constantFrom("1", "2"),
  parallel: fc.integer({ min: 1, max: 3 }),
});

const fleet = fc.record({
  rings: fc.array(fc.constantFrom(...rings), { minLength: keys.length, maxLength: keys.length }),
  calls: fc.array(call, { minLength: 1, maxLength: 4 }),
});

jest.setTimeout(120_000);

test("whatever happens: only plans that were shown, agreed to and within the limits are applied, each once, in order", () =>
  fc.assert(
    fc.asyncProperty(fleet, ({ rings: chosen, calls }) =>
      inFolder((synthesized) =>
        FakeCloud.use(async (cloud) => {
          const membersAt = (version: string) =>
            Object.fromEntries(
              keys.map((key, index) => [key, { ring: chosen[index] ?? "all", versions: { tooling: version } }]),
            );
          for (const key of keys) cloud.make(key, membersAt("1")[key]);
          const agreed = new Set<string>();
          for (const { agrees, maxDestroy, fails, destroys, version, parallel } of calls) {
            const members = membersAt(version);
            writeFleet(synthesized, members);
            cloud.terraform.failures.clear();
            for (const [stack, step] of Object.entries(fails)) cloud.terraform.failures.set(stack, step);
            cloud.terraform.changes.clear();
            for (const [stack, count] of Object.entries(destroys)) {
              cloud.terraform.changes.set(stack, { destroy: Array.from({ length: count }, (_, n) => `a.b${n}`) });
            }
            cloud.terraform.history.splice(0);
            cloud.terraform.mostAtOnce = 0;
            const results = await cloud.rollout({
              synthesized,
              parallel,
              limits: { maxDestroy, maxReplace: 0 },
              ask: (plans) => {
                for (const { changes, url } of plans) {
                  expect(changes.destroy).toBeLessThanOrEqual(maxDestroy);
                  if (agrees) agreed.add(url.split("/").at(-1) ?? "");
                }
                return Promise.resolve(agrees);
              },
            });
            const applied = cloud.runs.queue.all.filter(({ steps }) =>
              steps.some(({ status }) => status === "applying"),
            );
            expect(applied.filter(({ id }) => !agreed.has(id))).toEqual([]);
            expect(cloud.terraform.mostAtOnce).toBeLessThanOrEqual(parallel);

            // No phase before the one that it stands on, and no ring before the one before it.
            for (const { deployment, phases: of } of results) {
              const last = of.findLastIndex(({ outcome }) => outcome === "applied" || outcome === "up to date");
              for (const { phase, stack } of of.slice(0, last + 1)) {
                expect(cloud.applied(stack)).toBe(revisionOf(deployment, phase, members[deployment]));
              }
            }
            const order = results.map(({ ring }) => rings.indexOf(ring));
            expect(order).toEqual([...order].sort());
            const firstOpen = results.find(({ phases: of }) =>
              of.some(({ stack, revision }) => cloud.applied(stack) !== revision),
            );
            const later = results.filter(
              ({ ring }) => firstOpen && rings.indexOf(ring) > rings.indexOf(firstOpen.ring),
            );
            expect(later.flatMap(({ phases: of }) => of.filter(({ outcome }) => outcome === "applied"))).toEqual([]);
          }
        }),
      ),
    ),
    { numRuns: 20 },
  ));
