import { auth0Credentials } from "../../constructs/terraform-cloud/credentials/auth0";
import { awsCredentials } from "../../constructs/terraform-cloud/credentials/aws";
import { azureCredentials } from "../../constructs/terraform-cloud/credentials/azure";
import type { EnvironmentVariable } from "../../constructs/terraform-cloud/credentials/environment-variable";
import { grafanaCredentials } from "../../constructs/terraform-cloud/credentials/grafana";
import { scalewayCredentials } from "../../constructs/terraform-cloud/credentials/scaleway";
import { vaultCredentials } from "../../constructs/terraform-cloud/credentials/vault";

const server = { address: "https://vault.example.com" };

/** Names of the variables, those of secrets marked. */
const shape = (variables: EnvironmentVariable[]) =>
  Object.fromEntries(variables.map((variable) => [variable.key, "value" in variable ? variable.value : "secret"]));

test("runs log in to AWS by assuming a role", () => {
  const roleArn = "arn:aws:iam::111122223333:role/runs";
  expect(shape(awsCredentials({ mode: "oidc", roleArn }))).toEqual({
    TFC_AWS_PROVIDER_AUTH: "true",
    TFC_AWS_RUN_ROLE_ARN: roleArn,
  });
});

test("runs log in to Azure as an application; ARM_CLIENT_ID would win over their identity", () => {
  const login = { mode: "oidc", clientId: "client", subscriptionId: "subscription", tenantId: "tenant" } as const;
  expect(shape(azureCredentials(login))).toEqual({
    TFC_AZURE_PROVIDER_AUTH: "true",
    TFC_AZURE_RUN_CLIENT_ID: "client",
    ARM_SUBSCRIPTION_ID: "subscription",
    ARM_TENANT_ID: "tenant",
  });
});

test("runs log in to Vault with a role of an auth mount, in its namespace where there is one", () => {
  const login = { mode: "oidc", role: "runs", authPath: "terraform-cloud" } as const;
  const variables = {
    TFC_VAULT_PROVIDER_AUTH: "true",
    TFC_VAULT_ADDR: "https://vault.example.com",
    TFC_VAULT_RUN_ROLE: "runs",
    TFC_VAULT_AUTH_PATH: "terraform-cloud",
  };
  expect(shape(vaultCredentials(login, server))).toEqual(variables);
  expect(shape(vaultCredentials(login, { ...server, namespace: "admin" }))).toEqual({
    ...variables,
    TFC_VAULT_NAMESPACE: "admin",
  });
});

test("static keys are secrets, all of them", () => {
  const login = { mode: "static" } as const;
  expect(shape(awsCredentials(login))).toEqual({ AWS_ACCESS_KEY_ID: "secret", AWS_SECRET_ACCESS_KEY: "secret" });
  expect(shape(azureCredentials(login))).toEqual({
    ARM_CLIENT_ID: "secret",
    ARM_CLIENT_SECRET: "secret",
    ARM_SUBSCRIPTION_ID: "secret",
    ARM_TENANT_ID: "secret",
  });
  expect(shape(vaultCredentials(login, server))).toEqual({ VAULT_TOKEN: "secret" });
});

test("Scaleway knows no login by identity: its key is a secret, and what it is for is entered with it", () => {
  expect(shape(scalewayCredentials())).toEqual({
    SCW_ACCESS_KEY: "secret",
    SCW_SECRET_KEY: "secret",
    SCW_DEFAULT_ORGANIZATION_ID: "secret",
    SCW_DEFAULT_PROJECT_ID: "secret",
  });
});

test("Auth0 and Grafana know no login by identity: their keys are secrets", () => {
  expect(shape(auth0Credentials())).toEqual({ AUTH0_CLIENT_ID: "secret", AUTH0_CLIENT_SECRET: "secret" });
  expect(shape(grafanaCredentials())).toEqual({ GRAFANA_AUTH: "secret" });
});
