import { scaleway } from "../../../rehearsal/provider/overlays/scaleway";
import { madeUp } from "../../../rehearsal/provider/values/made-up";
import type { ObjectValue } from "../../../rehearsal/provider/values/value";

const guid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const settings = { region: "nl-ams", zone: "nl-ams-2" };

function value(type: string, path: string, values: ObjectValue = {}, provider: ObjectValue = settings) {
  return madeUp(
    { kind: "resource", type, identity: "one", values, settings: provider },
    scaleway,
    path.split("."),
    "string",
  );
}

test.each([
  ["scaleway_instance_server", { zone: "fr-par-2" }, "fr-par-2/"],
  ["scaleway_instance_server", {}, "nl-ams-2/"],
  ["scaleway_lb_backend", { lb_id: "fr-par-1/x" }, "fr-par-1/"],
  ["scaleway_vpc_private_network", {}, "nl-ams/"],
  ["scaleway_ipam_ip", { region: "fr-par" }, "fr-par/"],
  ["scaleway_secret", {}, "nl-ams/"],
  ["scaleway_iam_application", {}, ""],
])("the id of %s with %j begins with its place", (type, values, beginning) => {
  expect(value(type, "id", values)).toMatch(new RegExp(`^${beginning}${guid}$`));
});

test("without a place in the provider's configuration, ids still have one", () => {
  expect(value("scaleway_vpc", "id", {}, {})).toMatch(/^fr-par\//);
  expect(value("scaleway_vpc", "id", {}, { zone: "pl-waw-3" })).toMatch(/^pl-waw\//);
});

test("an interface is a part of its server, and a version of its secret", () => {
  expect(value("scaleway_instance_private_nic", "id", { server_id: "fr-par-1/s" })).toMatch(
    new RegExp(`^fr-par-1/s/${guid}$`),
  );
  expect(value("scaleway_secret_version", "id", { secret_id: "fr-par/s" })).toBe("fr-par/s/1");
});

test("keys have the shapes of Scaleway's", () => {
  expect(value("scaleway_iam_api_key", "access_key")).toMatch(/^SCW[0-9A-F]{17}$/);
  expect(value("scaleway_iam_api_key", "secret_key")).toMatch(new RegExp(`^${guid}$`));
});

test("everything belongs to the project of the provider", () => {
  const project_id = "99999999-2222-3333-4444-555555555555";
  expect(value("scaleway_vpc", "project_id", {}, { project_id })).toBe(project_id);
  expect(value("scaleway_vpc", "organization_id")).toMatch(new RegExp(`^${guid}$`));
});
