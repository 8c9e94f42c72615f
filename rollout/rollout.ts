import { ReportedError } from "../constructs/deployment/reported-error";
import type { Ring } from "../synthesized/deployment-record";
import { synthesizedDeployments } from "../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { requireOneHost } from "./api/address";
import { apiTelling } from "./api-telling";
import type { Api } from "./api/api";
import { Approval } from "./approval";
import type { Ask } from "./approval";
import { DeploymentRollout } from "./deployment-rollout";
import type { RunSource } from "./phase-rollout";
import type { Limits } from "./limits";
import { isDone } from "./phase-result";
import type { DeploymentResult } from "./phase-result";
import type { Progress } from "./progress";
import { PublishedStacks } from "./published-stacks";
import { inRings, notReached, requireDone, ringsBefore } from "./ring-order";
import type { SurveyedDeployment } from "./ring-order";
import { publishedRun } from "./runs/published-run";
import { rolloutMessage } from "./runs/run-message";
import { uploadedRun } from "./runs/uploaded-run";
import type { Patience } from "./runs/watch";
import type { Session } from "./session";
import { Slots } from "./slots";
import { requirePhase, survey } from "./survey";
import { behindLines } from "./terminal-advice";

export interface RolloutOptions {
  /** Folder of what was synthesized. */
  readonly synthesized: string;
  /** Keys of the deployments; none for all. */
  readonly keys: readonly string[];
  /** @default all, one after the other */
  readonly ring?: Ring;
  /** Last phase. @default the last of each deployment */
  readonly until?: string;
  /** Runs that are under way at the same time. */
  readonly parallel: number;
  /** Only plans, which change nothing. */
  readonly planOnly: boolean;
  readonly limits: Limits;
  /** @default every plan within the limits is applied */
  readonly ask?: Ask;
  /**
   * Without `ask`: applies also what lets later phases apply themselves, unseen.
   * @default false
   */
  readonly allowAutoApply?: boolean;
  /** Repository of what is published. @default the one that each deployment names */
  readonly repository?: string;
  readonly progress: Progress;
  readonly patience: Patience;
  /** @default the host's own API, with the person's token */
  readonly apiOf?: (hostname: string) => Api;
}

/** Brings deployments to what was synthesized, ring by ring. Each ring begins when the one before it is wholly done. */
export async function rollout(options: RolloutOptions): Promise<DeploymentResult[]> {
  const published = new PublishedStacks(options.repository, (line) => {
    options.progress.say([line]);
  });
  try {
    return await new Rollout(options, published).run();
  } finally {
    options.progress.close();
    await published.close();
  }
}

class Rollout {
  private readonly sessions = new Map<string, Session>();
  private readonly slots: Slots;

  constructor(
    private readonly options: RolloutOptions,
    private readonly published: PublishedStacks,
  ) {
    this.slots = new Slots(options.parallel);
  }

  async run(): Promise<DeploymentResult[]> {
    const { synthesized, keys, ring, until, progress } = this.options;
    const all = synthesizedDeployments(synthesized, keys);
    requirePhase(all, until);
    requireOneHost(all.map(({ hostname }) => hostname));
    const chosen = ring === undefined ? all : all.filter((deployment) => deployment.ring === ring);
    if (ring !== undefined && chosen.length === 0)
      throw new ReportedError([`No deployment of ${keys.join(", ") || "those synthesized"} is in the ring ${ring}`]);
    if (ring !== undefined && keys.length === 0 && !this.options.planOnly) {
      const earlier = all.filter((deployment) => ringsBefore(ring).includes(deployment.ring));
      requireDone(await this.surveyed(earlier), ring);
    }
    const surveyed = await this.surveyed(chosen);
    // Before anything runs: these need a person at a terminal.
    progress.say(behindLines(surveyed));
    return this.inOrder(inRings(surveyed));
  }

  private async inOrder(rings: readonly SurveyedDeployment[][]): Promise<DeploymentResult[]> {
    const results: DeploymentResult[] = [];
    for (const members of rings) {
      const held = !this.options.planOnly && !results.every(isDone);
      results.push(...(held ? members.map(notReached) : await this.together(members)));
    }
    return results;
  }

  /** The deployments of a ring, side by side. */
  private async together(members: readonly SurveyedDeployment[]): Promise<DeploymentResult[]> {
    const { ask, limits, planOnly, allowAutoApply = false } = this.options;
    const approval = new Approval(
      members.map(({ deployment }) => deployment.key),
      ask,
    );
    return Promise.all(
      members.map(({ deployment, phases }) => {
        const session = this.sessionOf(deployment);
        const props = { limits, approval, planOnly, allowAutoApply, runOf: this.sourceOf(session, deployment) };
        return new DeploymentRollout(session, deployment, phases, props).run().finally(() => {
          approval.leave(deployment.key);
        });
      }),
    );
  }

  private sourceOf({ api, patience }: Session, deployment: SynthesizedDeployment): RunSource {
    // A workspace that is connected to git plans what is uploaded to it, and applies commits only.
    if (this.options.planOnly || deployment.runMode === "cli") {
      const { planOnly } = this.options;
      return (target) => uploadedRun(api, target, { message: rolloutMessage(target.stack), planOnly });
    }
    return async (target, triggered) => {
      const commits = await this.published.of(deployment);
      return publishedRun(api, target, { commits, message: rolloutMessage(target.stack), patience, triggered });
    };
  }

  private surveyed(deployments: readonly SynthesizedDeployment[]): Promise<SurveyedDeployment[]> {
    return Promise.all(
      deployments.map((deployment) => survey(this.sessionOf(deployment).api, deployment, this.options.until)),
    );
  }

  private sessionOf({ hostname }: SynthesizedDeployment): Session {
    const { progress, patience, apiOf = apiTelling(progress) } = this.options;
    const session = this.sessions.get(hostname) ?? { api: apiOf(hostname), progress, patience, slots: this.slots };
    this.sessions.set(hostname, session);
    return session;
  }
}
