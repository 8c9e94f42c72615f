import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { argoCdNamespace, argoCdSecretLabel } from "../../../kubernetes/argo-cd";
import { SyncedSecrets } from "../../../kubernetes/synced-secrets";
import type { SyncedSecret } from "../../../kubernetes/synced-secrets";
import type { PlatformContract } from "../../../deployment/contracts/platform-contract";
import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { ManagedKubernetesConfig } from "../config";
import { argoCdSecrets, singleSignOnSecret } from "../platform/secrets-by-namespace";
import { repositoriesOf } from "./repositories";
import type { Repository } from "./repositories";

export interface ArgoCdSecretsProps {
  readonly config: ManagedKubernetesConfig;
  readonly namespace: string;
  readonly platform: PlatformContract;
  readonly vault: VaultContract;
}

/** What Argo CD gets from Vault: the client that users log in with, and logins to repositories. */
export class ArgoCdSecrets extends Construct {
  readonly made: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, { config, namespace, platform, vault }: ArgoCdSecretsProps) {
    super(scope, id);
    const wanted = argoCdSecrets(config, vault);
    const role = platform.vaultAuth.roles[argoCdNamespace];
    if (wanted.length === 0 || role === undefined) {
      this.made = [];
      return;
    }
    const secrets = wanted.flatMap((name): [string, SyncedSecret][] => {
      const path = vault.secretPaths[name];
      if (path === undefined) return [];
      if (name === singleSignOnSecret) return [[name, { path, labels: argoCdSecretLabel }]];
      const asking = ({ host }: Repository): boolean => host === config.vault.secrets.repositories;
      return logins(repositoriesOf(config.applications).filter(asking), path);
    });
    const { resources } = new SyncedSecrets(this, "secrets", {
      namespace,
      vault: { namespace: vault.namespace, authMount: platform.vaultAuth.mount, role, mount: vault.mount },
      secrets: Object.fromEntries(secrets),
    });
    this.made = [resources.release];
  }
}

/** One Kubernetes secret for each repository, so that no other host is sent the login, as Argo CD wants them (Argo CD: "Declarative setup", repositories). */
function logins(repositories: readonly Repository[], path: string): [string, SyncedSecret][] {
  return repositories.map(({ url, kind, oci }) => [
    secretName(url),
    {
      path,
      labels: { "argocd.argoproj.io/secret-type": "repository" },
      entries: {
        type: kind,
        url,
        username: entry("username"),
        password: entry("password"),
        ...(oci ? { enableOCI: "true" } : {}),
      },
    },
  ]);
}

/** `repository-charts-example-com-portal`: a secret's name has lowercase letters, digits and hyphens, and 253 characters at most. */
function secretName(url: string): string {
  const words =
    url
      .replace(/^https:\/\//, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return ["repository", ...words].join("-").slice(0, 253);
}

/** Template of the operator: one key of the secret in Vault. */
function entry(key: string): string {
  return `{{ get .Secrets "${key}" }}`;
}
