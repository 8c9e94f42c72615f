import type { Json, WrittenStack } from "./synthesized-folder";

/** What differs between two versions of the small deployment. */
export interface Version {
  /** Revision of the first phase. */
  readonly revision?: string;
  /** Revision of the first phase that the second one asks for. */
  readonly needs?: string;
  readonly cidr?: string;
  readonly tag?: string;
  /** Phases that may read the first one's state. */
  readonly readers?: readonly string[];
}

/** Three phases, small but with everything that the real ones have: sharing, gate, aliases, ephemeral values, write-only arguments. */
export function smallDeployment(key: string, version: Version = {}): WrittenStack[] {
  const { revision = "r1", needs = revision, readers = ["second"] } = version;
  return [
    { phase: "workspaces", providers: { tfe: "tfe 0.71.0" }, configuration: workspaces(key, readers) },
    {
      phase: "first",
      after: ["workspaces"],
      providers: { aws: "aws 6.25.0" },
      configuration: first(revision, version),
    },
    {
      phase: "second",
      after: ["first"],
      providers: { vault: "hashicorp/vault 5.6.0", random: "hashicorp/random 3.7.2", aws: "aws 6.25.0" },
      configuration: second(key, needs),
    },
  ];
}

function workspaces(key: string, readers: readonly string[]): Json {
  const made = ["first", "second"];
  return {
    provider: { tfe: [{ organization: "example" }] },
    resource: {
      tfe_workspace: Object.fromEntries(made.map((phase) => [phase, { name: `${key}-${phase}` }])),
      tfe_workspace_settings: {
        first: {
          workspace_id: "${tfe_workspace.first.id}",
          remote_state_consumer_ids: readers.map((phase) => `\${tfe_workspace.${phase}.id}`),
        },
      },
      tfe_variable: {
        secret: {
          key: "secret",
          category: "terraform",
          value: "",
          sensitive: true,
          workspace_id: "${tfe_workspace.second.id}",
          lifecycle: { ignore_changes: ["value"] },
        },
      },
    },
  };
}

function first(revision: string, { cidr = "10.0.0.0/16", tag = "one" }: Version): Json {
  return {
    provider: {
      aws: [
        { region: "eu-central-1", default_tags: [{ tags: { Deployment: "small" } }] },
        { alias: "other", region: "us-east-1" },
      ],
    },
    resource: {
      aws_vpc: { network: { cidr_block: cidr, tags: { Version: tag } } },
      aws_subnet: { inside: { vpc_id: "${aws_vpc.network.id}", cidr_block: "10.0.1.0/24" } },
      aws_kms_key: { here: {}, there: { provider: "aws.other" } },
      terraform_data: { revision: { input: revision, depends_on: ["aws_subnet.inside"] } },
    },
    output: {
      revision: { value: "${terraform_data.revision.output}" },
      network: { value: "${aws_vpc.network.id}" },
      key: { value: "${aws_kms_key.there.arn}" },
    },
  };
}

function second(key: string, needs: string): Json {
  const name = `${key}-first`;
  return {
    variable: { secret: { type: "string", sensitive: true, ephemeral: true, nullable: false } },
    ephemeral: { random_password: { password: { length: 32 } } },
    data: {
      aws_caller_identity: { me: {} },
      terraform_remote_state: {
        [`apply-${name}-first`]: {
          backend: "remote",
          config: { hostname: "app.terraform.io", organization: "example", workspaces: { name } },
          lifecycle: {
            postcondition: [
              {
                condition: `\${try(self.outputs.revision, "") == "${needs}"}`,
                error_message: `${key}-second needs ${name} at revision ${needs}. Apply ${name} first.`,
              },
            ],
          },
        },
      },
    },
    provider: { aws: [{ region: "eu-central-1" }], vault: [{ address: "https://vault.example.com" }] },
    resource: {
      vault_kv_secret_v2: {
        secret: {
          mount: "small",
          name: "application",
          data_json_wo: "${jsonencode({ password = ephemeral.random_password.password.result, secret = var.secret })}",
          data_json_wo_version: 1,
        },
      },
      aws_security_group: { inside: { vpc_id: `\${data.terraform_remote_state.apply-${name}-first.outputs.network}` } },
    },
  };
}
