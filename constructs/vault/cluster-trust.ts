import { GenericEndpoint } from "@cdktf/provider-vault/lib/generic-endpoint";
import { Fn, TerraformLocal } from "cdktf";
import { Construct } from "constructs";

export interface ClusterTrustProps {
  /** Path of the JWT auth mount, which is there already. */
  readonly mount: string;
  /** Issuer of the cluster's service account tokens; Vault fetches its keys there. */
  readonly issuer: string;
}

/**
 * Tells an existing JWT auth mount whose tokens it trusts: the configuration, without the mount and its roles. Vault takes it only
 * where the issuer answers.
 */
export class ClusterTrust extends Construct {
  /** Path of the mount, once it trusts the cluster: whoever uses it comes after. */
  readonly mount: string;

  constructor(scope: Construct, id: string, { mount, issuer }: ClusterTrustProps) {
    super(scope, id);
    const { path } = new GenericEndpoint(this, "config", {
      path: `auth/${mount}/config`,
      dataJson: Fn.jsonencode({ oidc_discovery_url: issuer, bound_issuer: issuer }),
      // Vault answers with every setting that the method has.
      ignoreAbsentFields: true,
      // Vault cannot delete a mount's configuration; it goes with the mount.
      disableDelete: true,
    });
    // Read from what is written, so that no user can forget to wait for it. A local: Helm values are JSON, and take no quotes of a function.
    this.mount = new TerraformLocal(this, "mount", Fn.trimprefix(Fn.trimsuffix(path, "/config"), "auth/")).asString;
  }
}
