import { posix } from "node:path";
import { Namespace } from "@cdktf/provider-vault/lib/namespace";
import { VaultProvider } from "@cdktf/provider-vault/lib/provider";
import { Construct } from "constructs";
import { EphemeralPassword } from "../../../random/ephemeral-password";
import { CertificateAuthority } from "../../../vault/certificate-authority";
import { ClusterAuth } from "../../../vault/cluster-auth";
import { Policy } from "../../../vault/policy";
import { Secret } from "../../../vault/secret";
import { SecretStore } from "../../../vault/secret-store";
import { TerraformCloudAuth } from "../../../vault/terraform-cloud-auth";
import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { SecretInput } from "../../../deployment/phase-description";
import type { ManagedKubernetesDeployment } from "../config";
import { clusterRoles } from "./cluster-roles";
import { wantedSecrets } from "./secrets";
import type { SecretName, SecretSpecification } from "./secrets";
import { phasesWithVault, terraformRules } from "./terraform-rules";

/** Values that another system made. */
export interface ForeignValues {
  readonly values: Readonly<Record<string, string>>;
  /** Addresses of the attributes that they change with: then the secret is written anew, whatever its version. */
  readonly changesWith: readonly string[];
}

export interface DeploymentVaultProps {
  readonly deployment: ManagedKubernetesDeployment;
  /** Reference to what a person enters. */
  readonly enter: (input: SecretInput) => string;
  /** Values that secrets of the table get besides their own. */
  readonly additions: Partial<Readonly<Record<SecretName, ForeignValues>>>;
  /** Secrets besides the table's, by name. */
  readonly others: Readonly<Record<string, ForeignValues>>;
}

/** The deployment's part of Vault: its namespace, its secrets and their readers, its certificate authority, the logins of later phases and of the cluster. */
export class DeploymentVault extends Construct {
  readonly contract: VaultContract;
  private readonly deployment: ManagedKubernetesDeployment;

  constructor(scope: Construct, id: string, { deployment, enter, additions, others }: DeploymentVaultProps) {
    super(scope, id);
    this.deployment = deployment;
    const { config, names, key } = deployment;
    const namespace = this.openNamespace();
    const store = new SecretStore(this, "store", {
      mount: names.derived("vaultPath"),
      appRoleMount: names.appRoleMount,
      namespace: namespace?.name,
      owner: key.value,
    });
    const secrets = [
      ...wantedSecrets(config).map(([name, specification]) => {
        const own = this.values(name, specification, enter);
        return this.writeSecret(store, name, specification.revision, own, additions[name]);
      }),
      ...Object.entries(others).map(([name, foreign]) => this.writeSecret(store, name, 0, {}, foreign)),
    ];
    this.letRunsIn(namespace?.name);
    const made = {
      secretPaths: Object.fromEntries(secrets.map(({ name, secret }) => [name, secret.path])),
      policies: Object.fromEntries(secrets.map(({ name, secret }) => [name, secret.policy])),
      pki: this.openAuthority(namespace),
    };
    this.contract = {
      address: config.vault.address,
      namespace: namespace?.path,
      mount: store.mount,
      ...made,
      clusterAuth: this.letClusterIn(namespace?.name, made),
    };
  }

  /** The provider works in the namespace that holds those of all deployments; everything made here names the deployment's own below it. */
  private openNamespace(): { readonly name: string; readonly path: string } | undefined {
    const { names, config } = this.deployment;
    const { address, namespaces, parentNamespace } = config.vault;
    // The token comes from the environment and is the run's own already: no child token.
    const server = { address, skipChildToken: true };
    if (!namespaces) {
      new VaultProvider(this, "provider", server);
      return undefined;
    }
    const path = names.vaultNamespace(parentNamespace);
    new VaultProvider(this, "provider", { ...server, namespace: posix.dirname(path) });
    const { path: name } = new Namespace(this, "namespace", { path: posix.basename(path) });
    return { name, path: `${posix.dirname(path)}/${name}` };
  }

  private values(name: SecretName, { generated, given }: SecretSpecification, enter: (input: SecretInput) => string) {
    const passwords = Object.entries(generated).map(([key, length]) => {
      const { result } = new EphemeralPassword(this, `${name}-${key}`, { length });
      return [key, result] as const;
    });
    const entered = Object.entries(given).map(([key, input]) => [key, enter(input)] as const);
    return Object.fromEntries([...passwords, ...entered]);
  }

  private writeSecret(
    store: SecretStore,
    name: string,
    revision: number,
    own: Readonly<Record<string, string>>,
    foreign: ForeignValues | undefined,
  ): { readonly name: string; readonly secret: Secret } {
    const { names, config } = this.deployment;
    const secret = new Secret(this, name, {
      store,
      name,
      reader: names.derived("vaultPath", name),
      values: { ...own, ...foreign?.values },
      // Both numbers only ever rise, so their sum does.
      version: revision + config.vault.secretsVersion,
      replacedWith: foreign?.changesWith,
    });
    return { name, secret };
  }

  /** The policy is made here, where later phases cannot change it: who decides what a policy says has every right. */
  private openAuthority(namespace: { readonly name: string; readonly path: string } | undefined): VaultContract["pki"] {
    const { names, config } = this.deployment;
    if (config.platform.certificates.issuer !== "vault") return undefined;
    const server = config.vault.address.replace(/\/$/, "");
    const { mount, role } = new CertificateAuthority(this, "certificates", {
      mount: names.pkiMount,
      role: names.slug,
      namespace: namespace?.name,
      api: [server, "v1", ...(namespace ? [namespace.path] : [])].join("/"),
      domain: names.privateZone(config.domain),
    });
    const { policyName: policy } = new Policy(this, "signer", {
      name: names.derived("vaultPath", "certificates"),
      namespace: namespace?.name,
      rules: [
        {
          path: `${mount}/sign/${role}`,
          capabilities: ["create", "update"],
          description: "Have certificates signed",
        },
      ],
    });
    return { mount, role, policy };
  }

  /** Here for the same reason: Vault lets whoever writes a role give it any policy, another deployment's too. */
  private letClusterIn(
    namespace: string | undefined,
    made: Pick<VaultContract, "secretPaths" | "policies" | "pki">,
  ): VaultContract["clusterAuth"] {
    const { names, config, key } = this.deployment;
    const { mount, roles } = new ClusterAuth(this, "cluster", {
      mount: names.clusterAuthMount,
      namespace,
      owner: key.value,
      roles: clusterRoles(config, made),
    });
    return { mount, roles };
  }

  private letRunsIn(namespace: string | undefined): void {
    const { names, config } = this.deployment;
    new TerraformCloudAuth(this, "terraform-cloud", {
      mount: names.terraformAuthMount,
      role: names.terraformAuthRole,
      namespace,
      hostname: config.terraformCloud.hostname,
      organization: config.terraformCloud.organization,
      project: names.project,
      workspaces: phasesWithVault.map((phase) => names.phase(phase)),
      rules: terraformRules(names),
    });
  }
}
