import type { ConfigProblem } from "../network/network-problems";
import { problemIf } from "./azure-config";

/**
 * Tags that the keys, secrets and private DNS zones of a deployment can have besides its own three: they take 15 (Microsoft Learn: "Use tags to
 * organize your Azure resources", limitations; Key Vault and private DNS keep to 15).
 */
const mostTags = 12;

/**
 * Names that every kind of resource keeps as they are. Azure itself refuses `<>%&\?/`; private DNS drops names with a colon without a word, for
 * Terraform to find them missing each time, and takes none that begin with a digit.
 */
const tagName = /^[A-Za-z_][\w .@+=-]*$/;

/** Beginnings that Azure keeps for itself. */
const kept = /^(microsoft|azure|windows)/i;

export function tagProblems(tags: Readonly<Record<string, string>>): ConfigProblem[] {
  const names = Object.keys(tags);
  const many = `${names.length} tags are too many for Azure (expected at most ${mostTags}, besides Deployment, Phase and ManagedBy)`;
  return [
    ...problemIf(names.length > mostTags, ["tags"], many),
    ...names.flatMap((name) => {
      const message = `${name} is no name of a tag on Azure (expected letters, digits, spaces and _ . @ + = -, a letter first, and not microsoft, azure or windows at the beginning)`;
      return problemIf(!tagName.test(name) || kept.test(name), ["tags", name], message);
    }),
  ];
}
