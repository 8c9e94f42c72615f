import { AuthBackend } from "@cdktf/provider-vault/lib/auth-backend";
import { CertAuthBackendRole } from "@cdktf/provider-vault/lib/cert-auth-backend-role";
import { Construct } from "constructs";
import { requireAuthMount } from "./auth-mount";
import { Policy } from "./policy";
import type { PolicyRule } from "./policy";

/** Who may log in, and what they may do then. */
export interface CertificateRole {
  /** Names of hosts in the certificate; one of them is enough. */
  readonly dnsNames: readonly string[];
  /** Addresses that logins come from, `192.168.42.7`. Vault forgets a `/32`, and each plan would put it back (hashicorp/vault#11961). */
  readonly addresses: readonly string[];
  readonly rules: readonly PolicyRule[];
}

export interface CertificateLoginProps {
  /** Path of the auth mount. */
  readonly mount: string;
  readonly description: string;
  /** Authority that certificates must be of, in PEM. */
  readonly authority: string;
  /** By name, which is the policy's too, after the mount's: `hosts-server`. */
  readonly roles: Readonly<Record<string, CertificateRole>>;
}

/** Seconds: as long as a script runs. */
const lifetimes = { token: 300, longestToken: 600 } as const;

const ownToken: PolicyRule = {
  path: "auth/token/revoke-self",
  capabilities: ["update"],
  description: "Give the own token back",
};

/** Lets programs in that show a certificate of one authority with the right name: for hosts, which have one before there is a Vault. */
export class CertificateLogin extends Construct {
  constructor(scope: Construct, id: string, { mount, description, authority, roles }: CertificateLoginProps) {
    super(scope, id);
    const backend = new AuthBackend(this, "mount", { path: mount, type: "cert", description });
    requireAuthMount(this, "ready", { mount: backend, path: mount, type: "cert" });
    for (const [name, { dnsNames, addresses, rules }] of Object.entries(roles)) {
      const role = new Construct(this, name);
      const policy = new Policy(role, "rights", { name: `${mount}-${name}`, rules: [ownToken, ...rules] });
      new CertAuthBackendRole(role, "role", {
        backend: backend.path,
        name,
        certificate: authority,
        allowedDnsSans: [...dnsNames],
        tokenBoundCidrs: [...addresses],
        tokenPolicies: [policy.policyName],
        tokenNoDefaultPolicy: true,
        tokenTtl: lifetimes.token,
        tokenMaxTtl: lifetimes.longestToken,
      });
    }
  }
}
