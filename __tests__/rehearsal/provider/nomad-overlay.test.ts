import { nomad } from "../../../rehearsal/provider/overlays/nomad";
import type { ObjectValue, Value } from "../../../rehearsal/provider/values/value";
import { World } from "../../../rehearsal/provider/world";

const jobspec = (changes: object = {}) =>
  JSON.stringify({
    ID: "web",
    Name: "web",
    Namespace: "shop",
    Type: "system",
    Datacenters: ["dc1"],
    TaskGroups: [],
    ...changes,
  });

function computed(path: string, values: ObjectValue): Value | undefined {
  return nomad.types?.["nomad_job"]?.computed?.[path]?.({
    kind: "resource",
    type: "nomad_job",
    identity: "one",
    values,
    settings: {},
  });
}

function submitting(text: string, ...namespaces: readonly string[]) {
  const world = new World();
  for (const name of namespaces) world.put(name, "nomad_namespace", { name });
  return () => nomad.requires?.("nomad_job", { jobspec: text }, world);
}

test("a job is known by what its text says", () => {
  const values = { jobspec: jobspec(), detach: false };
  expect(["id", "name", "namespace", "type", "datacenters"].map((path) => computed(path, values))).toEqual([
    "web",
    "web",
    "shop",
    "system",
    ["dc1"],
  ]);
  expect(computed("deployment_status", values)).toBe("");
  expect(computed("deployment_status", { ...values, jobspec: jobspec({ Type: "service" }) })).toBe("successful");
});

test("what is no job is refused, with and without a root", () => {
  expect(submitting("not JSON", "shop")).toThrow(
    expect.objectContaining({ summary: "error parsing jobspec" }) as Error,
  );
  expect(submitting('{"ID": "web"}', "shop")).toThrow();
  expect(submitting(`{"Job": ${jobspec()}}`, "shop")).not.toThrow();
});

test("a job in a namespace that nobody made is refused in the words of Nomad", () => {
  expect(submitting(jobspec(), "other")).toThrow(
    expect.objectContaining({ summary: 'job "web" is in nonexistent namespace "shop"' }) as Error,
  );
  expect(submitting(jobspec({ Namespace: "default" }))).not.toThrow();
});
