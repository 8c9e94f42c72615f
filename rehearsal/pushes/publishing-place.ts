import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";

/** Workspaces that wait for pushes elsewhere than publish pushes to: the rehearsal itself pushes where they look. */
export function waitingElsewhere(deployment: SynthesizedDeployment, cloud: TerraformCloud): string[] {
  const { key, repository } = deployment;
  if (repository === undefined)
    return [`${key}: its stacks name no repository, and publish does not know where to push`];
  const { url, branch } = repository;
  return cloud.all.flatMap(({ name, settings: { vcsRepository } }) => {
    if (!vcsRepository) return [];
    const { identifier, branch: watched } = vcsRepository;
    // Without a branch it is the repository's default branch, which nobody knows here.
    if (isAt(url, identifier) && (watched === "" || watched === branch)) return [];
    const place = `${identifier}${watched === "" ? "" : ` (${watched})`}`;
    return [`${name} waits for pushes to ${place}, and publish pushes to ${url} (${branch})`];
  });
}

/** Whether the deployment makes its repository: another one was there before, and may be a fleet's. */
export function makesRepository({ stacks }: SynthesizedDeployment): boolean {
  return stacks.some(({ uses }) => uses.some(({ kind, type }) => kind === "resource" && type === "gitlab_project"));
}

/** GitLab may stand below a path of its host, and does not mind capitals. */
function isAt(url: string, identifier: string): boolean {
  const place = url
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .toLowerCase();
  return [`/${identifier}`, `:${identifier}`].some((end) => place.endsWith(end.toLowerCase()));
}
