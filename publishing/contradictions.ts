import { ReportedError } from "../constructs/deployment/reported-error";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { longestSubject } from "./commit-message";
import type { StartChoice } from "./starts";

export interface AskedFor {
  readonly start?: StartChoice;
  readonly from?: string;
  readonly message?: string;
}

export function refuseContradictions({ start, from, message }: AskedFor): void {
  if (from !== undefined && start !== undefined && start !== "first") {
    throw new ReportedError([`--from ${from} and --start ${start} contradict each other (expected one of them)`]);
  }
  if (message !== undefined && (message.trim() === "" || message.length > longestSubject || /[\r\n]/.test(message))) {
    throw new ReportedError([
      `--message is the commit's subject (expected one line of at most ${longestSubject} characters)`,
    ]);
  }
}

/** Refuses `--from` where no push starts anything. */
export function refuseWithoutStarts(deployments: readonly SynthesizedDeployment[]): void {
  const without = deployments.filter(({ runMode }) => runMode === "cli").map(({ key }) => key);
  if (without.length === 0) return;
  throw new ReportedError([`${without.join(", ")}: in run mode cli no push starts a run (leave --from out)`]);
}
