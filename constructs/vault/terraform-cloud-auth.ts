import { JwtAuthBackend } from "@cdktf/provider-vault/lib/jwt-auth-backend";
import { Construct } from "constructs";
import { requireAuthMount } from "./auth-mount";
import { makeTerraformCloudRole } from "./terraform-cloud-role";
import type { TerraformCloudRoleProps } from "./terraform-cloud-role";

export interface TerraformCloudAuthProps extends TerraformCloudRoleProps {
  /** Host of Terraform Cloud: the issuer of the runs' tokens. */
  readonly hostname: string;
}

/** Lets the runs of some workspaces log in to Vault with the identity that Terraform Cloud gives each run, so that no Vault token is kept anywhere. */
export class TerraformCloudAuth extends Construct {
  constructor(scope: Construct, id: string, props: TerraformCloudAuthProps) {
    super(scope, id);
    const { mount, namespace, hostname, organization, project } = props;
    const issuer = `https://${hostname}`;
    const backend = new JwtAuthBackend(this, "backend", {
      type: "jwt",
      path: mount,
      namespace,
      oidcDiscoveryUrl: issuer,
      boundIssuer: issuer,
      description: `Terraform Cloud runs of ${organization}/${project}`,
    });
    requireAuthMount(this, "ready", { mount: backend, path: mount, type: "jwt", namespace });

    makeTerraformCloudRole(this, { ...props, mount: backend.path });
  }
}
