import { GitlabConnection } from "../../constructs/terraform-cloud/gitlab-connection";
import { resources, synthesize } from "../synthesized";

const connectTo = (url: string) =>
  synthesize((scope) => {
    new GitlabConnection(scope, "connection", { name: "wm-prod", url, token: "${var.token}", projectId: "prj-1" });
  });

test.each([
  ["https://gitlab.com", "gitlab_hosted"],
  ["https://gitlab.example.com", "gitlab_enterprise_edition"],
])("%s is connected as %s", (url, provider) => {
  expect(resources(connectTo(url), "tfe_oauth_client")).toEqual([
    expect.objectContaining({ service_provider: provider, http_url: url, api_url: `${url}/api/v4` }),
  ]);
});

test("no other project can use the connection", () => {
  const stack = connectTo("https://gitlab.com");
  expect(resources(stack, "tfe_oauth_client")).toEqual([expect.objectContaining({ organization_scoped: false })]);
  expect(resources(stack, "tfe_project_oauth_client")).toEqual([expect.objectContaining({ project_id: "prj-1" })]);
});
