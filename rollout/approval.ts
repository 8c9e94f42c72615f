import type { PlanSummary } from "./plan-summary";

/** A plan that somebody has to agree to. */
export interface ProposedPlan {
  readonly deployment: string;
  readonly phase: string;
  readonly changes: PlanSummary;
  /** Where the plan is seen. */
  readonly url: string;
  /** Phases after it that apply themselves once it is applied, without a question. @default none */
  readonly follows?: readonly string[];
}

/** Asks a person about plans; true applies all of them. */
export type Ask = (plans: readonly ProposedPlan[]) => Promise<boolean>;

interface Waiting {
  readonly plan: ProposedPlan;
  readonly answer: (yes: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gathers the plans of deployments that run side by side into one question: it is put when every deployment of the ring either waits for
 * the answer, stands aside, or has come to its end. A later phase cannot be planned before the earlier one is applied, so there is one
 * question per step.
 */
export class Approval {
  private readonly waiting: Waiting[] = [];
  /** Deployments whose plans are waited for. */
  private readonly expected: Set<string>;

  /**
   * @param deployments those that run side by side, by key
   * @param ask undefined where every plan is agreed to beforehand
   */
  constructor(
    deployments: readonly string[],
    private readonly ask?: Ask,
  ) {
    this.expected = new Set(deployments);
  }

  /** Nobody is asked. */
  get isGiven(): boolean {
    return this.ask === undefined;
  }

  /** Rejects with what went wrong while asking. */
  request(plan: ProposedPlan): Promise<boolean> {
    if (!this.ask) return Promise.resolve(true);
    this.expected.add(plan.deployment);
    const answer = new Promise<boolean>((resolve, reject) =>
      this.waiting.push({ plan, answer: resolve, fail: reject }),
    );
    this.askWhenComplete();
    return answer;
  }

  /** A deployment has come to its end, or nobody knows when it goes on: the others' question does not wait for it. */
  leave(deployment: string): void {
    this.expected.delete(deployment);
    this.askWhenComplete();
  }

  private askWhenComplete(): void {
    if (!this.ask || this.waiting.length === 0 || this.waiting.length < this.expected.size) return;
    const asked = this.waiting.splice(0);
    this.ask(asked.map(({ plan }) => plan)).then(
      (yes) => {
        for (const { answer } of asked) answer(yes);
      },
      (error: unknown) => {
        for (const { fail } of asked) fail(error);
      },
    );
  }
}
