/** What tooling hands on about Auth0. Client secrets stay in Vault. */
export interface Auth0Contract {
  /** Tenant domain, `wm.eu.auth0.com`. */
  readonly domain: string;
  /** Identifier of the resource server: the `aud` of access tokens. */
  readonly audience: string;
  /** Client ids by client name. */
  readonly clientIds: Readonly<Record<string, string>>;
}
