import type { PlanSummary } from "./plan-summary";

/** A plan that somebody has to agree to. */
export interface ProposedPlan {
  readonly deployment: string;
  readonly phase: string;
  readonly changes: PlanSummary;
  /** Where the plan is seen. */
  readonly url: string;
}

/** Asks a person about plans; true applies all of them. */
export type Ask = (plans: readonly ProposedPlan[]) => Promise<boolean>;

/**
 * Gathers the plans of deployments that run side by side into one question: it is put when every deployment of the ring either waits for
 * the answer or has come to its end. A later phase cannot be planned before the earlier one is applied, so there is one question per step.
 */
export class Approval {
  private readonly waiting: { readonly plan: ProposedPlan; readonly answer: (yes: boolean) => void }[] = [];
  private failure?: { readonly error: unknown };

  /**
   * @param participants deployments that run side by side
   * @param ask undefined where every plan is agreed to beforehand
   */
  constructor(
    private participants: number,
    private readonly ask?: Ask,
  ) {}

  request(plan: ProposedPlan): Promise<boolean> {
    if (!this.ask) return Promise.resolve(true);
    const answer = new Promise<boolean>((resolve) => this.waiting.push({ plan, answer: resolve }));
    this.askWhenComplete();
    return answer;
  }

  /** A deployment has come to its end and asks for nothing more. */
  leave(): void {
    this.participants -= 1;
    this.askWhenComplete();
  }

  /** Throws what went wrong while asking. */
  close(): void {
    if (this.failure) throw this.failure.error;
  }

  private askWhenComplete(): void {
    if (!this.ask || this.waiting.length === 0 || this.waiting.length < this.participants) return;
    const asked = this.waiting.splice(0);
    this.ask(asked.map(({ plan }) => plan)).then(
      (yes) => {
        for (const { answer } of asked) answer(yes);
      },
      (error: unknown) => {
        this.failure = { error };
        for (const { answer } of asked) answer(false);
      },
    );
  }
}
