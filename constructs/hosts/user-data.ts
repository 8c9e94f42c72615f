import { gzipSync } from "node:zlib";
import { Fn, TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import type { UserDataLimit } from "./user-data-limits";
import { userDataText } from "./user-data-text";
import type { UserDataPart } from "./user-data-text";

export interface UserDataProps {
  readonly parts: readonly UserDataPart[];
  readonly limit: UserDataLimit;
}

/** Terraform's gzip and zlib's differ by a few bytes in a thousand, and references in the text have their length only later. */
const margin = 1.03;

/**
 * What a cloud hands to cloud-init on a host. Terraform compresses the text: zlib's bytes are not the same on every processor, and in the
 * synthesized stack people and rules can read it. A host that takes no bytes gets it as it is.
 * @throws UserDataTooLarge
 */
export class UserData extends Construct {
  /** For arguments that take base64: `user_data_base64`, `custom_data`. Without bytes, for those that take text. */
  readonly argument: string;

  constructor(scope: Construct, id: string, { parts, limit }: UserDataProps) {
    super(scope, id);
    const problem = userDataProblem(parts, limit);
    if (problem !== undefined) throw new UserDataTooLarge(problem);
    const text = new TerraformLocal(this, "text", userDataText(parts)).asString;
    this.argument = limit.binary ? Fn.base64gzip(text) : text;
  }
}

/** User data that the cloud would refuse. */
export class UserDataTooLarge extends RangeError {}

/** What the cloud would have against the parts; undefined where it takes them. */
export function userDataProblem(parts: readonly UserDataPart[], limit: UserDataLimit): string | undefined {
  const size = countedSize(parts, limit);
  if (size <= limit.bytes) return undefined;
  const sizes = parts.map((part) => `${part.name} ${countedSize([part], limit)}`).join(", ");
  return `user data of ${size} bytes are too large for ${limit.cloud} (expected at most ${limit.bytes}; its parts: ${sizes})`;
}

/** Bytes as the cloud counts them, rounded up by the margin where they are compressed. */
function countedSize(parts: readonly UserDataPart[], { binary, counted }: UserDataLimit): number {
  const text = userDataText(parts);
  const data = binary ? Math.ceil(gzipSync(text).length * margin) : Buffer.byteLength(text);
  return counted === "base64" ? Math.ceil(data / 3) * 4 : data;
}
