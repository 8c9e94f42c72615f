import type { Api } from "../api/api";
import { LostConnection } from "../api/lost-connection";
import { newestRuns, orderRun } from "../api/run";
import type { Run, RunOrder } from "../api/run";
import { isOver } from "./run-standing";

/** How often a run is ordered at most where no answer comes. */
const ATTEMPTS = 4;

/**
 * Orders a run once. Where the answer is lost, the run may have been made: it is looked for by its configuration and message before it is
 * ordered again.
 */
export async function orderOnce(api: Api, order: RunOrder): Promise<Run> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await orderRun(api, order);
    } catch (error) {
      if (!(error instanceof LostConnection) || attempt === ATTEMPTS) throw error;
    }
    const made = (await newestRuns(api, order.workspaceId)).find((run) => isMade(run, order));
    if (made) return made;
  }
}

function isMade(run: Run, { message, configurationVersion }: RunOrder): boolean {
  const sameFiles = configurationVersion === undefined || run.configurationVersion === configurationVersion;
  return run.message === message && sameFiles && !isOver(run);
}
