import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { HttpGate } from "../../../http/http-gate";
import type { HashistackDeployment } from "../config";
import { serviceName, serviceUrl } from "../stack-names";
import { leaderPath, vaultHealthPath } from "./endpoints";
import { firstStart } from "./patience";

export interface ServiceNamesProps {
  readonly deployment: HashistackDeployment;
  /** Authority of the hosts' certificates, in PEM. */
  readonly authority: string;
}

const paths = { consul: leaderPath, vault: vaultHealthPath, nomad: leaderPath } as const;

/** The stack's own names of Consul, Vault and Nomad: they resolve on the agent's host, and who answers may carry them. */
export class ServiceNames extends Construct {
  /** For those who need all of them. */
  readonly answered: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, { deployment, authority }: ServiceNamesProps) {
    super(scope, id);
    this.answered = (["consul", "vault", "nomad"] as const).map((program) => {
      const gate = new HttpGate(this, program, {
        url: `${serviceUrl(deployment, program)}${paths[program]}`,
        authority,
        attempts: firstStart.attempts,
        condition: '${self.status_code == 200 && trimspace(self.response_body) != "\\"\\""}',
        errorMessage: `${serviceName(deployment, program)} answers with status \${self.status_code}: \${substr(self.response_body, 0, 200)}. See journalctl -u ${program} on the servers.`,
      });
      return gate.answered;
    });
  }
}
