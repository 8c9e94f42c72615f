import { BranchProtection } from "@cdktf/provider-gitlab/lib/branch-protection";
import { DataGitlabGroup } from "@cdktf/provider-gitlab/lib/data-gitlab-group";
import { Project } from "@cdktf/provider-gitlab/lib/project";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { addFirstFiles } from "./first-files";

export interface TemplateRepositoryProps {
  /** Path inside the group. */
  readonly path: string;
  readonly description: string;
  /** Full path of the group that gets it. */
  readonly group: string;
  /** Custom project template: its name, and the group that holds the templates. */
  readonly template: { readonly project: string; readonly groupId: number };
  /** Branch that nobody can rewrite; the template must have it. */
  readonly branch: string;
  /** Content of files that must be there from the beginning, by path. Whatever replaces a content later stays. */
  readonly files: Readonly<Record<string, string>>;
}

/** A private repository made from a template project. The provider waits until GitLab has copied the template. */
export class TemplateRepository extends Construct {
  /** Path with the group. */
  readonly identifier: string;
  readonly url: string;
  /** What a reader of the repository waits for. */
  readonly ready: ITerraformDependable;

  constructor(
    scope: Construct,
    id: string,
    { path, description, group, template, branch, files }: TemplateRepositoryProps,
  ) {
    super(scope, id);
    const project = new Project(this, "project", {
      name: path,
      path,
      description,
      namespaceId: new DataGitlabGroup(this, "group", { fullPath: group }).groupId,
      useCustomTemplate: true,
      templateName: template.project,
      groupWithProjectTemplatesId: template.groupId,
      visibilityLevel: "private",
      mergeMethod: "ff",
      onlyAllowMergeIfAllDiscussionsAreResolved: true,
      removeSourceBranchAfterMerge: true,
      // What a deployment was outlives it.
      archiveOnDestroy: true,
    });
    this.identifier = project.pathWithNamespace;
    this.url = project.httpUrlToRepo;

    const protection = new BranchProtection(this, "branch", {
      project: project.id,
      branch,
      pushAccessLevel: "maintainer",
      mergeAccessLevel: "maintainer",
      unprotectAccessLevel: "maintainer",
      allowForcePush: false,
    });
    this.ready = addFirstFiles(this, { project: project.id, branch, files, after: protection }) ?? protection;
  }
}
