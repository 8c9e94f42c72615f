import { Sleep } from "@cdktf/provider-time/lib/sleep";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { HttpGate } from "../../../http/http-gate";
import type { HashistackDeployment } from "../config";
import { serviceUrl } from "../stack-names";

export interface VaultHandoverProps {
  readonly deployment: HashistackDeployment;
  /** Authority of the hosts' certificates, in PEM. */
  readonly authority: string;
  readonly after: readonly ITerraformDependable[];
}

/** What the first server does between its answers as an unsealed Vault and the login that it makes for runs of Terraform Cloud. */
const handingOver = "60s";

/**
 * The login that the first server makes for the run that configures Vault (`vault-initialization.ts`): without it, Terraform Cloud would end
 * that run before it begins. Asked without an identity, Vault names what is missing, and knows the role: "missing token".
 * Source: vault-plugin-auth-jwt, path_login.go.
 */
export class VaultHandover extends Construct {
  constructor(scope: Construct, id: string, { deployment, authority, after }: VaultHandoverProps) {
    super(scope, id);
    const { terraformAuthMount, terraformBootstrapRole } = deployment.names;
    // Nothing tells of the handover by a status that is worth another try, so the first apply waits.
    const pause = new Sleep(this, "pause", { createDuration: handingOver, dependsOn: [...after] });
    new HttpGate(this, "login", {
      url: `${serviceUrl(deployment, "vault")}/v1/auth/${terraformAuthMount}/login`,
      authority,
      post: JSON.stringify({ role: terraformBootstrapRole, jwt: "" }),
      after: [...after, pause],
      condition: '${strcontains(self.response_body, "missing token")}',
      errorMessage: `Vault has no login ${terraformAuthMount} with the role ${terraformBootstrapRole} for Terraform Cloud: \${substr(self.response_body, 0, 200)}. The first server makes it: see journalctl -u initialize-vault on server-1, and apply again.`,
    });
  }
}
