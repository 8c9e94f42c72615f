import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import { accessRoles } from "../../../kubernetes/access-control";
import type { AccessRole } from "../../../kubernetes/access-control";
import type { ManagedKubernetesConfig } from "../config";

/** A principal of the cloud, and the groups that the cluster takes it for. */
export interface Member {
  readonly principal: string;
  readonly groups: readonly string[];
}

/** What each group of the customer's may do. */
export function accessByGroup({ platform }: ManagedKubernetesConfig): Record<string, AccessRole> {
  return Object.fromEntries(Object.entries(platform.groups).map(([name, { access }]) => [name, access]));
}

/** What each group may do, by the names that the cluster knows it by. With several of the same name, the one that may do most counts. */
export function accessInCluster(
  { platform }: ManagedKubernetesConfig,
  names: ClusterContract["groups"],
): Record<string, AccessRole> {
  const granted = Object.entries(platform.groups).flatMap(([group, { access }]) =>
    (names[group] ?? []).map((name) => [name, access] as const),
  );
  const weight = (access: AccessRole) => accessRoles.indexOf(access);
  return Object.fromEntries(granted.sort(([, one], [, other]) => weight(one) - weight(other)));
}

/** Members of all groups, each once: a cloud knows a principal once per cluster, with all its groups. */
export function members({ platform }: ManagedKubernetesConfig): Member[] {
  const groups = Object.entries(platform.groups);
  const principals = new Set(groups.flatMap(([, group]) => group.members));
  return [...principals].map((principal) => ({
    principal,
    groups: groups.filter(([, group]) => group.members.includes(principal)).map(([name]) => name),
  }));
}

/**
 * Claim of ID tokens that holds a user's groups. Auth0 keeps `groups` and `roles` for itself, so tenants name theirs after a domain
 * (Auth0: "Create custom claims", general restrictions).
 */
export function groupsClaim({ auth0, domain }: ManagedKubernetesConfig): string {
  return auth0.groupsClaim ?? `https://${domain}/groups`;
}
