/** Whom a namespace of the deployment is for. */
export type NamespaceOwner = "platform" | "application";

/** Label of every namespace that Kubernetes itself sets: its name. */
export function namespaceLabel(name: string): Readonly<Record<string, string>> {
  return { "kubernetes.io/metadata.name": name };
}

/** Label of the namespaces of the deployment, for network policies that name all of one kind. */
export function ownerLabel(owner: NamespaceOwner): Readonly<Record<string, string>> {
  return { "keyphase/owner": owner };
}
