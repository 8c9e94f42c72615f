import type { Api } from "../api/api";
import { LostConnection } from "../api/lost-connection";
import { newestRuns, orderRun } from "../api/run";
import type { Run, RunOrder } from "../api/run";

/** How often a run is ordered at most where no answer comes. */
const ATTEMPTS = 4;

/** Milliseconds before each look for a run whose order was not answered: it may take a moment to appear. */
const PAUSES = [1000, 4000, 15_000];

/**
 * Orders a run once. Where the answer is lost, the run may have been made: it is looked for, whether it is over or not, before it is
 * ordered again.
 *
 * @param newest the workspace's newest run before the order, by id; runs up to it are not the ordered one
 */
export async function orderOnce(api: Api, order: RunOrder, newest?: string): Promise<Run> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await orderRun(api, order);
    } catch (error) {
      if (!(error instanceof LostConnection) || attempt === ATTEMPTS) throw error;
    }
    const made = await lookFor(api, order, newest);
    if (made) return made;
  }
}

async function lookFor(api: Api, order: RunOrder, newest: string | undefined): Promise<Run | undefined> {
  const { workspaceId, planOnly, isDestroy } = order;
  const operation = planOnly ? "plan_only" : isDestroy ? "destroy" : "plan_and_apply";
  for (const pause of PAUSES) {
    await api.clock.wait(pause);
    const runs = await newestRuns(api, workspaceId, { operation });
    const known = runs.findIndex(({ id }) => id === newest);
    const made = (known === -1 ? runs : runs.slice(0, known)).find((run) => isMade(run, order));
    if (made) return made;
  }
  return undefined;
}

function isMade(run: Run, { message, configurationVersion }: RunOrder): boolean {
  const sameFiles = configurationVersion === undefined || run.configurationVersion === configurationVersion;
  return run.message === message && sameFiles;
}
