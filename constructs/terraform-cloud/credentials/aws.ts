import { secret, setting } from "./environment-variable";
import type { EnvironmentVariable } from "./environment-variable";

/** oidc: runs assume a role; static: a person enters access keys. */
export type AwsLogin = { readonly mode: "oidc"; readonly roleArn: string } | { readonly mode: "static" };

/** Names: HCP Terraform, dynamic credentials with the AWS provider; AWS provider, environment variables. */
export function awsCredentials(login: AwsLogin): EnvironmentVariable[] {
  if (login.mode === "static") {
    return [
      secret("AWS_ACCESS_KEY_ID", "Access key id of the IAM user that runs act as"),
      secret("AWS_SECRET_ACCESS_KEY", "Secret of that access key"),
    ];
  }
  return [
    setting("TFC_AWS_PROVIDER_AUTH", "true", "Runs log in to AWS with their own identity token"),
    setting("TFC_AWS_RUN_ROLE_ARN", login.roleArn, "Role that runs assume"),
  ];
}
