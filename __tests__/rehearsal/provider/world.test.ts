import { World } from "../../../rehearsal/provider/world";

test("equal objects get different identities, the same ones in every run", () => {
  const identities = () => {
    const world = new World();
    return [1, 2].map(() => {
      const identity = world.newIdentity("aws_eip", { domain: "vpc" });
      world.put(identity, "aws_eip", {});
      return identity;
    });
  };
  const [one, other] = identities();
  expect(one).not.toBe(other);
  expect(identities()).toEqual([one, other]);
});

test("a reader finds the object that has everything that is asked for", () => {
  const world = new World();
  world.put("1", "grafana_folder", { uid: "a", title: "A" });
  world.put("2", "grafana_folder", { uid: "b", title: "B" });
  expect(world.find(["grafana_folder"], { uid: "b" })).toEqual({ uid: "b", title: "B" });
  expect(world.find(["grafana_folder"], { uid: "c" })).toBeUndefined();
  expect(world.find(["grafana_folder"], { region: "x" })).toBeUndefined();
  expect(world.find(["grafana_dashboard"], { uid: "b" })).toBeUndefined();
});

test("a world is restored as it was, numbers of 64 bits included", () => {
  const world = new World();
  world.phase = "first";
  world.put("1", "aws_vpc", { serial: 9_007_199_254_740_993n });
  const restored = new World(world.kept);
  expect(restored.countOf("first")).toBe(1);
  expect(restored.kept).toEqual(world.kept);
});
