import { AutoscalingGroup } from "@cdktf/provider-aws/lib/autoscaling-group";
import { LaunchTemplate } from "@cdktf/provider-aws/lib/launch-template";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import { TerraformVariable } from "cdktf";
import type { TerraformStack } from "cdktf";
import { faultsOf } from "./annotations";

const faults = (build: (stack: TerraformStack) => void) => faultsOf("required-tags", build);
const tags = { Deployment: "WM-Prod", Phase: "infrastructure" };

test("the AWS provider tags all that it makes", () => {
  const provider = (given?: Record<string, string>) =>
    faults((stack) => {
      new AwsProvider(stack, "aws", { region: "eu-central-1", defaultTags: given ? [{ tags: given }] : undefined });
      new Vpc(stack, "vpc", {});
    });
  expect(provider({ ...tags, Owner: "platform-team" })).toEqual([]);
  expect(provider()).toEqual(["default_tags.tags lacks Deployment, Phase (expected Deployment, Phase"]);
  expect(provider({ Deployment: "WM-Prod", Phase: "" })).toEqual([
    "default_tags.tags lacks Phase (expected Deployment, Phase",
  ]);
});

test("each alias of the provider is held to it", () => {
  expect(
    faults((stack) => {
      new AwsProvider(stack, "aws", { defaultTags: [{ tags }] });
      new AwsProvider(stack, "certificates", { alias: "certificates", region: "us-east-1" });
    }),
  ).toHaveLength(1);
});

test("tags that only Terraform knows cannot be checked, so they are refused", () => {
  expect(
    faults((stack) => {
      const unseen = new TerraformVariable(stack, "tags", { type: "map(string)" });
      const provider = new AwsProvider(stack, "aws", { defaultTags: [{ tags }] });
      provider.addOverride("default_tags", [{ tags: unseen.fqn }]);
    }),
  ).toEqual(["default_tags.tags is only known to Terraform (expected literally Deployment, Phase"]);
});

test("what AWS makes from a launch template carries the template's tags", () => {
  const template = (...kinds: string[]) =>
    faults((stack) => {
      new LaunchTemplate(stack, "t", { tagSpecifications: kinds.map((resourceType) => ({ resourceType, tags })) });
    });
  expect(template("instance", "volume")).toEqual([]);
  expect(template("instance")).toEqual([
    "tag_specifications of volume lacks Deployment, Phase (expected Deployment, Phase",
  ]);
});

test("an autoscaling group does not take the provider's tags", () => {
  const group = (...names: string[]) =>
    faults((stack) => {
      const tag = names.map((key) => ({ key, value: "x", propagateAtLaunch: true }));
      new AutoscalingGroup(stack, "g", { minSize: 1, maxSize: 1, tag });
    });
  expect(group("Deployment", "Phase")).toEqual([]);
  expect(group("Phase")).toEqual(["tag lacks Deployment (expected Deployment, Phase"]);
});

test("Azure resources carry the tags themselves, where they can", () => {
  const group = (given?: Record<string, string>) =>
    faults((stack) => new ResourceGroup(stack, "group", { name: "x", location: "westeurope", tags: given }));
  expect(group(tags)).toEqual([]);
  expect(group()).toEqual(["tags lacks Deployment, Phase (expected Deployment, Phase"]);
  expect(
    faults((stack) => {
      new Subnet(stack, "subnet", {
        name: "x",
        resourceGroupName: "x",
        virtualNetworkName: "x",
        addressPrefixes: ["10.0.0.0/24"],
      });
    }),
  ).toEqual([]);
});
