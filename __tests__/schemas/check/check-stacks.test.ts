import { checkStacks, usesOf, type SchemaSet } from "../../../schemas/check/check-stacks";
import type { Block } from "../../../schemas/provider-schema";

const VPC = "registry.terraform.io/hashicorp/aws";
const schemas = (block: Block) =>
  new Map([[VPC, { provider: { version: 0, block: {} }, resource_schemas: { aws_vpc: { version: 0, block } } }]]);
const derived: SchemaSet = {
  name: "derived",
  complete: true,
  schemas: schemas({
    attributes: { cidr: { type: "string", required: true }, key: { type: "string", optional: true } },
  }),
};
const real: SchemaSet = {
  name: "real",
  complete: false,
  schemas: schemas({
    attributes: { cidr: { type: "string", required: true }, key: { type: "string", optional: true, sensitive: true } },
  }),
};
const stack = (configuration: Record<string, unknown>) => ({ name: "WM-Prod-infrastructure", configuration });
const required_providers = { aws: { source: "aws", version: "6.25.0" } };

test("a line says which stack, which declaration, which argument and what is wrong", () => {
  const { problems } = checkStacks(
    [stack({ terraform: { required_providers }, resource: { aws_vpc: { network: { cdr: "x" } } } })],
    [derived],
  );
  expect(problems).toEqual([
    "stacks/WM-Prod-infrastructure: aws_vpc.network.cdr: unknown argument (nearest: cidr)",
    "stacks/WM-Prod-infrastructure: aws_vpc.network.cidr: required argument is missing",
  ]);
});

test("a problem that both schemas see stands once; one that only one sees says which", () => {
  const body = { cdr: "x", cidr: "10.0.0.0/16", key: "hunter2" };
  const { problems, checked } = checkStacks([stack({ resource: { aws_vpc: { network: body } } })], [derived, real]);
  expect(problems).toEqual([
    "stacks/WM-Prod-infrastructure: aws_vpc.network.cdr: unknown argument (nearest: cidr)",
    "stacks/WM-Prod-infrastructure: aws_vpc.network.key: a literal value of a sensitive argument stands in the configuration in plain text (real schema)",
  ]);
  expect([...checked]).toEqual([
    ["derived", 1],
    ["real", 1],
  ]);
});

test("a type that the bindings do not have is a problem; a gap in the real schemas is not", () => {
  const { problems, checked } = checkStacks([stack({ data: { aws_gone: { x: {} } } })], [derived, real]);
  expect(problems).toEqual([
    `stacks/WM-Prod-infrastructure: data.aws_gone.x: ${VPC} has no such data source type in its bindings or written facts (derived schema)`,
  ]);
  expect(checked.get("real")).toBe(0);
});

test("aliased provider blocks are checked, each under its alias", () => {
  const provider = { aws: [{ alias: "west" }, { regoin: "eu-west-1" }] };
  expect(checkStacks([stack({ provider })], [derived]).problems).toEqual([
    "stacks/WM-Prod-infrastructure: provider.aws.regoin: unknown argument",
  ]);
});

test("the provider of a type is the one that it names, else the one of its first word, at its declared source", () => {
  const uses = usesOf([
    stack({
      terraform: { required_providers: { kube: { source: "kubernetes" }, auth0: { source: "auth0/auth0" } } },
      resource: { kubernetes_secret_v1: { s: { provider: "kube.second" } }, terraform_data: { revision: {} } },
      data: { auth0_client: { c: {} } },
      ephemeral: { random_password: { p: {} } },
    }),
  ]);
  expect(
    uses.map(({ source, resource = [], data = [], ephemeral = [] }) => [source, ...resource, ...data, ...ephemeral]),
  ).toEqual([
    ["registry.terraform.io/hashicorp/kubernetes", "kubernetes_secret_v1"],
    ["terraform.io/builtin/terraform", "terraform_data"],
    ["registry.terraform.io/auth0/auth0", "auth0_client"],
    ["registry.terraform.io/hashicorp/random", "random_password"],
  ]);
});
