import { PrivateKey } from "@cdktf/provider-tls/lib/private-key";
import type { Construct } from "constructs";

/** A key of the curve P-256, which Consul, Vault and Nomad all take. Its private part is in the state, as a sensitive value. */
export function keyPair(scope: Construct, id: string): PrivateKey {
  return new PrivateKey(scope, id, { algorithm: "ECDSA", ecdsaCurve: "P256" });
}
