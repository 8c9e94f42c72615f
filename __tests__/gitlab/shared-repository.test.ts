import { SharedRepository } from "../../constructs/gitlab/shared-repository";
import { resources, synthesize } from "../synthesized";

const files = { "stacks/WM-Prod-tooling/cdk.tf.json": "{}\n", "stacks/WM-Prod-platform/cdk.tf.json": "{}\n" };

test("a project that is there already gets the deployment's files, one after the other, and is else left as it is", () => {
  const stack = synthesize((scope) => {
    new SharedRepository(scope, "shared", { project: "customers/fleet", branch: "main", files });
  });
  expect(Object.keys(stack.resource)).toEqual(["gitlab_repository_file"]);
  const [[address, project] = []] = Object.entries(stack.data["gitlab_project"] ?? {});
  expect(project).toMatchObject({ path_with_namespace: "customers/fleet" });
  const [first, second] = resources(stack, "gitlab_repository_file");
  expect(first).toMatchObject({
    project: `\${data.gitlab_project.${String(address)}.id}`,
    branch: "main",
    file_path: "stacks/WM-Prod-tooling/cdk.tf.json",
    lifecycle: { ignore_changes: ["content"] },
  });
  expect(first).not.toHaveProperty("depends_on");
  expect(second?.["depends_on"]).toEqual([expect.stringContaining("tooling")]);
});
