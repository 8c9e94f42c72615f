import { z } from "zod";
import { waivableRules } from "../security/rules";
import { constructName, distinct, hostName, urlOf } from "./dataset/settings";
import { tags } from "./dataset/tags";
import type { DeploymentKey } from "./deployment-key";
import type { Names } from "./names";

/** Words of Terraform Cloud's notification triggers (API: notification configurations). */
const notificationTriggers = [
  "run:created",
  "run:planning",
  "run:needs_attention",
  "run:applying",
  "run:completed",
  "run:errored",
  "assessment:drifted",
  "assessment:failed",
] as const;

const notificationBasics = {
  name: constructName(
    z
      .string()
      .regex(/^[a-z]([a-z0-9-]*[a-z0-9])?$/, "lowercase letters, digits and hyphens, a letter first")
      .max(60),
  ).describe("Name of the notification in Terraform Cloud"),
  triggers: distinct(z.array(z.enum(notificationTriggers)).min(1))
    .default(["run:needs_attention", "run:errored", "assessment:drifted"])
    .describe("Events that are sent"),
};

const notification = z.discriminatedUnion("type", [
  z
    .strictObject({ ...notificationBasics, type: z.enum(["slack", "microsoft-teams", "generic"]) })
    .describe("A message to a URL, which a person enters in Terraform Cloud"),
  z
    .strictObject({
      ...notificationBasics,
      type: z.literal("email"),
      emailAddresses: distinct(z.array(z.email()).min(1)).describe(
        "Receivers; in HCP Terraform members of the organization only",
      ),
    })
    .describe("An email"),
]);

const terraformCloud = z.strictObject({
  hostname: hostName.default("app.terraform.io").describe("Host of Terraform Cloud or Terraform Enterprise"),
  organization: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, "letters, digits, - and _")
    .describe("Terraform Cloud organization"),
  bootstrapProject: z
    .string()
    .optional()
    .describe(
      "Existing project for the workspace of the workspaces phase; default: the organization's default project",
    ),
  terraformVersion: z
    .string()
    .regex(/^1\.(1[1-9]|[2-9]\d)\.\d+$/, "an exact version, 1.11.0 or newer")
    .default("1.11.4")
    .describe("Terraform version that every workspace is pinned to"),
  runMode: z
    .enum(["cli", "vcs"])
    .default("cli")
    .describe("cli: runs start with `cdktf deploy`; vcs: runs start with a push to the deployment's repository"),
  autoApply: distinct(z.array(z.string())).default([]).describe("Phases that apply without a person's approval"),
  assessments: z.boolean().default(true).describe("Health assessments (drift detection)"),
  notifications: distinct(z.array(notification), { name: ({ name }) => name, path: ["name"] })
    .default([])
    .describe("Notifications of every workspace"),
});

const gitlab = z
  .strictObject({
    url: urlOf(/^https$/)
      .default("https://gitlab.com")
      .describe("GitLab server"),
    project: z
      .string()
      .regex(/^[\w.-]+(\/[\w.-]+)+$/, "the full path of a project, like customers/fleet")
      .optional()
      .describe(
        "Full path of an existing project, `customers/fleet`, which deployments may share; group and template make a project of the deployment's own",
      ),
    group: z
      .string()
      .min(1)
      .optional()
      .describe("Full path of the group that gets the deployment's own project, `customers/platforms`"),
    template: z
      .strictObject({
        project: z.string().min(1).describe("Name of the template project"),
        groupId: z.number().int().positive().describe("Id of the group that holds the group's template projects"),
      })
      .optional()
      .describe("Template project that the deployment's own project is made from"),
    branch: z
      .string()
      .min(1)
      .default("main")
      .describe("Branch whose pushes start runs; the template or the existing project must have it"),
  })
  .superRefine(({ project, group, template }, context) => {
    const own = Object.entries({ group, template });
    const wrong = own.filter(([, value]) => (value === undefined) === (project === undefined));
    for (const [name] of wrong) {
      const message =
        project === undefined
          ? `${name} is missing (expected group and template, or project for one that is there already)`
          : `${name} cannot stand beside project (expected project for one that is there already, or group and template)`;
      context.addIssue({ code: "custom", path: project === undefined ? [] : [name], message });
    }
  });

const awsCredentials = z.discriminatedUnion("mode", [
  z.strictObject({
    mode: z.literal("oidc"),
    roleArn: z
      .string()
      .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of an IAM role")
      .describe("Role that runs assume; its trust policy names this deployment's workspaces"),
  }),
  z.strictObject({ mode: z.literal("static") }).describe("Access keys as sensitive variables"),
]);

const azureCredentials = z.discriminatedUnion("mode", [
  z.strictObject({
    mode: z.literal("oidc"),
    clientId: z
      .guid()
      .describe("Application that runs act as; its federated credentials name this deployment's workspaces"),
    subscriptionId: z.guid().describe("Subscription of the deployment"),
    tenantId: z.guid().describe("Tenant of the subscription"),
    federatedCredentials: z
      .enum(["make", "exist"])
      .default("make")
      .describe(
        "make: the workspaces phase gives the application a federated credential for each plan and apply; exist: somebody else has done it",
      ),
  }),
  z.strictObject({ mode: z.literal("static") }).describe("A client secret as sensitive variables"),
]);

const scalewayCredentials = z
  .strictObject({ mode: z.literal("static") })
  .describe("An API key as sensitive variables; Scaleway has no login by identity token");

/** A blueprint whose phases log in to a Vault that is there already demands them. */
export const vaultCredentials = z.discriminatedUnion("mode", [
  z.strictObject({
    mode: z.literal("oidc"),
    role: z.string().min(1).describe("Existing JWT role that the tooling phase logs in with"),
    authPath: z.string().min(1).default("jwt").describe("Existing JWT auth mount that holds the role"),
  }),
  z.strictObject({ mode: z.literal("static") }).describe("A token as a sensitive variable"),
]);

const waiver = z.strictObject({
  rule: z.enum(waivableRules).describe("Name of the security rule"),
  construct: z.string().min(1).describe("Construct path that the rule is waived for, as the violation printed it"),
  reason: z.string().min(10).describe("Why the risk is accepted"),
});

/** How runs log in. A blueprint leaves out what it has no use for, and demands what it cannot do without. */
export const credentials = z.strictObject({
  aws: awsCredentials.optional().describe("How runs log in to AWS"),
  azure: azureCredentials.optional().describe("How runs log in to Azure"),
  scaleway: scalewayCredentials.optional().describe("How runs log in to Scaleway"),
  vault: vaultCredentials.optional().describe("How runs log in to a Vault that is there already"),
});

/** Sentence about the credentials, for people and editors. */
export const credentialsDescription =
  "How runs log in: dynamic credentials (oidc), or static keys as sensitive variables";

/** What every dataset holds, whatever the blueprint. Defaults of all settings stand here and in the blueprint's config.ts. */
export const deploymentConfig = z.strictObject({
  blueprint: z.string().describe("Recipe of the deployment"),
  tags: tags.default({}).describe("Tags of everything that can be tagged, besides the deployment's own"),
  terraformCloud: terraformCloud.describe("Where the runs take place"),
  ring: z
    .enum(["canary", "early", "all"])
    .default("all")
    .describe("When a change of many deployments reaches this one: canary first, then early, then all"),
  gitlab: gitlab.optional().describe("Repository of the deployment; needed for run mode vcs"),
  credentials: credentials.describe(credentialsDescription),
  waivers: distinct(z.array(waiver), { name: ({ rule, construct }) => `${rule} of ${construct}` })
    .default([])
    .describe("Security rules that do not hold for this deployment"),
});

export type DeploymentConfig = z.infer<typeof deploymentConfig>;

/** One dataset, read and validated. */
export interface Deployment<Config extends DeploymentConfig = DeploymentConfig> {
  readonly key: DeploymentKey;
  readonly names: Names;
  readonly config: Config;
}
