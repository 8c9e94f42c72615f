import type { TransitSeal } from "../../../hosts/vault-seal";
import type { HashistackConfig } from "../config";

/** How another Vault unseals that of the stack, where the dataset names one. */
export function transitSeal({ vault: { transit } }: HashistackConfig): TransitSeal | undefined {
  return transit && { kind: "transit", ...transit };
}
