/**
 * Short name of one customer's deployment, `WM-Prod`. It is the name of the folder that holds the dataset, and is
 * written nowhere else: every other name is derived from it (names.ts).
 */
export class DeploymentKey {
  /** Shortest key: Terraform Cloud wants three characters in the name of a project. */
  static readonly minLength = 3;
  /** Longest key: leaves room for the longest phase name in the 63 characters that most services allow. */
  static readonly maxLength = 24;
  static readonly pattern = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
  static readonly expectation = `letters, digits and single hyphens, a letter first, ${DeploymentKey.minLength} to ${DeploymentKey.maxLength} characters, like WM-Prod`;

  private constructor(readonly value: string) {}

  /** The key, or undefined where the text is none (see `refusal`). */
  static parse(text: string): DeploymentKey | undefined {
    return DeploymentKey.refusal(text) === undefined ? new DeploymentKey(text) : undefined;
  }

  /** Why the text is no deployment key, with what was expected; undefined where it is one. */
  static refusal(text: string): string | undefined {
    const { minLength, maxLength, pattern, expectation } = DeploymentKey;
    if (text.length < minLength || text.length > maxLength || !pattern.test(text)) {
      return `is not a deployment key (expected ${expectation})`;
    }
    const slug = text.toLowerCase();
    const owner = ownerOf(slug);
    if (owner === undefined) return undefined;
    return `cannot be a deployment key: ${owner} keeps the name ${slug} for itself (expected another name, like WM-Prod)`;
  }

  /** Lowercase form, `wm-prod`: a valid DNS label. */
  get slug(): string {
    return this.value.toLowerCase();
  }

  toString(): string {
    return this.value;
  }
}

/**
 * Names that a service refuses although they have the right form. Sources: Vault's documentation (paths that are
 * mounted always), GitLab's (reserved project names), Grafana's (the uid of its root folder).
 */
const reserved: Readonly<Record<string, readonly string[]>> = {
  Vault: ["auth", "cubbyhole", "identity", "sys"],
  GitLab: [
    "badges",
    "blame",
    "blob",
    "builds",
    "commits",
    "create",
    "edit",
    "files",
    "new",
    "preview",
    "raw",
    "refs",
    "tree",
    "update",
    "wikis",
  ],
  Grafana: ["general"],
};

/** Beginnings that a service refuses. Source: Elastic Load Balancing API, CreateLoadBalancer. */
const reservedBeginnings: Readonly<Record<string, string>> = { "Elastic Load Balancing": "internal-" };

function ownerOf(slug: string): string | undefined {
  const [owner] = Object.entries(reserved).find(([, names]) => names.includes(slug)) ?? [];
  const [beginner] = Object.entries(reservedBeginnings).find(([, beginning]) => `${slug}-`.startsWith(beginning)) ?? [];
  return owner ?? beginner;
}
