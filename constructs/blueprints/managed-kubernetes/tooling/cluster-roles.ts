import { argoCdNamespace } from "../../../kubernetes/argo-cd";
import { certManagerNamespace } from "../../../kubernetes/cert-manager";
import { issuerAudience, issuerServiceAccount } from "../../../kubernetes/cluster-issuer";
import { monitoringNamespace } from "../../../kubernetes/monitoring-agent";
import { vaultAudience, vaultServiceAccount } from "../../../kubernetes/synced-secrets";
import type { ClusterRole } from "../../../vault/cluster-auth";
import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { ManagedKubernetesConfig } from "../config";
import { argoCdSecrets, certificateSecrets, monitoringSecrets, secretsOf } from "../platform/secrets-by-namespace";

/** What tooling has made for roles to refer to. */
type Grantable = Pick<VaultContract, "secretPaths" | "policies" | "pki">;

/**
 * Roles by name: one for each service account that logs in to Vault, named after its namespace, allowed what its namespace needs and nothing
 * else.
 */
export function clusterRoles(config: ManagedKubernetesConfig, vault: Grantable): Record<string, ClusterRole> {
  const { addOns, certificates } = config.platform;
  const signer = addOns.certManager.enabled && certificates.issuer === "vault" ? vault.pki?.policy : undefined;
  const readers: [namespace: string, secrets: readonly string[]][] = [
    [certManagerNamespace, certificateSecrets(config)],
    [argoCdNamespace, argoCdSecrets(config, vault)],
    [monitoringNamespace, monitoringSecrets(config)],
    ...config.applications.map((application): [string, string[]] => [
      application.name,
      secretsOf(config, application, vault),
    ]),
  ];
  const roles = readers
    .filter(([, secrets]) => secrets.length > 0)
    .map(([namespace, secrets]): [string, ClusterRole] => [namespace, reader(namespace, secrets, vault)]);
  return { ...Object.fromEntries(roles), ...(signer === undefined ? {} : { [certManagerNamespace]: issuer(signer) }) };
}

function reader(namespace: string, secrets: readonly string[], { policies }: Grantable): ClusterRole {
  return {
    serviceAccount: { namespace, name: vaultServiceAccount },
    audience: vaultAudience,
    policies: secrets.map((secret) => {
      const policy = policies[secret];
      if (policy === undefined) throw new Error(`${namespace} needs the secret ${secret}, which tooling does not make`);
      return policy;
    }),
  };
}

function issuer(signer: string): ClusterRole {
  return {
    serviceAccount: { namespace: certManagerNamespace, name: issuerServiceAccount },
    audience: issuerAudience,
    policies: [signer],
  };
}
