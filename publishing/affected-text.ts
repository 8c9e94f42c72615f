import { shortRevision } from "../synthesized/short-revision";
import type { Affected, AffectedPhase } from "./affected-deployments";

/** What a change touches, for people. */
export function affectedText({ deployments, waves }: Affected): string {
  if (deployments.length === 0) return "No phase is affected.\n";
  const touched = deployments.flatMap(({ deployment, ring, phases }) => [
    `${deployment} (ring ${ring})`,
    ...phases.map((phase) => `  ${phase.phase}  ${revisions(phase)}`),
  ]);
  const ordered = waves.map((wave, index) => {
    const entries = wave.map(({ stack, startedBy }) =>
      startedBy === "terminal" ? `${stack} (from a terminal)` : stack,
    );
    return `  ${index + 1}. ${entries.join(", ")}`;
  });
  return [...touched, ...(waves.length > 0 ? ["Waves, one after the other:", ...ordered] : []), ""].join("\n");
}

function revisions({ change, from = "", to = "" }: AffectedPhase): string {
  const [before, after] = [from, to].map(shortRevision);
  if (change === "new") return `new, at ${after}`;
  return change === "removed" ? `removed, was at ${before}` : `changed, ${before} -> ${after}`;
}
