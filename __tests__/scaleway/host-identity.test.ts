import { resources, synthesize } from "../synthesized";
import { bucketIn, gatewayIn, identityIn, networkIn, secretIn, tags } from "./placement";

const stack = synthesize((scope) => identityIn(scope, gatewayIn(scope, networkIn(scope))));

interface Rule {
  readonly permission_set_names: readonly string[];
  readonly project_ids: readonly string[];
  readonly condition: string;
}

const [policy] = resources(stack, "scaleway_iam_policy");
const rules = (policy?.["rule"] ?? []) as readonly Rule[];

test("hosts read exactly their secrets, and write exactly theirs", () => {
  expect(rules.map(({ permission_set_names: sets }) => sets)).toEqual([
    ["SecretManagerSecretAccess"],
    ["SecretManagerSecretCreate"],
  ]);
  const named = rules.map(({ condition }) =>
    [...condition.matchAll(/scaleway_secret\.([\w-]+)_secret_/g)].map(([, name]) => name),
  );
  expect(named).toEqual([["gossip-key", "token"], ["recovery-keys"]]);
});

test("the policy knows secrets by their ids without the region, and requests by the gateway's address", () => {
  const [{ condition, project_ids: projects } = { condition: "", project_ids: [] }] = rules;
  const secret = String.raw`resource\.id == "\$\{element\(split\("/", scaleway_secret\.[\w-]+\.id\), 1\)\}"`;
  const address = String.raw`inIpRange\(request\.ip, "\$\{scaleway_vpc_public_gateway_ip\.[\w-]+\.address\}/32"\)`;
  expect(condition).toMatch(new RegExp(`^\\(${secret} \\|\\| ${secret}\\) && ${address}$`));
  expect(projects).toEqual([expect.stringMatching(/^\$\{scaleway_secret\..*\.project_id\}$/)]);
});

test("who has a bucket keeps objects there and fetches them, from the same address, and deletes none", () => {
  const withBucket = synthesize((scope) => identityIn(scope, gatewayIn(scope, networkIn(scope)), bucketIn(scope)));
  const [withObjects] = resources(withBucket, "scaleway_iam_policy");
  const [, , objects] = withObjects?.["rule"] as readonly Rule[];
  expect(objects?.permission_set_names).toEqual(["ObjectStorageObjectsRead", "ObjectStorageObjectsWrite"]);
  expect(objects?.condition).toMatch(/^inIpRange\(request\.ip, "\$\{scaleway_vpc_public_gateway_ip\./);
  expect(rules).toHaveLength(2);
});

test("the key belongs to an application, not to a person, and comes after what it may do", () => {
  expect(resources(stack, "scaleway_iam_api_key")).toEqual([
    expect.objectContaining({
      application_id: expect.stringMatching(/^\$\{scaleway_iam_application\..*\.id\}$/) as unknown,
      depends_on: [expect.stringMatching(/^scaleway_iam_policy\./)],
    }),
  ]);
  expect(policy).toMatchObject({ tags });
});

test("a secret's value is written without entering the state; one that a host writes has none", () => {
  const written = synthesize((scope) => {
    secretIn(scope, "gossip-key", "an ephemeral value");
    secretIn(scope, "recovery-keys");
  });
  expect(resources(written, "scaleway_secret").map(({ name, path }) => [path, name])).toEqual([
    ["/wm-prod", "gossip-key"],
    ["/wm-prod", "recovery-keys"],
  ]);
  const [version, ...others] = resources(written, "scaleway_secret_version");
  expect(others).toEqual([]);
  expect(version).toMatchObject({
    data_wo: "an ephemeral value",
    data_wo_version: 1,
    lifecycle: { create_before_destroy: true },
  });
  expect(version).not.toHaveProperty("data");
});
