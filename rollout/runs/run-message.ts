import { shortRevision } from "../../synthesized/short-revision";
import type { Stack } from "../../synthesized/stack";

const ROLLOUT = "keyphase rollout: ";
const DESTROY = "keyphase destroy: ";

/** Message of the run that applies a stack: by it a later call finds the run again. */
export function rolloutMessage({ name, revision }: Stack): string {
  return `${ROLLOUT}${name} at revision ${shortRevision(revision)}`;
}

export function destroyMessage({ name }: Stack): string {
  return DESTROY + name;
}

/** A run that this program ordered, for whatever revision. */
export function isOwn(message: string): boolean {
  return message.startsWith(ROLLOUT) || message.startsWith(DESTROY);
}
