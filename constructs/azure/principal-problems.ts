import { problemIf } from "./azure-config";
import type { AzureConfig, AzureRule } from "./azure-config";

/** Object ids of Entra. */
const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who may reach the cluster. */
export const principalRules: readonly AzureRule[] = [
  ({ cluster }) => idProblems(["cluster", "administrators"], cluster.administrators),
  ({ platform }) => memberProblems(platform),
];

function memberProblems({ groups }: AzureConfig["platform"]) {
  return Object.entries(groups).flatMap(([group, { members }]) =>
    idProblems(["platform", "groups", group, "members"], members),
  );
}

/** Ids are the same in capitals: what is there twice letter by letter is refused on every cloud already. */
function idProblems(path: readonly string[], ids: readonly string[]) {
  return ids.flatMap((id, index) => {
    const example = "00000000-0000-0000-0000-000000000001";
    const malformed = `${id} is not the object id of an Entra group (expected one like ${example})`;
    const twin = ids.slice(0, index).find((other) => other !== id && other.toLowerCase() === id.toLowerCase());
    return [
      ...problemIf(!objectId.test(id), [...path, index], malformed),
      ...problemIf(
        twin !== undefined,
        [...path, index],
        `${id} is ${twin ?? ""} in other letters (expected each once)`,
      ),
    ];
  });
}
