import { CertificateAuthority } from "@cdktf/provider-consul/lib/certificate-authority";
import { ApproleAuthBackendRole } from "@cdktf/provider-vault/lib/approle-auth-backend-role";
import { AuthBackend } from "@cdktf/provider-vault/lib/auth-backend";
import { Mount } from "@cdktf/provider-vault/lib/mount";
import { PkiSecretBackendRootCert } from "@cdktf/provider-vault/lib/pki-secret-backend-root-cert";
import { Fn, TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import { HttpGate } from "../http/http-gate";
import { requireAuthMount } from "../vault/auth-mount";
import { PkiEngine } from "../vault/pki-engine";
import { Policy } from "../vault/policy";
import type { PolicyRule } from "../vault/policy";

export interface MeshAuthorityProps {
  /** URL of Vault, as Consul's servers reach it. */
  readonly vaultUrl: string;
  /** URL of Consul, and the authority of its certificate in PEM. */
  readonly consul: { readonly url: string; readonly authority: string };
  /** File on Consul's servers with the authority of Vault's certificate. */
  readonly authorityFile: string;
  /** Paths of the two PKI engines. */
  readonly mounts: { readonly root: string; readonly intermediate: string };
  /** Path of the AppRole auth mount that Consul's servers log in to. */
  readonly appRoleMount: string;
  /** Name of the role and its policy. */
  readonly role: string;
  /** Addresses of Consul's servers. */
  readonly servers: readonly string[];
}

/** Hours: ten years, one year, and three days; the last two are Consul's own defaults. */
const lifetimes = { root: 87_600, intermediate: 8760, leaf: 72 } as const;

/** Seconds: a token is renewed as long as Consul's leader runs. */
const tokenPeriod = 3600;

/**
 * Vault as the authority of Consul's service mesh. Its root is made here; Consul has the root sign intermediates, and runs the engine of those
 * by itself. Its servers log in by a role that is bound to their addresses, so that no secret lies in Consul's configuration.
 * Source: Consul, "Use Vault as a service mesh certificate authority", Vault-managed PKI paths.
 */
export class MeshAuthority extends Construct {
  constructor(scope: Construct, id: string, props: MeshAuthorityProps) {
    super(scope, id);
    const { vaultUrl, authorityFile, mounts, appRoleMount } = props;
    const root = this.makeRoot(mounts.root, `${vaultUrl}/v1`);
    const intermediate = new Mount(this, "intermediate", {
      path: mounts.intermediate,
      type: "pki",
      description: "Intermediate authorities of Consul's mesh: Consul's own",
      // What Consul sets too: it would be changed back and forth otherwise.
      maxLeaseTtlSeconds: lifetimes.intermediate * 3600,
    });
    const role = this.letServersIn(props);
    const { answered } = this.requireKnownRoot(props, root);
    new CertificateAuthority(this, "provider", {
      connectProvider: "vault",
      configJson: Fn.jsonencode({
        Address: vaultUrl,
        AuthMethod: { MountPath: appRoleMount, Params: { role_id: role.roleId }, Type: "approle" },
        CAFile: authorityFile,
        IntermediateCertTTL: `${lifetimes.intermediate}h`,
        IntermediatePKIPath: mounts.intermediate,
        LeafCertTTL: `${lifetimes.leaf}h`,
        RootPKIPath: mounts.root,
      }),
      dependsOn: [root, intermediate, role, answered],
    });
  }

  private makeRoot(mount: string, api: string): PkiSecretBackendRootCert {
    const engine = new PkiEngine(this, "root", {
      mount,
      api,
      description: "Root of Consul's mesh",
      longestHours: lifetimes.root,
      defaultHours: lifetimes.intermediate,
    });
    return new PkiSecretBackendRootCert(engine, "certificate", {
      backend: engine.mount,
      type: "internal",
      commonName: "Consul mesh root",
      excludeCnFromSans: true,
      issuerName: "root",
      // The kind of key that Consul makes where nothing is said.
      keyType: "ec",
      keyBits: 256,
      ttl: `${lifetimes.root}h`,
      dependsOn: engine.settings,
    });
  }

  /** From one authority to the next, the old one signs the new one: a root that went with a Vault that was made anew cannot. Everybody may ask for roots. */
  private requireKnownRoot({ consul, mounts }: MeshAuthorityProps, root: PkiSecretBackendRootCert): HttpGate {
    const known = new TerraformLocal(this, "known", Fn.trimspace(root.certificate));
    const active = `[for root in try(jsondecode(self.response_body).Roots, []) : root if root.Active && startswith(root.Name, "Vault")]`;
    return new HttpGate(this, "roots", {
      url: `${consul.url}/v1/connect/ca/roots`,
      authority: consul.authority,
      after: [root],
      condition: `\${alltrue([for root in ${active} : trimspace(root.RootCert) == local.${known.friendlyUniqueId}])}`,
      errorMessage: `The mesh of Consul has a root that Vault's engine ${mounts.root} no longer has: Vault was made anew. On a server, give the mesh Consul's own authority for a while, and apply again: echo '{"Provider":"consul","Config":{}}' > ca.json; consul connect ca set-config -config-file ca.json -force-without-cross-signing. Services of the mesh cannot reach each other until they have new certificates.`,
    });
  }

  private letServersIn({ mounts, appRoleMount, role, servers }: MeshAuthorityProps): ApproleAuthBackendRole {
    const backend = new AuthBackend(this, "logins", {
      path: appRoleMount,
      type: "approle",
      description: "Consul's servers, as the authority of the mesh",
    });
    requireAuthMount(this, "ready", { mount: backend, path: appRoleMount, type: "approle" });
    const policy = new Policy(this, "rights", { name: role, rules: meshAuthorityRules(mounts) });
    return new ApproleAuthBackendRole(this, "role", {
      backend: backend.path,
      roleName: role,
      bindSecretId: false,
      // Without /32, which Vault forgets: each plan would put it back (hashicorp/vault#11961).
      tokenBoundCidrs: [...servers],
      tokenPolicies: [policy.policyName],
      tokenNoDefaultPolicy: true,
      tokenPeriod,
    });
  }
}

/** What Consul may do: have the root sign, and everything with the engine of intermediates. */
export function meshAuthorityRules({ root, intermediate }: MeshAuthorityProps["mounts"]): PolicyRule[] {
  return [
    { path: `sys/mounts/${root}`, capabilities: ["read"], description: "See how the root's engine is set up" },
    { path: `sys/mounts/${intermediate}`, capabilities: ["read"], description: "See how the own engine is set up" },
    {
      path: `sys/mounts/${intermediate}/tune`,
      capabilities: ["update"],
      description: "Set lifetimes of the own engine",
    },
    { path: `${root}/`, capabilities: ["read"], description: "Read the root" },
    { path: `${root}/root/sign-intermediate`, capabilities: ["update"], description: "Have an intermediate signed" },
    {
      path: `${intermediate}/*`,
      capabilities: ["create", "read", "update", "delete", "list"],
      description: "Run the engine of intermediates",
    },
    { path: "auth/token/renew-self", capabilities: ["update"], description: "Renew the own token" },
    { path: "auth/token/lookup-self", capabilities: ["read"], description: "See the own token" },
  ];
}
