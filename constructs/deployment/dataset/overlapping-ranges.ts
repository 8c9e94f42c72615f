import { Cidr } from "../../network/cidr";
import type { SharedRange } from "../blueprint";
import type { Dataset } from "./dataset";
import type { Finding } from "./finding";
import { positionOf } from "./located-value";

/** A dataset and the file that it stands in. */
interface DatasetInFile extends Dataset {
  readonly file: string;
}

/** Ranges that overlap those of another deployment in a network that both share: nothing could tell their hosts apart. */
export function overlappingRanges(datasets: readonly DatasetInFile[]): Finding[] {
  const taken: (SharedRange & { readonly file: string })[] = [];
  return datasets.flatMap(({ blueprint, config, root, file }) => {
    const own = blueprint.sharedRanges?.(config) ?? [];
    const findings = own.flatMap(({ network, range, path }) => {
      const other = taken.find((before) => sameNetwork(before.network, network) && overlap(before.range, range));
      if (other === undefined) return [];
      const message = `${range} overlaps ${other.range} of ${other.file}: both are in ${network} (expected ranges that share no address)`;
      return [{ file, position: positionOf(root, path), path, message }];
    });
    taken.push(...own.map((range) => ({ ...range, file })));
    return findings;
  });
}

/** Ids of Azure are the same in any letters; those of AWS have small ones only. */
function sameNetwork(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function overlap(one: string, other: string): boolean {
  return Cidr.parse(one).overlaps(Cidr.parse(other));
}
