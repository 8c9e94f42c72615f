import { ReportedError } from "../../constructs/deployment/reported-error";
import { resources } from "../synthesized";
import type { Synthesized } from "../synthesized";
import { awsRole, cli, fourPhases, vcs, workspacesOf } from "./workspaces-fleet";

type Arguments = Record<string, unknown>;

/** The workspace of a phase, and the reference to its id. */
function workspace(stack: Synthesized, phase: string): { arguments: Arguments; id: string } {
  const found = Object.entries(stack.resource["tfe_workspace"] ?? {}).find(
    ([, { name }]) => name === `WM-Prod-${phase}`,
  );
  if (!found) throw new Error(`no workspace for ${phase}`);
  return { arguments: found[1], id: `\${tfe_workspace.${found[0]}.id}` };
}

const ownId = "${data.tfe_workspace.own.id}";
const idOf = (stack: Synthesized, phase: string) => (phase === "workspaces" ? ownId : workspace(stack, phase).id);

function settings(stack: Synthesized, phase: string): Arguments | undefined {
  return resources(stack, "tfe_workspace_settings").find(({ workspace_id: id }) => id === idOf(stack, phase));
}

/** Variables of a variable set by key. */
function credentials(stack: Synthesized, set: string): Record<string, Arguments> {
  const [address] = Object.entries(stack.resource["tfe_variable_set"] ?? {}).find(([, { name }]) => name === set) ?? [];
  const held = resources(stack, "tfe_variable").filter(
    ({ variable_set_id: id }) => id === `\${tfe_variable_set.${String(address)}.id}`,
  );
  return Object.fromEntries(held.map((variable) => [String(variable["key"]), variable]));
}

function usersOf(stack: Synthesized, set: string): unknown[] {
  const [address] = Object.entries(stack.resource["tfe_variable_set"] ?? {}).find(([, { name }]) => name === set) ?? [];
  return resources(stack, "tfe_workspace_variable_set")
    .filter(({ variable_set_id: id }) => id === `\${tfe_variable_set.${String(address)}.id}`)
    .map(({ workspace_id: id }) => id);
}

const values = (variables: Record<string, Arguments>) =>
  Object.fromEntries(Object.entries(variables).map(([key, { value }]) => [key, value]));

const enteredByAPerson = { sensitive: true, value: "", lifecycle: { ignore_changes: ["value"] } };

describe("every phase", () => {
  const stack = workspacesOf(vcs);

  test("has a workspace in the deployment's project, pinned to one Terraform version, with its tags", () => {
    expect(resources(stack, "tfe_project")).toEqual([
      expect.objectContaining({
        name: "WM-Prod",
        tags: { Deployment: "WM-Prod", ManagedBy: "keyphase", Phase: "workspaces" },
      }),
    ]);
    expect(resources(stack, "tfe_workspace").map(({ name }) => name)).toEqual(
      expect.arrayContaining(fourPhases.map(({ name }) => `WM-Prod-${name}`)),
    );
    for (const { name } of fourPhases) {
      expect(workspace(stack, name).arguments).toMatchObject({
        project_id: "${tfe_project.project.id}",
        terraform_version: "1.11.4",
        tags: { Deployment: "WM-Prod", ManagedBy: "keyphase", Phase: name },
      });
    }
  });

  test("can be destroyed by a run, while its workspace cannot be deleted with things in it", () => {
    for (const { name } of fourPhases) {
      expect(workspace(stack, name).arguments).toMatchObject({ allow_destroy_plan: true, force_delete: false });
    }
  });

  test("is looked after by health assessments unless the dataset switches them off", () => {
    const off = workspacesOf({ ...vcs, terraformCloud: { organization: "example", assessments: false } });
    for (const { name } of fourPhases) {
      expect(workspace(stack, name).arguments).toMatchObject({ assessments_enabled: true });
      expect(settings(stack, name)).toMatchObject({ assessments_enabled: true });
      expect(workspace(off, name).arguments).toMatchObject({ assessments_enabled: false });
      expect(settings(off, name)).toMatchObject({ assessments_enabled: false });
    }
  });

  test("waits for a person's approval unless the dataset lists it", () => {
    for (const { name } of fourPhases) {
      const autoApply = name === "tooling";
      expect(workspace(stack, name).arguments).toMatchObject({
        auto_apply: autoApply,
        auto_apply_run_trigger: autoApply,
      });
      expect(settings(stack, name)).toMatchObject({ auto_apply: autoApply });
    }
  });

  test("is found by programs through the output", () => {
    expect(stack.output["workspaces"]).toEqual({
      value: Object.fromEntries(fourPhases.map(({ name }) => [name, workspace(stack, name).id])),
    });
  });
});

describe("a state", () => {
  const stack = workspacesOf(vcs);

  test.each([
    ["workspaces", ["tooling"]],
    ["tooling", ["infrastructure", "application"]],
    ["infrastructure", ["platform"]],
    ["platform", ["application"]],
    ["application", []],
  ])("of %s is shared with exactly the phases that read it: %j", (phase, readers) => {
    expect(settings(stack, phase)).toMatchObject({
      global_remote_state: false,
      remote_state_consumer_ids: readers.map((reader) => workspace(stack, reader).id),
    });
  });
});

describe("runs", () => {
  const stack = workspacesOf(vcs);

  test("of phases on the agent go to the deployment's own pool, the others to Terraform Cloud", () => {
    const pool = expect.stringMatching(/^\$\{tfe_agent_pool_allowed_workspaces\..+\.agent_pool_id\}$/) as unknown;
    for (const phase of ["platform", "application"]) {
      expect(settings(stack, phase)).toMatchObject({ execution_mode: "agent", agent_pool_id: pool });
    }
    for (const phase of ["workspaces", "tooling", "infrastructure"]) {
      expect(settings(stack, phase)).toMatchObject({ execution_mode: "remote" });
      expect(settings(stack, phase)).not.toHaveProperty("agent_pool_id");
    }
  });

  test("of other deployments cannot use the pool", () => {
    expect(resources(stack, "tfe_agent_pool")).toEqual([
      expect.objectContaining({ name: "wm-prod", organization_scoped: false }),
    ]);
    expect(resources(stack, "tfe_agent_pool_allowed_workspaces")).toEqual([
      expect.objectContaining({
        allowed_workspace_ids: ["platform", "application"].map((phase) => workspace(stack, phase).id),
      }),
    ]);
  });

  test("of the phase that starts the agent get its token, and no others", () => {
    const tokens = resources(stack, "tfe_variable").filter(({ key }) => key === "agent_token");
    expect(tokens).toEqual([
      expect.objectContaining({
        category: "terraform",
        sensitive: true,
        value: expect.stringMatching(/^\$\{tfe_agent_token\..+\.token\}$/) as unknown,
        workspace_id: workspace(stack, "infrastructure").id,
      }),
    ]);
  });

  test("need no pool where no phase runs on an agent", () => {
    const remote = workspacesOf(cli, { phases: [{ name: "tooling", execution: "remote", credentials: [] }] });
    expect(remote.resource).not.toHaveProperty("tfe_agent_pool");
  });

  test("cannot be given to an agent that nothing starts", () => {
    const orphaned = () => workspacesOf(cli, { phases: [{ name: "platform", execution: "agent", credentials: [] }] });
    expect(orphaned).toThrow("phases run on an agent that no phase starts");
  });
});

describe("in run mode vcs", () => {
  const stack = workspacesOf(vcs);

  test("a workspace takes its folder of the repository, and only the phase's start marker starts it", () => {
    for (const { name } of fourPhases) {
      const { arguments: found } = workspace(stack, name);
      expect(found).toMatchObject({
        working_directory: `stacks/WM-Prod-${name}`,
        file_triggers_enabled: true,
        trigger_patterns: [`start/WM-Prod-${name}`],
        queue_all_runs: true,
        vcs_repo: {
          branch: "main",
          identifier: expect.stringMatching(/^\$\{gitlab_project\..+\.path_with_namespace\}$/) as unknown,
          oauth_token_id: expect.stringMatching(/^\$\{tfe_oauth_client\..+\.oauth_token_id\}$/) as unknown,
        },
      });
      // They exclude trigger patterns.
      expect(found).not.toHaveProperty("trigger_prefixes");
      expect(found["vcs_repo"]).not.toHaveProperty("tags_regex");
    }
  });

  test("a phase's apply starts the next phase, and nothing but a push starts the first", () => {
    const triggers = resources(stack, "tfe_run_trigger").map((trigger) => [
      trigger["sourceable_id"],
      trigger["workspace_id"],
    ]);
    const [tooling, infrastructure, platform, application] = fourPhases.map(({ name }) => workspace(stack, name).id);
    expect(triggers).toHaveLength(3);
    expect(triggers).toEqual(
      expect.arrayContaining([
        [tooling, infrastructure],
        [infrastructure, platform],
        [platform, application],
      ]),
    );
  });

  test("the folder of a workspace is there before its first run, and is not written again", () => {
    const files = resources(stack, "gitlab_repository_file");
    expect(files.map(({ file_path: path }) => path)).toEqual(
      expect.arrayContaining(fourPhases.map(({ name }) => `stacks/WM-Prod-${name}/cdk.tf.json`)),
    );
    for (const { content, lifecycle } of files) {
      expect(Object.keys(JSON.parse(String(content)) as object)).toEqual(["//"]);
      expect(lifecycle).toEqual({ ignore_changes: ["content"] });
    }
    for (const { name } of fourPhases) {
      expect(workspace(stack, name).arguments["depends_on"]).toEqual([
        expect.stringMatching(/^gitlab_repository_file\./),
        expect.stringMatching(/^tfe_project_oauth_client\./),
      ]);
    }
  });

  test("the repository's URL is known to programs", () => {
    expect(stack.output["repository"]).toEqual({
      value: expect.stringMatching(/^\$\{gitlab_project\..+\.http_url_to_repo\}$/) as unknown,
    });
  });

  test("the token of the connection is a sensitive variable, and a run without it says where to enter it", () => {
    expect(resources(stack, "tfe_oauth_client")).toEqual([
      expect.objectContaining({ name: "wm-prod-gitlab", oauth_token: "${var.gitlab_token}" }),
    ]);
    expect(stack.variable["gitlab_token"]).toMatchObject({
      sensitive: true,
      nullable: false,
      default: "",
      validation: [
        {
          condition: "${length(var.gitlab_token) > 0}",
          error_message: expect.stringMatching(
            /^Enter the sensitive Terraform variable gitlab_token in the workspace WM-Prod-workspaces or in .+\.$/,
          ) as unknown,
        },
      ],
    });
  });

  test("the setting gitlab is needed", () => {
    const without = { ...vcs, gitlab: undefined };
    expect(() => workspacesOf(without)).toThrow(ReportedError);
    expect(() => workspacesOf(without)).toThrow("WM-Prod: gitlab is missing");
  });
});

describe("in run mode cli", () => {
  const stack = workspacesOf(cli);

  test("nothing of git is there, and no run starts another", () => {
    expect(Object.keys(stack.provider)).toEqual(["tfe"]);
    expect(Object.keys(stack.resource).filter((type) => type.startsWith("gitlab_"))).toEqual([]);
    expect(stack.resource).not.toHaveProperty("tfe_run_trigger");
    expect(stack.resource).not.toHaveProperty("tfe_oauth_client");
    expect(stack.variable).toEqual({});
    for (const { name } of fourPhases) {
      for (const argument of ["vcs_repo", "working_directory", "trigger_patterns"]) {
        expect(workspace(stack, name).arguments).not.toHaveProperty(argument);
      }
    }
  });

  test("states are shared and runs are placed as in run mode vcs", () => {
    expect(settings(stack, "tooling")?.["remote_state_consumer_ids"]).toEqual([
      workspace(stack, "infrastructure").id,
      workspace(stack, "application").id,
    ]);
    expect(settings(stack, "platform")).toMatchObject({ execution_mode: "agent" });
  });
});

describe("the phase's own workspace", () => {
  test("is the one that Terraform made, outside the project that the phase makes", () => {
    const stack = workspacesOf({
      ...cli,
      terraformCloud: { organization: "example", bootstrapProject: "deployments" },
    });
    expect(stack).toMatchObject({
      terraform: { cloud: { workspaces: { name: "WM-Prod-workspaces", project: "deployments" } } },
      data: { tfe_workspace: { own: { name: "WM-Prod-workspaces" } } },
    });
    expect(resources(stack, "tfe_workspace").map(({ name }) => name)).not.toContain("WM-Prod-workspaces");
  });

  test("lies in the organization's default project where none is named", () => {
    expect(workspacesOf(cli)).toMatchObject({ terraform: { cloud: { workspaces: { name: "WM-Prod-workspaces" } } } });
    expect(workspacesOf(cli)).not.toHaveProperty("terraform.cloud.workspaces.project");
  });

  test("is tagged, and runs in Terraform Cloud with tokens from the environment", () => {
    const stack = workspacesOf(vcs);
    expect(settings(stack, "workspaces")).toMatchObject({
      execution_mode: "remote",
      tags: { Deployment: "WM-Prod", Phase: "workspaces" },
    });
    expect(stack.provider).toEqual({
      tfe: [{ hostname: "app.terraform.io", organization: "example" }],
      gitlab: [{ base_url: "https://gitlab.com/api/v4/" }],
    });
  });
});

describe("credentials", () => {
  const stack = workspacesOf(cli);

  test("belong to the project and go only to the workspaces that log in", () => {
    const users = {
      "wm-prod-aws": ["infrastructure", "platform", "application"],
      "wm-prod-vault-bootstrap": ["tooling"],
      "wm-prod-vault": ["platform"],
      "wm-prod-auth0": ["tooling"],
      "wm-prod-grafana": ["tooling"],
    };
    const sets = resources(stack, "tfe_variable_set");
    expect(sets.map(({ name }) => name).sort()).toEqual(Object.keys(users).sort());
    for (const set of sets) {
      expect(set).toMatchObject({ parent_project_id: "${tfe_project.project.id}", global: false });
    }
    for (const [set, phases] of Object.entries(users)) {
      expect(usersOf(stack, set).sort()).toEqual(phases.map((phase) => workspace(stack, phase).id).sort());
    }
  });

  test("of AWS are a role that runs assume with their own identity", () => {
    expect(values(credentials(stack, "wm-prod-aws"))).toEqual({
      TFC_AWS_PROVIDER_AUTH: "true",
      TFC_AWS_RUN_ROLE_ARN: awsRole,
    });
  });

  test("of Vault are the bootstrap role for tooling, and the role that tooling makes for later phases", () => {
    expect(values(credentials(stack, "wm-prod-vault-bootstrap"))).toEqual({
      TFC_VAULT_PROVIDER_AUTH: "true",
      TFC_VAULT_ADDR: "https://vault.example.com",
      TFC_VAULT_RUN_ROLE: "bootstrap",
      TFC_VAULT_AUTH_PATH: "jwt",
    });
    expect(values(credentials(stack, "wm-prod-vault"))).toEqual({
      TFC_VAULT_PROVIDER_AUTH: "true",
      TFC_VAULT_ADDR: "https://vault.example.com",
      TFC_VAULT_RUN_ROLE: "terraform-wm-prod",
      TFC_VAULT_AUTH_PATH: "terraform-cloud-wm-prod",
    });
  });

  test("of a Vault with namespaces name the one that holds the auth mount", () => {
    const vault = { address: "https://vault.example.com", namespaces: true, parentNamespace: "admin" };
    const namespaced = workspacesOf(cli, { vault });
    expect(values(credentials(namespaced, "wm-prod-vault-bootstrap"))).toMatchObject({ TFC_VAULT_NAMESPACE: "admin" });
    expect(values(credentials(namespaced, "wm-prod-vault"))).toMatchObject({
      TFC_VAULT_NAMESPACE: "admin/deployments/wm-prod",
    });
  });

  test("of a Vault on the deployment's own hosts are what these have made: nobody enters a login", () => {
    const vault = { address: "https://vault.wm-prod.privatelink.example.com:8200", onOwnHosts: true };
    const own = workspacesOf({ ...cli, credentials: { aws: { mode: "oidc", roleArn: awsRole } } }, { vault });
    const login = { TFC_VAULT_PROVIDER_AUTH: "true", TFC_VAULT_ADDR: vault.address };
    expect(values(credentials(own, "wm-prod-vault-bootstrap"))).toEqual({
      ...login,
      TFC_VAULT_RUN_ROLE: "terraform-wm-prod-bootstrap",
      TFC_VAULT_AUTH_PATH: "terraform-cloud-wm-prod",
    });
    expect(values(credentials(own, "wm-prod-vault"))).toEqual({
      ...login,
      TFC_VAULT_RUN_ROLE: "terraform-wm-prod",
      TFC_VAULT_AUTH_PATH: "terraform-cloud-wm-prod",
    });
  });

  test("that are static keys are entered by a person", () => {
    const azure = { name: "landing", execution: "remote", credentials: ["azure"] } as const;
    const statically = workspacesOf(
      { ...cli, credentials: { aws: { mode: "static" }, azure: { mode: "static" }, vault: { mode: "static" } } },
      { phases: [...fourPhases, azure] },
    );
    const keys = {
      "wm-prod-aws": ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
      "wm-prod-azure": ["ARM_CLIENT_ID", "ARM_CLIENT_SECRET", "ARM_SUBSCRIPTION_ID", "ARM_TENANT_ID"],
      "wm-prod-vault": ["VAULT_TOKEN"],
      "wm-prod-vault-bootstrap": ["VAULT_TOKEN"],
      "wm-prod-auth0": ["AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"],
      "wm-prod-grafana": ["GRAFANA_AUTH"],
    };
    for (const [set, names] of Object.entries(keys)) {
      const found = credentials(statically, set);
      expect(Object.keys(found).sort()).toEqual(names);
      for (const variable of Object.values(found)) {
        expect(variable).toMatchObject({ category: "env", ...enteredByAPerson });
        expect(variable["description"]).not.toBe("");
      }
    }
  });

  test("that a phase needs and the dataset does not have are missed before anything is written", () => {
    const withoutAws = { ...cli, credentials: { vault: { mode: "oidc", role: "bootstrap" } } } as const;
    expect(() => workspacesOf(withoutAws)).toThrow("WM-Prod: credentials.aws is missing");
  });

  describe("of a blueprint that makes its Vault itself", () => {
    const onScaleway = { ...cli, credentials: { scaleway: { mode: "static" } } } as const;
    const phases = [{ name: "infrastructure", execution: "remote", credentials: ["scaleway"] }] as const;

    test("know none: nothing asks for a login to Vault", () => {
      const own = workspacesOf(onScaleway, { phases, vault: "none" });
      expect(resources(own, "tfe_variable_set").map(({ name }) => name)).toEqual(["wm-prod-scaleway"]);
      expect(Object.keys(credentials(own, "wm-prod-scaleway")).sort()).toEqual([
        "SCW_ACCESS_KEY",
        "SCW_DEFAULT_ORGANIZATION_ID",
        "SCW_DEFAULT_PROJECT_ID",
        "SCW_SECRET_KEY",
      ]);
      expect(usersOf(own, "wm-prod-scaleway")).toEqual([workspace(own, "infrastructure").id]);
    });

    test("are missed where a phase logs in to Vault all the same", () => {
      const withVault = [...phases, { name: "platform", execution: "remote", credentials: ["vault"] }] as const;
      const asking = (config: Parameters<typeof workspacesOf>[0], vault?: "none") => () =>
        workspacesOf(config, { phases: withVault, vault });
      expect(asking(onScaleway, "none")).toThrow("WM-Prod: a phase logs in to Vault, but no Vault server is named");
      expect(asking(onScaleway)).toThrow("WM-Prod: credentials.vault is missing; a phase needs it");
      expect(() => workspacesOf({ ...cli, credentials: {} }, { phases, vault: "none" })).toThrow(
        "WM-Prod: credentials.scaleway is missing; a phase needs it",
      );
    });
  });
});

describe("secrets", () => {
  test("of a phase are asked for in its workspace", () => {
    const stack = workspacesOf(cli);
    const asked = resources(stack, "tfe_variable").filter(({ key }) => key === "cloudflare_api_token");
    expect(asked).toEqual([
      expect.objectContaining({
        category: "terraform",
        description: "Token of Cloudflare that may edit the zone",
        workspace_id: workspace(stack, "tooling").id,
        ...enteredByAPerson,
      }),
    ]);
  });

  test("are references or empty, never values", () => {
    const notifications = [{ name: "chat", type: "generic" } as const];
    const stack = workspacesOf({ ...vcs, terraformCloud: { organization: "example", runMode: "vcs", notifications } });
    const sensitive = [
      ...resources(stack, "tfe_variable")
        .filter((variable) => variable["sensitive"] === true)
        .map(({ value }) => value),
      ...resources(stack, "tfe_oauth_client").map(({ oauth_token: token }) => token),
      ...resources(stack, "tfe_notification_configuration").map(({ url }) => url),
    ];
    expect(sensitive.length).toBeGreaterThan(8);
    for (const value of sensitive) expect(value).toMatch(/^(|\$\{[^}]+\})$/);
    for (const output of Object.values(stack.output)) expect(JSON.stringify(output)).not.toContain("token");
  });
});

describe("notifications", () => {
  const everywhere = ["workspaces", ...fourPhases.map(({ name }) => name)];
  const notified = (stack: Synthesized) => resources(stack, "tfe_notification_configuration");
  const withNotifications = (notification: object, more: object = {}) =>
    workspacesOf({
      ...cli,
      terraformCloud: { organization: "example", notifications: [notification as never], ...more },
    });

  test("go to a URL that a person enters, from every workspace", () => {
    const stack = withNotifications({ name: "platform-team", type: "slack", triggers: ["run:errored"] });
    expect(
      notified(stack)
        .map(({ workspace_id: id }) => id)
        .sort(),
    ).toEqual(everywhere.map((phase) => idOf(stack, phase)).sort());
    for (const notification of notified(stack)) {
      expect(notification).toMatchObject({
        name: "platform-team",
        destination_type: "slack",
        enabled: true,
        triggers: ["run:errored"],
        url: "${var.notification_url_platform_team}",
      });
    }
    expect(stack.variable["notification_url_platform_team"]).toMatchObject({ sensitive: true, nullable: false });
  });

  test("by email go to members of the organization in HCP Terraform", () => {
    const stack = withNotifications({ name: "ops", type: "email", emailAddresses: ["ops@example.com"] });
    expect(Object.values(stack.data["tfe_organization_membership"] ?? {})).toEqual([
      expect.objectContaining({ email: "ops@example.com" }),
    ]);
    for (const notification of notified(stack)) {
      expect(notification).toMatchObject({
        destination_type: "email",
        email_user_ids: [expect.stringMatching(/^\$\{data\.tfe_organization_membership\..+\.user_id\}$/)],
      });
      expect(notification).not.toHaveProperty("email_addresses");
    }
  });

  test("by email go to any address in Terraform Enterprise", () => {
    const email = { name: "ops", type: "email", emailAddresses: ["ops@example.com"] };
    const stack = withNotifications(email, { hostname: "terraform.example.com" });
    expect(stack.data).not.toHaveProperty("tfe_organization_membership");
    for (const notification of notified(stack)) {
      expect(notification).toMatchObject({ email_addresses: ["ops@example.com"] });
    }
  });

  test("have one name each", () => {
    const twice = [
      { name: "ops", type: "slack" },
      { name: "ops", type: "generic" },
    ] as const;
    const config = { ...cli, terraformCloud: { organization: "example", notifications: [...twice] } };
    expect(() => workspacesOf(config)).toThrow("ops is there twice (expected each once)");
  });
});

test("workspaces and stacks that do not agree stop synth", () => {
  const forgotten = () => workspacesOf(cli, { stacks: ["tooling", "infrastructure", "platform"] });
  expect(forgotten).toThrow(ReportedError);
  expect(forgotten).toThrow(
    "WM-Prod-workspaces: there are workspaces for the phases tooling, infrastructure, platform, application, and stacks for tooling, infrastructure, platform",
  );
});
