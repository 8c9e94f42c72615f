import { noSecretValue } from "./no-secret-value";
import type { Rule } from "./rule";
import { encryptedStorage } from "./rules/encrypted-storage";
import { imdsv2 } from "./rules/imdsv2";
import { noOpenIngress } from "./rules/no-open-ingress";
import { noPublicAddress } from "./rules/no-public-address";
import { noPublicApiEndpoint } from "./rules/no-public-api-endpoint";
import { requiredTags, requiredTagsName } from "./rules/required-tags";

const fixedRules: readonly Rule[] = [noPublicApiEndpoint, noPublicAddress, encryptedStorage, imdsv2, noOpenIngress];

/** The rules that look at constructs. */
export function rulesFor(tags: readonly string[]): readonly Rule[] {
  return [...fixedRules, requiredTags(tags)];
}

/** Rules that a dataset may waive. */
export const waivableRules: readonly string[] = [...fixedRules.map(({ name }) => name), requiredTagsName];

/** All rules. A secret in a file is never an accepted risk: `no-secret-value` looks at the files, and cannot be waived. */
export const ruleNames: readonly string[] = [...waivableRules, noSecretValue];
