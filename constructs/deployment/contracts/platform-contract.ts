/** What platform hands on to application. */
export interface PlatformContract {
  /** Absent where Argo CD is switched off. */
  readonly argoCd?: { readonly namespace: string; readonly url: string };
  readonly ingressClass: string;
  /** Names of the storage classes by reclaim policy. */
  readonly storageClasses: { readonly delete: string; readonly retain: string };
  /** Vault auth mount of the cluster, once it trusts the cluster, and its roles by namespace. */
  readonly vaultAuth: { readonly mount: string; readonly roles: Readonly<Record<string, string>> };
  /** URLs that applications push traces and metrics to by OTLP; absent where nobody collects them. */
  readonly telemetry?: { readonly grpc: string; readonly http: string };
  /** Name of the cert-manager cluster issuer; absent where cert-manager is switched off. */
  readonly clusterIssuer?: string;
}
