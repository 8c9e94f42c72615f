import type { Destination } from "./destinations";
import { RemoteClone } from "./remote-clone";

/** A destination, with a clone of it. */
export interface OpenDestination {
  readonly destination: Destination;
  readonly clone: RemoteClone;
}

/** Opens all destinations before any of them is used. */
export async function inClones(
  [next, ...others]: readonly Destination[],
  use: (opened: readonly OpenDestination[]) => Promise<void>,
  opened: readonly OpenDestination[] = [],
): Promise<void> {
  if (!next) return use(opened);
  await RemoteClone.use(next.address, next.branch, (clone) =>
    inClones(others, use, [...opened, { destination: next, clone }]),
  );
}
