import type { DeploymentKey } from "./deployment-key";
import { NameRegister } from "./name-register";

/** What a service accepts as a name. */
interface NameRule {
  /** Where the name is used, for error messages. */
  readonly service: string;
  /** Longest name in characters. */
  readonly maxLength: number;
  readonly pattern: RegExp;
}

/**
 * Limits of the services that get a name derived from the key.
 * Sources: Terraform Cloud API (workspaces 90, projects 40; no limit stated for the rest: as workspaces), AWS IAM
 * (roles 64) and EKS (clusters 100) user guides, Scaleway (instances are hosts of a private network's DNS, buckets 63: labels), Azure's naming rules (AKS 63 and virtual machines 64, the shortest of those used), Elastic Load Balancing (32), Kubernetes RFC 1123 labels (63), Grafana HTTP API (uid 40), GitLab (project path 255), Vault (no own
 * limit: kept to a path segment), Secrets Manager (512), Auth0 (no `<` and `>`; no own limit: kept readable).
 */
const rules = {
  workspace: { service: "Terraform Cloud workspace", maxLength: 90, pattern: /^[A-Za-z0-9_-]+$/ },
  project: { service: "Terraform Cloud project", maxLength: 40, pattern: /^[A-Za-z0-9][A-Za-z0-9 _-]{2,}$/ },
  terraformCloud: {
    service: "Terraform Cloud variable set, agent pool or connection",
    maxLength: 90,
    pattern: /^[a-z0-9-]+$/,
  },
  dnsLabel: { service: "DNS label", maxLength: 63, pattern: /^[a-z]([a-z0-9-]*[a-z0-9])?$/ },
  eksCluster: { service: "EKS cluster", maxLength: 100, pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/ },
  azureResource: {
    service: "Azure resource",
    maxLength: 63,
    pattern: /^[a-z]([a-z0-9-]*[a-z0-9])?$/,
  },
  scalewayResource: {
    service: "Scaleway resource",
    maxLength: 63,
    pattern: /^[a-z]([a-z0-9-]*[a-z0-9])?$/,
  },
  iamRole: { service: "IAM role", maxLength: 64, pattern: /^[A-Za-z0-9+=,.@_-]+$/ },
  loadBalancer: {
    service: "AWS load balancer",
    maxLength: 32,
    pattern: /^(?!internal-)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,
  },
  secretPath: { service: "Secrets Manager secret", maxLength: 512, pattern: /^[A-Za-z0-9/_+=.@-]+$/ },
  vaultPath: { service: "Vault path segment", maxLength: 128, pattern: /^[a-z0-9-]+$/ },
  grafanaUid: { service: "Grafana uid", maxLength: 40, pattern: /^[A-Za-z0-9_-]+$/ },
  auth0Client: { service: "Auth0 application", maxLength: 100, pattern: /^[A-Za-z0-9-]+$/ },
  gitlabPath: { service: "GitLab project path", maxLength: 255, pattern: /^[a-z0-9][a-z0-9._-]*$/ },
} satisfies Record<string, NameRule>;

export type NameKind = keyof typeof rules;

/** Every name of one deployment. The only place where a name is made from the key. */
export class Names {
  /** @param register names of all deployments that are made together */
  constructor(
    private readonly key: DeploymentKey,
    private readonly register = new NameRegister(),
  ) {}

  /** `WM-Prod-platform`: stack, Terraform Cloud workspace and folder of a phase. */
  phase(phase: string): string {
    return this.checked("workspace", `${this.key.value}-${phase}`);
  }

  /** `WM-Prod`: Terraform Cloud project. */
  get project(): string {
    return this.checked("project", this.key.value);
  }

  /** `wm-prod`: the deployment's label in DNS and Kubernetes. */
  get slug(): string {
    return this.checked("dnsLabel", this.key.slug);
  }

  /** `wm-prod.privatelink.example.com`: private DNS zone that holds the deployment's hosts. */
  privateZone(domain: string): string {
    return `${this.slug}.privatelink.${domain}`;
  }

  /** `wm-prod` or `wm-prod-<part>` in the form that the named service accepts. */
  derived(kind: Exclude<NameKind, "workspace" | "project">, part?: string): string {
    return this.checked(kind, part === undefined ? this.key.slug : `${this.key.slug}-${part}`);
  }

  /** Vault mount where Terraform Cloud runs of the deployment log in. */
  get terraformAuthMount(): string {
    return this.checked("vaultPath", `terraform-cloud-${this.key.slug}`);
  }

  /** Vault role of Terraform Cloud runs of the deployment, in that mount. */
  get terraformAuthRole(): string {
    return this.checked("vaultPath", `terraform-${this.key.slug}`);
  }

  /** Vault role of the one run that sets up a Vault on hosts of the deployment's own, in the same mount. */
  get terraformBootstrapRole(): string {
    return this.checked("vaultPath", `terraform-${this.key.slug}-bootstrap`);
  }

  /** `admin/deployments/wm-prod`: the deployment's own Vault namespace, where the server has namespaces. */
  vaultNamespace(parent?: string): string {
    const own = this.checked("vaultPath", this.key.slug);
    return [parent, "deployments", own].filter((segment) => segment !== undefined).join("/");
  }

  /** Vault auth mount of the deployment's cluster. */
  get clusterAuthMount(): string {
    return this.checked("vaultPath", `jwt-${this.key.slug}`);
  }

  /** Vault auth mount of the deployment's AppRoles: for readers of secrets outside the cluster. */
  get appRoleMount(): string {
    return this.checked("vaultPath", `approle-${this.key.slug}`);
  }

  /** Vault mount of the engine that signs the deployment's certificates. */
  get pkiMount(): string {
    return this.checked("vaultPath", `pki-${this.key.slug}`);
  }

  /** Every name that the key alone determines, by the space in which it must be the only one of its kind. */
  get ofKey(): Readonly<Record<string, readonly string[]>> {
    return {
      "Terraform Cloud project": [this.project],
      "DNS label": [this.slug],
      "Vault namespace": [this.vaultNamespace()],
      "Vault mount": [this.derived("vaultPath"), this.pkiMount],
      "Vault auth mount": [this.terraformAuthMount, this.clusterAuthMount, this.appRoleMount],
      "Vault role": [this.terraformAuthRole, this.terraformBootstrapRole],
      "GitLab project": [this.derived("gitlabPath")],
      "EKS cluster": [this.derived("eksCluster")],
      "IAM role": [this.derived("iamRole")],
      "load balancer": [this.derived("loadBalancer")],
      "Azure resource group": [this.derived("azureResource")],
      "Scaleway resource": [this.derived("scalewayResource")],
      "Grafana uid": [this.derived("grafanaUid")],
    };
  }

  /**
   * `wm-prod`, cut to `length` characters: beginning of a name that must be the only one in all of Azure. Who uses it adds
   * random characters.
   */
  globalPrefix(length: number): string {
    return this.slug.slice(0, length).replace(/-$/, "");
  }

  /** `wm-prod/<part>`: path of a secret in AWS Secrets Manager. */
  secretPath(part: string): string {
    return this.checked("secretPath", `${this.key.slug}/${part}`);
  }

  private checked(kind: NameKind, name: string): string {
    const { service, maxLength, pattern }: NameRule = rules[kind];
    if (name.length > maxLength || !pattern.test(name)) {
      throw new Error(`${name} is not a valid ${service} name (at most ${maxLength} characters, ${pattern.source})`);
    }
    this.register.claim(service, name, this.key);
    return name;
  }
}
