import type { Api } from "../api/api";
import { uploadConfiguration } from "../api/configuration-version";
import type { Run } from "../api/run";
import type { PhaseTarget } from "../phase-target";
import { archiveOf, uploadedFiles } from "./archive";
import { filesHash } from "./files-hash";
import { orderOnce } from "./ordered-run";
import { waitingRun } from "./waiting-run";

/** What an uploaded configuration is run for. */
export interface UploadedRunProps {
  /** Says what the run is for; a run of the same message and the same files is the same run. */
  readonly message: string;
  readonly isDestroy?: boolean;
  /** Only a plan, which changes nothing and keeps nobody waiting. */
  readonly planOnly?: boolean;
}

/** The run with the stack's own files, uploaded: the one of an earlier call, where it still waits; else a new one. */
export async function uploadedRun(
  api: Api,
  { workspace, stack: { folder } }: PhaseTarget,
  { message: purpose, isDestroy = false, planOnly = false }: UploadedRunProps,
): Promise<Run> {
  const message = `${purpose}, files ${filesHash(folder, uploadedFiles(folder))}`;
  if (!planOnly) {
    const isSame = (run: Run) => Promise.resolve(isOwnRun(run, { message, isDestroy }));
    const waiting = await waitingRun(api, workspace, isSame);
    if (waiting) return waiting;
  }
  const archive = await archiveOf(folder, workspace.workingDirectory);
  const configurationVersion = await uploadConfiguration(api, workspace.id, archive, planOnly);
  return orderOnce(api, { workspaceId: workspace.id, message, configurationVersion, isDestroy, planOnly });
}

/** Whether a run is one that was ordered here: it can be applied, and asks before it is. */
export function isOwnRun(run: Run, { message, isDestroy }: Pick<Run, "message" | "isDestroy">): boolean {
  return run.message === message && run.isDestroy === isDestroy && !run.planOnly && !run.autoApply;
}
