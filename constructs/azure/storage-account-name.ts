import { StringResource } from "@cdktf/provider-random/lib/string-resource";
import type { Construct } from "constructs";

/** Names of storage accounts are 3 to 24 lowercase letters and digits, and nobody else in the world may have the same. */
const suffixLength = 8;
const maxNameLength = 24;

/** Longest beginning of a storage account's name: random characters follow. */
export const storagePrefixLength = maxNameLength - suffixLength;

/** A name that begins with the prefix; what is neither a lowercase letter nor a digit in that is left out. Makes the construct `suffix`. */
export function storageAccountName(scope: Construct, prefix: string): string {
  const { result } = new StringResource(scope, "suffix", { length: suffixLength, upper: false, special: false });
  return `${prefix.replace(/[^a-z0-9]/g, "")}${result}`;
}
