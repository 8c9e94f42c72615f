import { Cidr } from "../../network/cidr";
import type { SharedRange } from "../blueprint";
import type { Dataset } from "./dataset";
import type { Finding } from "./finding";
import { positionOf } from "./located-value";

/** A dataset and the file that it stands in. */
interface DatasetInFile extends Dataset {
  readonly file: string;
}

interface TakenRange extends SharedRange {
  readonly file: string;
  readonly cidr: Cidr;
}

/** Ranges that overlap those of another deployment in a network that both share: nothing could tell their hosts apart. */
export function overlappingRanges(datasets: readonly DatasetInFile[]): Finding[] {
  // Ids of Azure are the same in any letters; those of AWS have small ones only.
  const byNetwork = new Map<string, TakenRange[]>();
  return datasets.flatMap(({ blueprint, config, root, file }) => {
    const own = (blueprint.sharedRanges?.(config) ?? []).map((shared) => ({
      ...shared,
      file,
      cidr: Cidr.parse(shared.range),
    }));
    const findings = own.flatMap(({ network, range, path, cidr }) => {
      const other = byNetwork.get(network.toLowerCase())?.find((before) => before.cidr.overlaps(cidr));
      if (other === undefined) return [];
      const message = `${range} overlaps ${other.range} of ${other.file}: both are in ${network} (expected ranges that share no address)`;
      return [{ file, position: positionOf(root, path), path, message }];
    });
    for (const taken of own) {
      const network = taken.network.toLowerCase();
      const others = byNetwork.get(network);
      if (others) others.push(taken);
      else byNetwork.set(network, [taken]);
    }
    return findings;
  });
}
