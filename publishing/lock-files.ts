import { ReportedError } from "../constructs/deployment/reported-error";
import type { Stack } from "../synthesized/stack";
import { covers, losesProviders, prunedLock, setOf } from "./lock-text";
import type { RequiredProviders } from "./lock-text";
import { LockFailure, providerLock } from "./provider-lock";
import type { ProviderSource } from "./provider-source";

export interface LockFilesProps {
  /** @default none: what is committed stays */
  readonly source?: ProviderSource;
  readonly say: (line: string) => void;
}

type LockedStack = Pick<Stack, "name" | "requiredProviders">;

/** Lock files of stacks, by the real Terraform: once for each set of providers, and only where the committed one does not fit. */
export class LockFiles {
  private readonly made = new Map<string, Promise<string>>();
  /** Why no provider can be reached: asked once, not for each set. */
  private unreachable?: LockFailure;

  constructor(private readonly props: LockFilesProps) {}

  /**
   * Text of the stack's lock file, where there is one. Refuses where hashes cannot be had: who publishes with fewer than before must say so.
   * @param committed text of the one in the published repository
   */
  async of(stack: LockedStack, committed: string | undefined): Promise<string | undefined> {
    const { requiredProviders: required } = stack;
    const { source } = this.props;
    if (Object.keys(required).length === 0) return undefined;
    if (committed !== undefined && covers(committed, required)) return committed;
    if (source === undefined) return committed && prunedLock(committed, required);
    try {
      if (this.unreachable) throw this.unreachable;
      return await this.locked(source, required, committed);
    } catch (error) {
      if (!(error instanceof LockFailure)) throw error;
      return this.without(error, stack, committed);
    }
  }

  /** What is committed may hold hashes of its own, of other platforms or from another place: they are kept. */
  private locked(source: ProviderSource, required: RequiredProviders, committed = ""): Promise<string> {
    const key = `${setOf(required)}\0${committed}`;
    const made = this.made.get(key) ?? providerLock(required, { source, committed, say: this.props.say });
    this.made.set(key, made);
    return made;
  }

  /** Without a connection, a lock file that loses nothing will do: Terraform takes a provider that is not in it. */
  private without(failure: LockFailure, { name, requiredProviders }: LockedStack, committed = ""): string | undefined {
    const { reason, isUnreachable } = failure;
    if (!isUnreachable || losesProviders(committed, requiredProviders)) {
      throw new ReportedError([
        `No hashes of providers for ${name}: ${reason}. Nothing is published.`,
        "Try again; or --lock keep goes on with the lock files that are published, without what no longer fits.",
      ]);
    }
    if (!this.unreachable) {
      this.props.say(`No new hashes of providers: ${reason}. Lock files stay as they are published.`);
    }
    this.unreachable = failure;
    return committed === "" ? undefined : committed;
  }
}
