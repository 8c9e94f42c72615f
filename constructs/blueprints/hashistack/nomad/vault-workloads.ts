import { JwtAuthBackend } from "@cdktf/provider-vault/lib/jwt-auth-backend";
import { JwtAuthBackendRole } from "@cdktf/provider-vault/lib/jwt-auth-backend-role";
import { Construct } from "constructs";
import { workloadAudiences } from "../../../hosts/nomad-agent";
import { vaultLogin } from "../../../hosts/nomad-client";
import { requireAuthMount } from "../../../vault/auth-mount";
import { Policy } from "../../../vault/policy";
import type { PolicyRule } from "../../../vault/policy";
import type { VaultConsulContract } from "../../../deployment/contracts/vault-consul-contract";
import { ingressCertificates, stackNamespace, workloadAccess } from "./workload-names";

export interface VaultWorkloadsProps {
  readonly vaultConsul: Pick<VaultConsulContract, "mounts" | "pkiRole">;
  /** Where Nomad publishes the keys of its identities. */
  readonly keysUrl: string;
  /** Authority of Nomad's certificate, in PEM. */
  readonly authority: string;
  /** Namespaces whose jobs may read secrets, beside that of the stack. */
  readonly namespaces: readonly string[];
}

/** Algorithms that Nomad signs identities with, in clusters that began with 1.7 or later (Nomad, "keyring"). */
export const identityAlgorithms = ["RS256"] as const;

/** Seconds. Nomad renews a task's token as long as the task runs: it ends soon after it. */
const tokenPeriod = 1800;

/**
 * Jobs of Nomad log in to Vault with the identities of their tasks, and read the secrets that are named after them: no token is handed
 * to a job. After Nomad, "Configure Vault ACLs"; but a user is a task in its namespace (`sub`), not a job's name alone: jobs of one name
 * in two namespaces would else be one entity in Vault, and the templated policy would let one read the other's secrets.
 */
export class VaultWorkloads extends Construct {
  constructor(scope: Construct, id: string, { vaultConsul, keysUrl, authority, namespaces }: VaultWorkloadsProps) {
    super(scope, id);
    const backend = new JwtAuthBackend(this, "backend", {
      type: "jwt",
      path: vaultLogin.mount,
      jwksUrl: keysUrl,
      jwksCaPem: authority,
      jwtSupportedAlgs: [...identityAlgorithms],
      defaultRole: vaultLogin.role,
      description: "Tasks of Nomad's jobs",
    });
    requireAuthMount(this, "ready", { mount: backend, path: vaultLogin.mount, type: "jwt" });
    const secrets = new Policy(this, "secrets", {
      name: workloadAccess.secrets,
      rules: secretRules(vaultConsul.mounts.secrets, backend.accessor),
    });
    const certificates = new Policy(this, "certificates", {
      name: workloadAccess.stack,
      rules: [vaultConsul.pkiRole, ingressCertificates].map((role) => certificateRule(vaultConsul.mounts.pki, role)),
    });
    // Without a namespace there is no role: one that is bound to none would let in all.
    if (namespaces.length > 0) this.role("role", backend.path, vaultLogin.role, namespaces, [secrets.policyName]);
    const stackPolicies = [secrets.policyName, certificates.policyName];
    this.role("stack-role", backend.path, workloadAccess.stack, [stackNamespace], stackPolicies);
  }

  private role(
    id: string,
    backend: string,
    roleName: string,
    namespaces: readonly string[],
    policies: readonly string[],
  ): void {
    new JwtAuthBackendRole(this, id, {
      backend,
      roleName,
      roleType: "jwt",
      boundAudiences: [workloadAudiences.vault],
      boundClaims: { nomad_namespace: namespaces.join(",") },
      userClaim: "sub",
      claimMappings: { nomad_namespace: "nomad_namespace", nomad_job_id: "nomad_job_id", nomad_task: "nomad_task" },
      tokenType: "service",
      tokenPolicies: [...policies],
      tokenPeriod,
    });
  }
}

/** What a job may read: `<namespace>/<job>`, and what lies below it. Vault puts in what the identity says. */
function secretRules(mount: string, accessor: string): PolicyRule[] {
  const claim = (name: string) => `{{identity.entity.aliases.${accessor}.metadata.${name}}}`;
  const path = `${mount}/data/${claim("nomad_namespace")}/${claim("nomad_job_id")}`;
  return [
    { path, capabilities: ["read"], description: "Read the secret of the job itself" },
    { path: `${path}/*`, capabilities: ["read"], description: "Read secrets of the job by name" },
  ];
}

function certificateRule(mount: string, role: string): PolicyRule {
  return {
    path: `${mount}/issue/${role}`,
    capabilities: ["create", "update"],
    description: `Certificates of the stack's services, by the role ${role}`,
  };
}
