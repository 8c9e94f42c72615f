import { RoleBindingV1 } from "@cdktf/provider-kubernetes/lib/role-binding-v1";
import { RoleV1 } from "@cdktf/provider-kubernetes/lib/role-v1";
import { ServiceAccountV1 } from "@cdktf/provider-kubernetes/lib/service-account-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { certManagerNamespace, certManagerServiceAccount } from "./cert-manager";
import type { ChartValue } from "./chart-values";
import { CustomResources } from "./custom-resources";

/** Vault signs: cert-manager logs in with a token of a service account that can do nothing else. */
export interface VaultSigner {
  readonly address: string;
  /** Namespace in Vault.
   * @default none */
  readonly namespace?: string;
  /** JWT auth mount of the cluster and the role to log in with. */
  readonly authMount: string;
  readonly role: string;
  /** PKI engine and its role. */
  readonly pki: { readonly mount: string; readonly role: string };
}

/** Let's Encrypt signs, once a record in Cloudflare shows that the domain is ours. */
export interface AcmeSigner {
  /** Account at Let's Encrypt. */
  readonly email: string;
  /** Kubernetes secret with the Cloudflare API token. */
  readonly cloudflareToken: { readonly name: string; readonly key: string };
}

export interface ClusterIssuerProps {
  readonly signer: { readonly vault: VaultSigner } | { readonly acme: AcmeSigner };
  /** What must stand before: cert-manager, and what the signer needs. */
  readonly after: readonly ITerraformDependable[];
}

const issuerName = "platform";

/** Service account whose tokens the issuer logs in to Vault with. */
export const issuerServiceAccount = "vault-issuer";

/** What the issuer's tokens are made for. cert-manager sets it, and the role in Vault takes no others. */
export const issuerAudience = `vault://${issuerName}`;

/** Who signs the certificates of the platform and of its applications. */
export class ClusterIssuer extends Construct {
  readonly issuer: string;
  readonly resources: CustomResources;

  constructor(scope: Construct, id: string, { signer, after }: ClusterIssuerProps) {
    super(scope, id);
    const account = "vault" in signer ? this.vaultAccount(after) : [];
    this.issuer = issuerName;
    this.resources = new CustomResources(this, "resources", {
      release: "cluster-issuer",
      namespace: certManagerNamespace,
      objects: [
        {
          apiVersion: "cert-manager.io/v1",
          kind: "ClusterIssuer",
          metadata: { name: issuerName },
          spec: "vault" in signer ? { vault: vaultSpec(signer.vault) } : { acme: acmeSpec(signer.acme) },
        },
      ],
      after: [...after, ...account],
    });
  }

  /** The service account, and cert-manager's right to make tokens for it and for no other. */
  private vaultAccount(after: readonly ITerraformDependable[]): ITerraformDependable[] {
    const namespace = certManagerNamespace;
    const account = new ServiceAccountV1(this, "account", {
      metadata: { name: issuerServiceAccount, namespace },
      automountServiceAccountToken: false,
      dependsOn: [...after],
    });
    const role = new RoleV1(this, "token-maker", {
      metadata: { name: `${issuerServiceAccount}-tokens`, namespace },
      rule: [
        {
          apiGroups: [""],
          resources: ["serviceaccounts/token"],
          resourceNames: [account.metadata.name],
          verbs: ["create"],
        },
      ],
    });
    const binding = new RoleBindingV1(this, "token-maker-binding", {
      metadata: { name: `${issuerServiceAccount}-tokens`, namespace },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: role.metadata.name },
      subject: [{ kind: "ServiceAccount", name: certManagerServiceAccount, namespace }],
    });
    return [account, binding];
  }
}

function vaultSpec({ address, namespace, authMount, role, pki }: VaultSigner): ChartValue {
  return {
    server: address,
    namespace,
    path: `${pki.mount}/sign/${pki.role}`,
    // The login of the method `jwt` takes the same two fields as that of `kubernetes`, the only one that cert-manager has a word for.
    auth: {
      kubernetes: { mountPath: `/v1/auth/${authMount}`, role, serviceAccountRef: { name: issuerServiceAccount } },
    },
  };
}

function acmeSpec({ email, cloudflareToken }: AcmeSigner): ChartValue {
  return {
    server: "https://acme-v02.api.letsencrypt.org/directory",
    email,
    privateKeySecretRef: { name: `${issuerName}-acme-account` },
    solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { ...cloudflareToken } } } }],
  };
}
