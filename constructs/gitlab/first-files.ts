import { RepositoryFile } from "@cdktf/provider-gitlab/lib/repository-file";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";

export interface FirstFilesProps {
  /** Id of the project. */
  readonly project: string;
  readonly branch: string;
  /** Content by path. Whatever replaces a content later stays. */
  readonly files: Readonly<Record<string, string>>;
  /** What the first file waits for. */
  readonly after?: ITerraformDependable;
}

/**
 * Files that a repository must have from the beginning.
 * @returns what waits for all of them waits for
 */
export function addFirstFiles(
  scope: Construct,
  { project, branch, files, after }: FirstFilesProps,
): ITerraformDependable | undefined {
  let last = after;
  // One after the other: each is a commit, and GitLab refuses two at a time on one branch.
  for (const [filePath, content] of Object.entries(files)) {
    last = new RepositoryFile(scope, filePath.replaceAll("/", "-"), {
      project,
      branch,
      filePath,
      content,
      encoding: "text",
      commitMessage: `Add ${filePath}`,
      lifecycle: { ignoreChanges: ["content"] },
      dependsOn: last && [last],
    });
  }
  return last;
}
