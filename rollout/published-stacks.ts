import { ReportedError } from "../constructs/deployment/reported-error";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { PublishedCommits } from "./runs/published-commits";

/** The repositories that deployments in run mode vcs are published to. */
export class PublishedStacks {
  private readonly repositories = new Map<string, Promise<PublishedCommits>>();
  private readonly checked = new Map<string, Promise<PublishedCommits>>();

  /**
   * @param repository overrides the one that the deployments name. Empty (an unset variable of a pipeline) it is refused: it would stand
   * for the folder that the program runs in.
   * @param say told, in a line, that a repository's server lets one wait
   */
  constructor(
    private readonly repository: string | undefined,
    private readonly say: (line: string) => void,
  ) {
    if (repository?.trim() === "")
      throw new ReportedError([
        "--repository is empty (expected the URL of the repository that stacks are published to)",
      ]);
  }

  /** The deployment's repository, if its newest commit holds all stacks exactly as they were synthesized. */
  of(deployment: SynthesizedDeployment): Promise<PublishedCommits> {
    const known = this.checked.get(deployment.key) ?? this.check(deployment);
    this.checked.set(deployment.key, known);
    return known;
  }

  async close(): Promise<void> {
    for (const opened of await Promise.allSettled(this.repositories.values())) {
      if (opened.status === "fulfilled") opened.value.close();
    }
  }

  private async check(deployment: SynthesizedDeployment): Promise<PublishedCommits> {
    const { key, repository, stacks } = deployment;
    const url = this.repository ?? repository?.url;
    if (url === undefined) {
      throw new ReportedError([
        `${key} is in run mode vcs, and its stacks name no repository. Synthesize again (npx cdktf synth), or name it: --repository`,
      ]);
    }
    const commits = await this.open(url, repository?.branch ?? "main");
    const head = await commits.head();
    const missing: string[] = [];
    for (const stack of stacks) if (!(await commits.holds(head, stack))) missing.push(`  ${stack.name}`);
    if (missing.length === 0) return commits;
    throw new ReportedError([
      `${key} runs what is published, and these stacks are published otherwise than they are synthesized. Publish first: npx keyphase publish ${key}`,
      ...missing,
    ]);
  }

  private open(url: string, branch: string): Promise<PublishedCommits> {
    const place = `${url} ${branch}`;
    const opened = this.repositories.get(place) ?? PublishedCommits.open({ url, branch, say: this.say });
    this.repositories.set(place, opened);
    return opened;
  }
}
