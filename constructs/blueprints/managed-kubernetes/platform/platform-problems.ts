import type { Problem } from "../../../deployment/blueprint";
import type { ApplicationConfig, ManagedKubernetesConfig } from "../config";
import { repositoriesOf } from "../application/repositories";
import { addOnNamespaceNames } from "./namespaces";
import { argoCdClient } from "./secrets-by-namespace";

/** Namespaces that an application cannot have: Kubernetes' own, and those of the add-ons. */
const takenNamespaces = ["default", "kube-node-lease", "kube-public", "kube-system", ...addOnNamespaceNames];

/** Looks for settings that need an add-on which is switched off, names that are taken, a login for nobody. */
type PlatformRule = (config: ManagedKubernetesConfig) => Problem[];

export const platformRules: readonly PlatformRule[] = [
  certificateProblems,
  monitoringProblems,
  repositoryProblems,
  (config) =>
    config.applications.flatMap((application, index) =>
      applicationProblems(application, config).map(({ path, message }) => ({
        path: ["applications", index, ...path],
        message,
      })),
    ),
];

function certificateProblems({ platform: { certificates, addOns } }: ManagedKubernetesConfig): Problem[] {
  if (certificates.issuer !== "acme" || !addOns.certManager.enabled || addOns.vaultSecretsOperator.enabled) return [];
  const message =
    "acme needs the Cloudflare token from Vault in the cluster (expected platform.addOns.vaultSecretsOperator.enabled true, or issuer vault)";
  return [{ path: ["platform", "certificates", "issuer"], message }];
}

function monitoringProblems({ platform: { addOns }, grafana }: ManagedKubernetesConfig): Problem[] {
  if (grafana.authentication !== "bearer" || !addOns.monitoring.enabled || addOns.vaultSecretsOperator.enabled)
    return [];
  const message =
    "the agent needs the push token from Vault in the cluster (expected platform.addOns.vaultSecretsOperator.enabled true, or platform.addOns.monitoring.enabled false)";
  return [{ path: ["platform", "addOns", "monitoring", "enabled"], message }];
}

/** A host that is written wrong would mean no login, and no word of it. */
function repositoryProblems({ vault, applications }: ManagedKubernetesConfig): Problem[] {
  const { repositories: host } = vault.secrets;
  const hosts = [...new Set(repositoriesOf(applications).map((repository) => repository.host))];
  if (host === undefined || hosts.includes(host)) return [];
  const expected = hosts.length > 0 ? `one of ${hosts.join(", ")}` : "an application first";
  const message = `no application has a repository on ${host} (expected ${expected})`;
  return [{ path: ["vault", "secrets", "repositories"], message }];
}

function applicationProblems(
  { name, host, auth, secrets }: ApplicationConfig,
  { platform: { addOns } }: ManagedKubernetesConfig,
): Problem[] {
  const operator = "expected platform.addOns.vaultSecretsOperator.enabled true";
  const found: [wrong: boolean, field: keyof ApplicationConfig, message: string][] = [
    [takenNamespaces.includes(name), "name", `${name} is a namespace of the platform (expected another name)`],
    [name === argoCdClient, "name", `${name} is the Auth0 client of Argo CD (expected another name)`],
    [
      auth === "spa" && host === undefined,
      "auth",
      "nobody can log in to a single-page application that has no host (expected host, or auth m2m)",
    ],
    [
      host !== undefined && !addOns.ingress.enabled,
      "host",
      "nothing answers for a host while the ingress controller is switched off (expected platform.addOns.ingress.enabled true, or no host)",
    ],
    [
      secrets.length > 0 && !addOns.vaultSecretsOperator.enabled,
      "secrets",
      `secrets do not get into the cluster while the Vault Secrets Operator is switched off (${operator}, or no secrets)`,
    ],
    [
      auth === "m2m" && !addOns.vaultSecretsOperator.enabled,
      "auth",
      `an m2m client's secret does not get into the cluster while the Vault Secrets Operator is switched off (${operator}, or no auth)`,
    ],
  ];
  return found.flatMap(([wrong, field, message]) => (wrong ? [{ path: [field], message }] : []));
}
