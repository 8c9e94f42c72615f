import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type { AppliedRevisions } from "../../publishing/starts";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import { revisionsOf, synthesizeFleet } from "./fleet";
import type { FleetDeployment, Phases } from "./fleet";
import { patience } from "./patience";
import { publishing } from "./publishing";
import { bareRepository, commits, inWorkshop, published, startedBy } from "./repositories";

jest.setTimeout(4 * patience);

const content = fc.constantFrom("a", "b", "c");

/** A deployment's phases: some may be missing, and come back. */
const phases = fc
  .record(
    { workspaces: content, tooling: content, infrastructure: content, platform: content, application: content },
    { requiredKeys: ["workspaces", "tooling"] },
  )
  .map((chosen): Phases => {
    const order = ["workspaces", "tooling", "infrastructure", "platform", "application"] as const;
    return Object.fromEntries(order.flatMap((phase) => (chosen[phase] === undefined ? [] : [[phase, chosen[phase]]])));
  });

const keys = ["WM-Prod", "WM", "HL-Prod"];

/** What is synthesized at a time: some deployments, others not. */
const state = fc.dictionary(fc.constantFrom(...keys), phases, { minKeys: 1, noNullPrototype: true });

/** Stacks whose revision is another one than before, without the one that no push starts. */
function moved(key: string, before: Phases | undefined, after: Phases): string[] {
  const [old, now] = [revisionsOf(before ?? {}), revisionsOf(after)];
  return Object.keys(after)
    .filter((phase) => phase !== "workspaces" && old[phase] !== now[phase])
    .map((phase) => `${key}-${phase}`);
}

/** Terraform Cloud where everything that was published is applied, and the new workspaces phase too; what goes is destroyed. */
function allApplied(last: ReadonlyMap<string, Phases>, wanted: Readonly<Record<string, Phases>>) {
  return ({ key }: SynthesizedDeployment): AppliedRevisions => ({
    appliedRevision: (workspace) => {
      const phase = workspace.slice(key.length + 1);
      const isGone = wanted[key]?.[phase] === undefined;
      const phases = phase === "workspaces" ? wanted[key] : isGone ? undefined : last.get(key);
      return Promise.resolve(revisionsOf(phases ?? {})[phase]);
    },
  });
}

async function checkSequence(
  folder: string,
  states: readonly Readonly<Record<string, Phases>>[],
  hasToken: boolean,
): Promise<void> {
  const repository = bareRepository(folder);
  const synthesized = join(folder, "cdktf.out");
  const last = new Map<string, Phases>();
  for (const wanted of states) {
    const before = commitCount(repository);
    const fleet = Object.entries(wanted).map(([key, own]): [string, FleetDeployment] => [key, { phases: own }]);
    synthesizeFleet(synthesized, Object.fromEntries(fleet));
    await publishing(folder, hasToken ? { appliedOf: allApplied(last, wanted) } : {});
    const expected = Object.entries(wanted).flatMap(([key, own]) => moved(key, last.get(key), own).slice(0, 1));
    const started = commitCount(repository) === before ? [] : presentMarkers(repository);
    expect(started.sort()).toEqual(expected.sort());
    const files = published(repository);
    for (const [key, own] of Object.entries(wanted)) {
      last.set(key, own);
      for (const phase of Object.keys(own)) {
        const file = `stacks/${key}-${phase}/cdk.tf.json`;
        expect(files[file]).toBe(readFileSync(join(synthesized, file), "utf8"));
      }
    }
  }
  const stacks = Object.keys(published(repository)).filter((file) => file.startsWith("stacks/"));
  const expected = [...last].flatMap(([key, own]) =>
    Object.keys(own).map((phase) => `stacks/${key}-${phase}/cdk.tf.json`),
  );
  expect(stacks.sort()).toEqual(expected.sort());
}

/** Markers that the newest commit touches, without those that it removes with their phase. */
function presentMarkers(repository: string): string[] {
  const files = published(repository);
  return startedBy(repository).filter((stack) => `start/${stack}` in files);
}

function commitCount(repository: string): number {
  try {
    return commits(repository).length;
  } catch {
    return 0;
  }
}

test("whatever is synthesized one after the other: the last of each deployment is published, and only what changed is started", () =>
  fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 4 }), fc.boolean(), (states, hasToken) =>
      inWorkshop((folder) => checkSequence(folder, states, hasToken)),
    ),
    { numRuns: 12 },
  ));
