import { shortRevision } from "../synthesized/short-revision";
import type { Affected, AffectedPhase } from "./affected-deployments";
import { notSynthesizedText } from "./not-synthesized";

/** What a change touches, for people. */
export function affectedText({ deployments, waves, notSynthesized = [] }: Affected): string {
  const notes = notSynthesized.map(notSynthesizedText);
  if (deployments.length === 0) return ["No phase is affected.", ...notes, ""].join("\n");
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
  return [...touched, ...(waves.length > 0 ? ["Waves, one after the other:", ...ordered] : []), ...notes, ""].join(
    "\n",
  );
}

function revisions({ change, from = "", to = "" }: AffectedPhase): string {
  const [before, after] = [from, to].map(shortRevision);
  if (change === "new") return `new, at ${after}`;
  return change === "removed" ? `removed, was at ${before}` : `changed, ${before} -> ${after}`;
}
