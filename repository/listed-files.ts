/**
 * Changed files of a push from which on Terraform Cloud does not rely on their list, and starts a run in every workspace that is connected to
 * the repository: 300 at GitHub (https://developer.hashicorp.com/terraform/cloud-docs/workspaces/run/ui, "Automatically Starting Runs").
 * For GitLab no number is documented.
 */
export const mostListedFiles = 300;
