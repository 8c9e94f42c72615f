import { serviceIsActive, terraformAgent } from "../terraform-cloud/terraform-agent";
import type { Architecture } from "./instance-types";

export interface AwsTerraformAgentProps {
  /** Name that the agent shows in its pool. */
  readonly name: string;
  /** Host of Terraform Cloud, `app.terraform.io`. */
  readonly hostname: string;
  readonly region: string;
  readonly architecture: Architecture;
  /** Secret in Secrets Manager that holds the agent's token. */
  readonly tokenSecretArn: string;
}

/** Shell command that succeeds once the host is set up and the agent runs. */
export const agentIsUp = `cloud-init status --wait && ${serviceIsActive}`;

/** cloud-init's instructions for a host with an agent. Amazon Linux 2023 has the AWS CLI; people come as Session Manager's own user. */
export function awsTerraformAgent({ region, tokenSecretArn, ...agent }: AwsTerraformAgentProps): string {
  return terraformAgent({
    ...agent,
    packages: ["gnupg2-minimal", "unzip"],
    readToken: `read -r TFC_AGENT_TOKEN < <(aws secretsmanager get-secret-value --region ${region} --secret-id "${tokenSecretArn}" --query SecretString --output text)`,
  });
}
