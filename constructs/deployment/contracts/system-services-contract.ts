/** What system-services hands on: names that resolve, and certificates that hold. */
export interface SystemServicesContract {
  /** Zone of the stack's names, `wm-prod.privatelink.example.com`. */
  readonly zone: string;
  /** URLs of the servers' APIs by program, once they answer. */
  readonly urls: { readonly consul: string; readonly vault: string; readonly nomad: string };
  /** Authorities that the stack's certificates are checked against, in PEM. */
  readonly authority: string;
}
