import type { DeploymentKey } from "./deployment-key";

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
 * Sources: Terraform Cloud API (workspaces 90, projects 40), AWS IAM (roles 64) and EKS (clusters 100) user guides, Elastic Load
 * Balancing (32), Kubernetes RFC 1123 labels (63), Grafana HTTP API (uid 40), GitLab (project path 255), Vault (no own
 * limit: kept to a path segment), Secrets Manager (512).
 */
const rules = {
  workspace: { service: "Terraform Cloud workspace", maxLength: 90, pattern: /^[A-Za-z0-9_-]+$/ },
  project: { service: "Terraform Cloud project", maxLength: 40, pattern: /^[A-Za-z0-9][A-Za-z0-9 _-]{2,}$/ },
  dnsLabel: { service: "DNS label", maxLength: 63, pattern: /^[a-z]([a-z0-9-]*[a-z0-9])?$/ },
  eksCluster: { service: "EKS cluster", maxLength: 100, pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/ },
  iamRole: { service: "IAM role", maxLength: 64, pattern: /^[A-Za-z0-9+=,.@_-]+$/ },
  loadBalancer: {
    service: "AWS load balancer",
    maxLength: 32,
    pattern: /^(?!internal-)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,
  },
  secretPath: { service: "Secrets Manager secret", maxLength: 512, pattern: /^[A-Za-z0-9/_+=.@-]+$/ },
  vaultPath: { service: "Vault path segment", maxLength: 128, pattern: /^[a-z0-9-]+$/ },
  grafanaUid: { service: "Grafana uid", maxLength: 40, pattern: /^[A-Za-z0-9_-]+$/ },
  gitlabPath: { service: "GitLab project path", maxLength: 255, pattern: /^[a-z0-9][a-z0-9._-]*$/ },
} satisfies Record<string, NameRule>;

export type NameKind = keyof typeof rules;

/** Every name of one deployment. The only place where a name is made from the key. */
export class Names {
  constructor(private readonly key: DeploymentKey) {}

  /** `WM-Prod-platform`: stack, Terraform Cloud workspace and folder of a phase. */
  phase(phase: string): string {
    return checked("workspace", `${this.key.value}-${phase}`);
  }

  /** `WM-Prod`: Terraform Cloud project. */
  get project(): string {
    return checked("project", this.key.value);
  }

  /** `wm-prod`: the deployment's label in DNS and Kubernetes. */
  get slug(): string {
    return checked("dnsLabel", this.key.slug);
  }

  /** `wm-prod` or `wm-prod-<part>` in the form that the named service accepts. */
  derived(kind: Exclude<NameKind, "workspace" | "project">, part?: string): string {
    return checked(kind, part === undefined ? this.key.slug : `${this.key.slug}-${part}`);
  }

  /** Vault mount where Terraform Cloud runs of the deployment log in. */
  get terraformAuthMount(): string {
    return checked("vaultPath", `terraform-cloud-${this.key.slug}`);
  }

  /** Vault role of Terraform Cloud runs of the deployment, in that mount. */
  get terraformAuthRole(): string {
    return checked("vaultPath", `terraform-${this.key.slug}`);
  }

  /** Vault auth mount of the deployment's cluster. */
  get clusterAuthMount(): string {
    return checked("vaultPath", `jwt-${this.key.slug}`);
  }

  /** `wm-prod/<part>`: path of a secret in AWS Secrets Manager. */
  secretPath(part: string): string {
    return checked("secretPath", `${this.key.slug}/${part}`);
  }
}

function checked(kind: NameKind, name: string): string {
  const { service, maxLength, pattern }: NameRule = rules[kind];
  if (name.length > maxLength || !pattern.test(name)) {
    throw new Error(`${name} is not a valid ${service} name (at most ${maxLength} characters, ${pattern.source})`);
  }
  return name;
}
