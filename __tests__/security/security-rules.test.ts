import { EbsVolume } from "@cdktf/provider-aws/lib/ebs-volume";
import { Instance } from "@cdktf/provider-aws/lib/instance";
import type { TerraformStack } from "cdktf";
import { ruleNames, waivableRules } from "../../constructs/security/rules";
import { annotated } from "./annotations";

const volume = (stack: TerraformStack) => new EbsVolume(stack, "data", { availabilityZone: "eu-central-1a", size: 10 });
const waiver = {
  rule: "encrypted-storage",
  construct: "WM-Prod-infrastructure/data",
  reason: "Scratch space without customer data",
};

test("a violation names the construct, the rule, what is wrong, what is expected and the way out", () => {
  expect(annotated(volume).errors).toEqual([
    "WM-Prod-infrastructure/data: encrypted-storage: encrypted is missing (expected true; to accept the risk, waive the rule for this construct in the dataset)",
  ]);
});

test("all violations of a construct come at once", () => {
  const { errors } = annotated((stack) => new Instance(stack, "host", { ami: "ami-1", instanceType: "t3.small" }));
  expect(errors.map((error) => error.split(": ")[1])).toEqual(["no-public-address", "encrypted-storage", "imdsv2"]);
});

test("a waived violation is a warning that gives the reason", () => {
  expect(annotated(volume, [waiver])).toEqual({
    errors: [],
    warnings: [
      "WM-Prod-infrastructure/data: encrypted-storage: encrypted is missing (waived: Scratch space without customer data)",
    ],
    unusedWaivers: [],
  });
});

test.each([
  ["another construct", { ...waiver, construct: "WM-Prod-infrastructure" }],
  ["another rule", { ...waiver, rule: "imdsv2" }],
  ["a path that only begins alike", { ...waiver, construct: "WM-Prod-infrastructure/data2" }],
])("a waiver for %s waives nothing and is reported as unused", (_, other) => {
  const { errors, unusedWaivers } = annotated(volume, [other]);
  expect(errors).toHaveLength(1);
  expect(unusedWaivers).toEqual([other]);
});

test("an override counts like the argument, in both directions", () => {
  const override = (value: unknown) => (stack: TerraformStack) => {
    volume(stack).addOverride("encrypted", value);
  };
  expect(annotated(override(true)).errors).toEqual([]);
  const weakened = annotated((stack) => {
    const encrypted = new EbsVolume(stack, "data", { availabilityZone: "eu-central-1a", size: 10, encrypted: true });
    encrypted.addOverride("encrypted", false);
  });
  expect(weakened.errors).toEqual([expect.stringContaining("encrypted is false (expected true")]);
});

test("every rule but the one about secret values can be waived", () => {
  expect(ruleNames).toEqual([
    "no-public-api-endpoint",
    "no-public-address",
    "encrypted-storage",
    "imdsv2",
    "no-open-ingress",
    "required-tags",
    "no-secret-value",
  ]);
  expect(ruleNames.filter((name) => !waivableRules.includes(name))).toEqual(["no-secret-value"]);
});
