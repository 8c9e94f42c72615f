import { judged } from "../../verification/missing-attempts";
import { foundValues, keptValues } from "../../verification/stale-limits";

const addOn = { type: "aws_eks_addon", call: "CreateAddon", reason: "moto has no EKS add-ons" };

function lines(...entries: object[]): string {
  return entries.map((entry) => JSON.stringify(entry)).join("\n");
}

function refusal(address: string, summary: string): object {
  return { type: "diagnostic", diagnostic: { severity: "error", summary, detail: "", address } };
}

describe("an entry of the types that moto lacks", () => {
  test("is right where moto refuses the call", () => {
    const output = lines(
      { type: "apply_start" },
      refusal("aws_eks_addon.dns", "operation error EKS: CreateAddon, StatusCode: 404"),
      refusal("aws_eks_addon.proxy", "operation error EKS: CreateAddon, StatusCode: 404"),
    );
    expect(judged(output, [addOn])).toEqual([]);
  });

  test("is wrong where moto makes it after all", () => {
    const made = { type: "apply_complete", hook: { resource: { addr: "aws_eks_addon.dns" } } };
    expect(judged(lines(made), [addOn])).toEqual(["aws_eks_addon is listed as missing, and moto makes it"]);
  });

  test("is wrong where something else fails, or nothing was asked", () => {
    const other = refusal("aws_eks_addon.dns", "no such cluster");
    expect(judged(lines(other), [addOn])).toEqual(["aws_eks_addon fails, but not for what is listed: no such cluster"]);
    expect(judged("", [addOn])).toEqual(["aws_eks_addon is listed as missing, and moto does not refuse it"]);
  });

  test("without a call is not tried", () => {
    expect(judged("", [{ type: "aws_eks_addon", reason: "takes too long" }])).toEqual([]);
  });

  test("does not hide failures of other types", () => {
    const output = lines(refusal("aws_eks_addon.dns", "CreateAddon"), refusal("aws_vpc.network", "no more networks"));
    expect(judged(output, [addOn])).toEqual(["no more networks"]);
  });
});

test("a value that moto fills by now is listed in vain", () => {
  const entry = { type: "aws_eks_cluster", attribute: "vpc_config[0].group_id", standIn: "", reason: "" };
  const state = (group: string) => [{ type: "aws_eks_cluster", attributes: { vpc_config: [{ group_id: group }] } }];
  expect(foundValues(state(""), [entry])).toEqual([]);
  expect(foundValues(state("sg-1"), [entry])).toEqual([
    "aws_eks_cluster.vpc_config[0].group_id is listed as missing, and moto gives it",
  ]);
});

test("a value that moto keeps by now is listed in vain", () => {
  const lost = [{ type: "aws_lb", attribute: "subnet_mapping", reason: "" }];
  const plan = (before: string, after: string) =>
    JSON.stringify({
      resource_changes: [
        { type: "aws_lb", change: { before: { subnet_mapping: before }, after: { subnet_mapping: after } } },
      ],
    });
  expect(keptValues(plan("", "10.0.0.4"), lost)).toEqual([]);
  expect(keptValues(plan("10.0.0.4", "10.0.0.4"), lost)).toEqual([
    "aws_lb.subnet_mapping is listed as lost, and moto gives it back",
  ]);
});
