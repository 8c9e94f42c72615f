import { foundInstances } from "../../../rehearsal/provider/overlays/aws-instances";
import type { ObjectValue } from "../../../rehearsal/provider/values/value";
import { World } from "../../../rehearsal/provider/world";

const world = new World();
for (const host of ["server-1", "client-1"]) {
  const tags = { Host: host, Role: host.split("-")[0] ?? "" };
  const values = { id: `i-${host}`, private_ip: "10.0.0.7", tags, tags_all: { ...tags, Deployment: "WM-Prod" } };
  world.put(host, "aws_instance", values);
}

const ids = (asked: ObjectValue, where = world) => foundInstances("aws_instances", asked, where)?.["ids"];

test("hosts are listed by their tags, those of the provider too", () => {
  expect(ids({ instance_tags: { Deployment: "WM-Prod" } })).toEqual(["i-server-1", "i-client-1"]);
  expect(ids({ instance_tags: { Deployment: "WM-Prod", Role: "server" } })).toEqual(["i-server-1"]);
  expect(ids({ filter: [{ name: "tag:Host", values: ["client-1", "client-2"] }] })).toEqual(["i-client-1"]);
});

test("a list may be empty, and is no error", () => {
  expect(ids({ instance_tags: { Deployment: "HL-Prod" } })).toEqual([]);
  expect(ids({ instance_state_names: ["stopped"] })).toEqual([]);
  expect(ids({}, new World())).toEqual([]);
});

test("a host that is looked up tells all its tags", () => {
  expect(foundInstances("aws_instance", { instance_id: "i-server-1" }, world)).toMatchObject({
    tags: { Host: "server-1", Deployment: "WM-Prod" },
  });
  expect(foundInstances("aws_instance", { instance_id: "i-none" }, world)).toBeUndefined();
  expect(foundInstances("aws_vpc", {}, world)).toBeUndefined();
});
