import type { TerraformRemoteState } from "cdktf";
import { lateString } from "./late-value";
import type { Phase } from "./phase";

/** Output of each phase that says which revision was applied to its end last. */
export const revisionOutput = "revision";

/** Output of each phase that says which revision was begun last: another one, where an apply failed midway. */
export const startedOutput = "started";

/**
 * Stops a run of the phase `reader` where `read` is not applied at the revision that `reader` was synthesized against.
 * A postcondition on the state that was read: whatever needs a value from it is skipped, so the sentence stands alone.
 */
export function requireRevision(state: TerraformRemoteState, reader: string, read: Phase): void {
  const name = read.node.id;
  const [applied, started] = [revisionOutput, startedOutput].map((output) => `try(self.outputs.${output}, "")`);
  const short = (revision: string) => `\${substr(${revision}, 0, 12)}`;
  const found = `${applied} == ${started} ? "at ${short(String(applied))}" : "halfway to ${short(String(started))}"`;
  const current = `\${${started} == "" ? "not applied" : ${found}}`;
  state.addOverride("lifecycle.postcondition", [
    {
      condition: lateString(() => `\${${applied} == "${read.revision}" && ${started} == "${read.revision}"}`),
      error_message: lateString(
        () =>
          `${reader} needs ${name} at revision ${read.revision.slice(0, 12)}, which is ${current}. Apply ${name} first.`,
      ),
    },
  ]);
}
