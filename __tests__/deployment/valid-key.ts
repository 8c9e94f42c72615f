import * as fc from "fast-check";
import { DeploymentKey } from "../../constructs/deployment/deployment-key";

/** Texts of valid deployment keys. */
export const validKey = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,9}(-[A-Za-z0-9]{1,6}){0,3}$/)
  .filter((text) => DeploymentKey.parse(text) !== undefined);

export function keyOf(text: string): DeploymentKey {
  const key = DeploymentKey.parse(text);
  if (key === undefined) throw new Error(`${text} ${DeploymentKey.refusal(text) ?? ""}`);
  return key;
}
