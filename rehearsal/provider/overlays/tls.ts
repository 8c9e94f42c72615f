import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { certificateAuthority, certificateAuthorityEnd } from "./certificate-authority";
import type { Overlay, Rule, Subject } from "./overlay";

/** Beginning of an Ed25519 private key in PKCS #8; the 32 bytes of the key follow (RFC 8410). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

const certificate: Rule = () => certificateAuthority;

/** Keys and certificates that programs can parse. Keys are derived from the object's identity: worth nothing as secrets, the same in every run. */
export const tls: Overlay = {
  types: {
    tls_private_key: {
      computed: {
        private_key_pem: (subject) => privateKey(subject).export({ format: "pem", type: "pkcs8" }),
        private_key_pem_pkcs8: (subject) => privateKey(subject).export({ format: "pem", type: "pkcs8" }),
        public_key_pem: (subject) => createPublicKey(privateKey(subject)).export({ format: "pem", type: "spki" }),
      },
      replacedBy: ["algorithm", "rsa_bits", "ecdsa_curve"],
    },
    tls_self_signed_cert: { computed: { cert_pem: certificate } },
    tls_locally_signed_cert: { computed: { cert_pem: certificate } },
    tls_certificate: {
      computed: { "certificates.cert_pem": certificate, "certificates.not_after": () => certificateAuthorityEnd },
    },
  },
};

function privateKey({ identity }: Subject): ReturnType<typeof createPrivateKey> {
  const seed = createHash("sha256").update(identity).digest();
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
}
