/** Token that the Terraform Cloud agent logs in with; the workspaces phase puts it into the variable. */
export const agentToken = { name: "agent_token", description: "the token of the deployment's agent pool" };
