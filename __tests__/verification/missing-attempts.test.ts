import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attemptMissing } from "../../verification/missing-attempts";
import type { TerraformSteps } from "../../verification/terraform-steps";
import { inFolder } from "../rehearsal/synthesized-folder";

/** What is written down for Terraform, whose answers are that moto refuses the association. */
function attempted(missing: Record<string, unknown>): Promise<unknown> {
  return inFolder(async (folder) => {
    mkdirSync(folder, { recursive: true });
    const diagnostic = { severity: "error", summary: "CreateAssociation", address: "aws_ssm_association.set-up" };
    const output = JSON.stringify({ type: "diagnostic", diagnostic });
    const run = () => Promise.resolve({ exitCode: 1, output, errors: "" });
    const steps: Pick<TerraformSteps, "run"> = { run };
    const types = [{ type: "aws_ssm_association", call: "CreateAssociation", reason: "" }];
    expect(await attemptMissing({ steps, folder, missing, types })).toEqual([]);
    return JSON.parse(readFileSync(join(folder, "attempt.tf.json"), "utf8")) as unknown;
  });
}

const resource = { aws_ssm_association: { "set-up": { name: "AWS-RunShellScript" } } };

test("what is tried has no empty part, which Terraform would not read", async () => {
  expect(await attempted({ resource, data: {} })).toEqual({
    resource: { ...resource, terraform_data: { attempt: {} } },
  });
});

test("data sources are tried while applying, so that a plan does not stop at the first", async () => {
  const data = { aws_eks_addon_version: { dns: { addon_name: "coredns" } } };
  expect(await attempted({ resource, data })).toMatchObject({
    data: { aws_eks_addon_version: { dns: { depends_on: ["terraform_data.attempt"] } } },
  });
});
