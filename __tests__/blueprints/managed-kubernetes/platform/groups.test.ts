import {
  accessByGroup,
  groupsClaim,
  members,
} from "../../../../constructs/blueprints/managed-kubernetes/platform/groups";
import { configOf } from "../contracts";
import type { Dataset } from "../contracts";

type Groups = NonNullable<NonNullable<Dataset["platform"]>["groups"]>;

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;

function config(groups: Groups) {
  return configOf({ platform: { groups } });
}

test("a principal of several groups is there once, with all of them", () => {
  const groups: Groups = {
    ops: { access: "administrator", members: [role("ops")] },
    team: { access: "developer", members: [role("team"), role("ops")] },
    audit: { access: "viewer" },
  };
  expect(members(config(groups))).toEqual([
    { principal: role("ops"), groups: ["ops", "team"] },
    { principal: role("team"), groups: ["team"] },
  ]);
  expect(accessByGroup(config(groups))).toEqual({ ops: "administrator", team: "developer", audit: "viewer" });
});

test.each(["system:masters", "eks:nodes", "aws:x", "amazon:x", "iam:x", "a,b", 'a"b', "a\nb", "", " a", "a\n"])(
  "%j is no name of a group",
  (name) => {
    expect(() => config({ [name]: { access: "viewer" } })).toThrow();
  },
);

test.each(["platform-administrators", "Team A", "team:a@example.com", "systematic", "customers/wm", "x"])(
  "%s is a name of a group",
  (name) => {
    expect(Object.keys(accessByGroup(config({ [name]: { access: "viewer" } })))).toEqual([name]);
  },
);

test("groups are in a claim of the customer's domain, unless the dataset names another", () => {
  expect(groupsClaim(configOf())).toBe("https://example.com/groups");
  const auth0 = { domain: "wm.eu.auth0.com", groupsClaim: "https://id.example.com/teams" };
  expect(groupsClaim(configOf({ auth0 }))).toBe("https://id.example.com/teams");
});
