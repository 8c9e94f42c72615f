import { rings } from "./deployment-record";
import type { Ring } from "./deployment-record";

/** A deployment with the phases that are to run, in their order. */
export interface ToRun<Phase> {
  readonly ring: Ring;
  readonly phases: readonly Phase[];
}

/**
 * What may run at the same time, wave after wave: a phase after those before it in its deployment, a ring after all of the ring before it.
 * Deployments of one ring do not wait for each other beyond that; a wave holds the first phase of each that is left.
 */
export function wavesOf<Phase>(deployments: readonly ToRun<Phase>[]): Phase[][] {
  return rings.flatMap((ring) => {
    const inRing = deployments.filter((deployment) => deployment.ring === ring);
    const length = Math.max(0, ...inRing.map(({ phases }) => phases.length));
    return Array.from({ length }, (_wave, index) => inRing.flatMap(({ phases }) => phases.slice(index, index + 1)));
  });
}
