import type { ManagedKubernetesConfig } from "../config";

/** Host of an application or of Argo CD in the deployment's private zone. */
export function hostIn(zone: string, label: string): string {
  return `${label}.${zone}`;
}

/** Label of Argo CD's host. */
export const argoCdLabel = "argocd";

/** Labels of every host that the ingress controller answers for; none without one. */
export function hostLabels({ platform, applications }: ManagedKubernetesConfig): string[] {
  if (!platform.addOns.ingress.enabled) return [];
  const labels = applications.flatMap(({ host }) => (host === undefined ? [] : [host]));
  return [...(platform.addOns.argoCd.enabled ? [argoCdLabel] : []), ...labels];
}
