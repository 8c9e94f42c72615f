import { TemplateRepository } from "../../constructs/gitlab/template-repository";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new TemplateRepository(scope, "repository", {
    path: "wm-prod",
    description: "Configuration",
    group: "customers/platforms",
    template: { project: "terraform-aws-eks-private", groupId: 1042 },
    branch: "release",
    files: { "stacks/a/cdk.tf.json": "{}", "stacks/b/cdk.tf.json": "{}" },
  });
});

test("the repository is made from the template project, in the customer's group", () => {
  const [group] = Object.entries(stack.data["gitlab_group"] ?? {});
  expect(group?.[1]).toMatchObject({ full_path: "customers/platforms" });
  expect(resources(stack, "gitlab_project")).toEqual([
    expect.objectContaining({
      path: "wm-prod",
      namespace_id: `\${data.gitlab_group.${String(group?.[0])}.group_id}`,
      use_custom_template: true,
      template_name: "terraform-aws-eks-private",
      group_with_project_templates_id: 1042,
    }),
  ]);
});

test("only members see it, history is never rewritten, and destroying the deployment keeps it", () => {
  expect(resources(stack, "gitlab_project")).toEqual([
    expect.objectContaining({ visibility_level: "private", merge_method: "ff", archive_on_destroy: true }),
  ]);
  expect(resources(stack, "gitlab_branch_protection")).toEqual([
    expect.objectContaining({
      branch: "release",
      push_access_level: "maintainer",
      merge_access_level: "maintainer",
      allow_force_push: false,
    }),
  ]);
});

test("files are committed one after the other, and never over somebody else's", () => {
  const files = stack.resource["gitlab_repository_file"] ?? {};
  const [first, second] = Object.keys(files);
  expect(files[String(first)]).toMatchObject({
    file_path: "stacks/a/cdk.tf.json",
    branch: "release",
    depends_on: [expect.stringMatching(/^gitlab_branch_protection\./)],
    lifecycle: { ignore_changes: ["content"] },
  });
  expect(files[String(second)]).toMatchObject({ depends_on: [`gitlab_repository_file.${String(first)}`] });
  for (const file of Object.values(files)) expect(file).not.toHaveProperty("overwrite_on_create");
});
