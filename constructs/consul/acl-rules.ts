/** What may be done with things that have a name each: with the one, or with all whose names begin so. */
export interface NamedRule {
  readonly resource: "agent" | "key" | "node" | "query" | "service" | "session";
  /** Exactly this one. */
  readonly name?: string;
  /** All whose names begin with it; the empty text begins every name. */
  readonly prefix?: string;
  readonly policy: "read" | "write";
}

/** What may be done with something that there is once. */
export interface ClusterRule {
  readonly resource: "acl" | "keyring" | "mesh" | "operator" | "peering";
  readonly policy: "read" | "write";
}

/** A right in Consul. What no rule names is denied. */
export type AclRule = NamedRule | ClusterRule;

/** The rules as Consul stores them. Source: Consul, "Access Control List (ACL) rules". */
export function aclRules(rules: readonly AclRule[]): string {
  return rules.map((rule) => `${ruleText(rule)}\n`).join("");
}

function ruleText(rule: AclRule): string {
  const policy = JSON.stringify(rule.policy);
  if (!isNamed(rule)) return `${rule.resource} = ${policy}`;
  const { resource, name, prefix = "" } = rule;
  const subject =
    name === undefined ? `${resource}_prefix ${JSON.stringify(prefix)}` : `${resource} ${JSON.stringify(name)}`;
  return `${subject} {\n  policy = ${policy}\n}`;
}

function isNamed(rule: AclRule): rule is NamedRule {
  return "name" in rule || "prefix" in rule;
}
