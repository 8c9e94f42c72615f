import type { TerraformRemoteState } from "cdktf";
import { lateString } from "./late-value";
import type { Phase } from "./phase";

/** Output of each phase that says at which revision it is applied. */
export const revisionOutput = "revision";

/**
 * Stops a run of the phase `reader` where `read` is not applied at the revision that `reader` was synthesized against.
 * A postcondition on the state that was read: whatever needs a value from it is skipped, so the sentence stands alone.
 */
export function requireRevision(state: TerraformRemoteState, reader: string, read: Phase): void {
  const name = read.node.id;
  const applied = `try(self.outputs.${revisionOutput}, "")`;
  const current = `\${${applied} == "" ? "not applied" : "at \${substr(${applied}, 0, 12)}"}`;
  state.addOverride("lifecycle.postcondition", [
    {
      condition: lateString(() => `\${${applied} == "${read.revision}"}`),
      error_message: lateString(
        () =>
          `${reader} needs ${name} at revision ${read.revision.slice(0, 12)}, which is ${current}. Apply ${name} first.`,
      ),
    },
  ]);
}
