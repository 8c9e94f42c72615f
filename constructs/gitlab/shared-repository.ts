import { DataGitlabProject } from "@cdktf/provider-gitlab/lib/data-gitlab-project";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { addFirstFiles } from "./first-files";

export interface SharedRepositoryProps {
  /** Full path of the project, `customers/fleet`. */
  readonly project: string;
  /** Branch that the files go to; the project must have it. */
  readonly branch: string;
  /** Content of files that must be there from the beginning, by path. Whatever replaces a content later stays. */
  readonly files: Readonly<Record<string, string>>;
}

/** A repository that is there already and that others use too: nothing of it changes but the files of this deployment. */
export class SharedRepository extends Construct {
  /** Path with the group. */
  readonly identifier: string;
  readonly url: string;
  /** What a reader of the repository waits for. */
  readonly ready: ITerraformDependable;

  constructor(scope: Construct, id: string, { project: path, branch, files }: SharedRepositoryProps) {
    super(scope, id);
    const project = new DataGitlabProject(this, "project", { pathWithNamespace: path });
    this.identifier = project.pathWithNamespace;
    this.url = project.httpUrlToRepo;
    this.ready = addFirstFiles(this, { project: project.id, branch, files }) ?? project;
  }
}
