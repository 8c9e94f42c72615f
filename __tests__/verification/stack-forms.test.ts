import { StackForms } from "../../verification/stack-forms";
import { detached, indifferentTo } from "../../verification/pruned";

/** A stack with something of everything that moto lacks. */
const forms = new StackForms({
  resource: {
    aws_eks_cluster: { main: { name: "wm-prod", access_config: {} } },
    aws_eks_addon: {
      dns: {
        cluster_name: "${aws_eks_cluster.main.name}",
        addon_version: "${data.aws_eks_addon_version.dns.version}",
        depends_on: ["aws_eks_access_entry.runs", "aws_eks_cluster.main"],
      },
    },
    aws_eks_access_entry: { runs: { cluster_name: "${aws_eks_cluster.main.name}" } },
    aws_vpc_security_group_ingress_rule: {
      api: { security_group_id: "${aws_eks_cluster.main.vpc_config[0].cluster_security_group_id}", description: "API" },
    },
    aws_route: { out: { transit_gateway_id: "tgw-0123456789abcdef0" } },
    terraform_data: {
      revision: { depends_on: ["aws_eks_addon.dns", "data.aws_eks_addon_version.dns", "aws_route.out"] },
    },
  },
  data: { aws_eks_addon_version: { dns: { addon_name: "coredns" } }, aws_partition: { here: {} } },
});

test("the plan of the whole phase leaves out data sources only", () => {
  expect(forms.whole).toMatchObject({
    resource: { aws_eks_addon: { dns: { addon_version: '${"v1.0.0-eksbuild.1"}' } }, aws_eks_access_entry: {} },
    data: { aws_partition: { here: {} } },
  });
  expect(forms.whole["data"]).not.toHaveProperty("aws_eks_addon_version");
  expect(JSON.stringify(forms.whole)).not.toContain("stand-in");
});

test("what is applied has nothing of what moto lacks, and no reference to it", () => {
  expect(forms.applied).toMatchObject({
    resource: {
      aws_vpc_security_group_ingress_rule: {
        api: { security_group_id: "${aws_security_group.stand-in.id}", lifecycle: { ignore_changes: ["description"] } },
      },
      aws_route: { out: { transit_gateway_id: "${aws_ec2_transit_gateway.stand-in.id}" } },
      aws_security_group: { "stand-in": {} },
      aws_ec2_transit_gateway: { "stand-in": {} },
      terraform_data: { revision: { depends_on: ["aws_route.out"] } },
    },
  });
  expect(JSON.stringify(forms.applied)).not.toMatch(/aws_eks_(addon|access_entry)/);
});

test("what is tried stands on its own", () => {
  expect(forms.missing).toEqual({
    resource: {
      aws_eks_addon: {
        dns: {
          cluster_name: "${aws_eks_cluster.main.name}",
          addon_version: '${"v1.0.0-eksbuild.1"}',
          depends_on: ["aws_eks_cluster.main"],
        },
      },
      aws_eks_access_entry: { runs: { cluster_name: "${aws_eks_cluster.main.name}" } },
    },
    data: { aws_eks_addon_version: { dns: { addon_name: "coredns" } } },
  });
});

test("only limits that concern the stack are listed", () => {
  expect(forms.lack.types.map(({ type }) => type)).toEqual([
    "data.aws_eks_addon_version",
    "aws_eks_addon",
    "aws_eks_access_entry",
  ]);
  expect(forms.standIns.map(({ name }) => name)).toEqual([
    "aws_eks_cluster.vpc_config[0].cluster_security_group_id",
    "transit_gateway_id",
  ]);
  expect(forms.lost.map(({ type, attribute }) => `${type}.${attribute}`)).toEqual([
    "aws_eks_cluster.access_config",
    "aws_vpc_security_group_ingress_rule.description",
  ]);
  expect(forms.countOf("data.aws_eks_addon_version")).toBe(1);
  expect(new StackForms({ resource: { aws_vpc: { network: {} } } })).toMatchObject({
    applied: { resource: { aws_vpc: { network: {} } } },
    standIns: [],
  });
});

test("a name that moto does not know is asked for by another one, in the plan of the whole phase too", () => {
  const name = "/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id";
  const own = new StackForms({ data: { aws_ssm_parameter: { image: { name }, other: { name: "/own" } } } });
  const asked = {
    image: { name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" },
    other: { name: "/own" },
  };
  expect(own.whole).toMatchObject({ data: { aws_ssm_parameter: asked } });
  expect(own.applied).toMatchObject({ data: { aws_ssm_parameter: asked } });
  expect(own.standIns).toEqual([{ name, reason: "moto knows Amazon's images only" }]);
});

test("a reference that the table has no value for is a sentence, not a broken configuration", () => {
  const lack = { types: [{ type: "aws_eks_addon", call: "", reason: "" }], values: [], ids: [], names: [] };
  expect(() => detached({ output: { arn: { value: "${aws_eks_addon.dns.arn}" } } }, lack)).toThrow(
    "resources that moto has refer to aws_eks_addon's arn: give it a value there",
  );
});

test("what a resource ignores already stays ignored", () => {
  const lost = [{ type: "aws_instance", attribute: "tags", reason: "" }];
  const ignoring = (ignored: unknown) =>
    indifferentTo({ resource: { aws_instance: { host: { lifecycle: { ignore_changes: ignored } } } } }, lost);
  expect(ignoring(["ami"])).toMatchObject({
    resource: { aws_instance: { host: { lifecycle: { ignore_changes: ["ami", "tags"] } } } },
  });
  expect(ignoring("all")).toMatchObject({
    resource: { aws_instance: { host: { lifecycle: { ignore_changes: "all" } } } },
  });
});
