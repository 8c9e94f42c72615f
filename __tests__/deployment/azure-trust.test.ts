import type { PhaseDescription } from "../../constructs/deployment/phase-description";
import { resources } from "../synthesized";
import { cli, fourPhases, workspacesOf } from "./workspaces-fleet";

const login = {
  mode: "oidc",
  clientId: "00000000-0000-0000-0000-000000000001",
  subscriptionId: "11111111-2222-3333-4444-555555555555",
  tenantId: "00000000-0000-0000-0000-000000000002",
} as const;
const vault = { mode: "oidc", role: "bootstrap" } as const;

const onAzure = (description: PhaseDescription): PhaseDescription =>
  description.name === "infrastructure"
    ? { ...description, credentials: ["azure"] }
    : { ...description, credentials: [] };

function trust(azure: object, phases: readonly PhaseDescription[] = fourPhases.map(onAzure), hostname?: string) {
  const config = {
    ...cli,
    terraformCloud: { organization: "Example_Org", ...(hostname === undefined ? {} : { hostname }) },
    credentials: { azure: { ...login, ...azure }, vault },
  };
  return workspacesOf(config, { phases });
}

const credentials = (stack = trust({})) => resources(stack, "azuread_application_federated_identity_credential");

/** Remark of cdktf in a file. */
const made = { "//": expect.anything() as unknown };

test("plans and applies of the phase that logs in to Azure are trusted, letter by letter, and nothing else", () => {
  expect(credentials()).toEqual(
    ["apply", "plan"].map((part) => ({
      ...made,
      application_id: expect.stringMatching(/^\$\{data\.azuread_application\.[\w-]+\.id\}$/) as unknown,
      audiences: ["api://AzureADTokenExchange"],
      display_name: `WM-Prod-infrastructure-${part}`,
      issuer: "https://app.terraform.io",
      subject: `organization:Example_Org:project:WM-Prod:workspace:WM-Prod-infrastructure:run_phase:${part}`,
    })),
  );
});

test("the subjects name the workspace and the project as Terraform Cloud has them", () => {
  const stack = trust({});
  expect(resources(stack, "tfe_project")).toEqual([expect.objectContaining({ name: "WM-Prod" })]);
  expect(resources(stack, "tfe_workspace")).toContainEqual(expect.objectContaining({ name: "WM-Prod-infrastructure" }));
});

test("the application is found by its client id, in the dataset's tenant", () => {
  const stack = trust({});
  expect(stack.provider["azuread"]).toEqual([{ tenant_id: login.tenantId }]);
  expect(Object.values(stack.data["azuread_application"] ?? {})).toEqual([{ ...made, client_id: login.clientId }]);
});

test("tokens of a Terraform Enterprise come from its own host", () => {
  expect(credentials(trust({}, undefined, "tfe.example.com"))[0]).toMatchObject({ issuer: "https://tfe.example.com" });
});

test.each([
  ["somebody else has made the credentials", () => trust({ federatedCredentials: "exist" })],
  [
    "runs log in with a client secret",
    () =>
      workspacesOf({ ...cli, credentials: { azure: { mode: "static" }, vault } }, { phases: fourPhases.map(onAzure) }),
  ],
  [
    "no phase logs in to Azure",
    () =>
      trust(
        {},
        fourPhases.map((phase) => ({ ...phase, credentials: [] })),
      ),
  ],
  ["the deployment is not on Azure", () => workspacesOf(cli)],
])("nothing of Entra is touched where %s", (_case, stack) => {
  expect(credentials(stack())).toEqual([]);
  expect(Object.keys(stack().provider)).toEqual(["tfe"]);
  expect(stack().data).not.toHaveProperty("azuread_application");
});
