import { Sleep } from "@cdktf/provider-time/lib/sleep";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { HostsContract } from "../../../deployment/contracts/hosts-contract";
import { HttpGate } from "../../../http/http-gate";
import type { HashistackDeployment } from "../config";
import { serviceUrl } from "../stack-names";

export interface ToolGatesProps {
  readonly deployment: HashistackDeployment;
  readonly hosts: HostsContract["hosts"];
  /** Authority of the certificates of services, in PEM. */
  readonly authority: string;
  /** The jobs. */
  readonly after: readonly ITerraformDependable[];
}

/** What a host's first metrics take: it looks for its authority every minute, and sends every half of one. */
const firstMetrics = "180s";

/** Asks whether Grafana answers, and whether every host sends metrics. */
export class ToolGates extends Construct {
  constructor(scope: Construct, id: string, { deployment, hosts, authority, after }: ToolGatesProps) {
    super(scope, id);
    new HttpGate(this, "grafana", {
      url: `${serviceUrl(deployment, "grafana")}/api/health`,
      authority,
      after,
      attempts: 12,
      condition: '${self.status_code == 200 && try(jsondecode(self.response_body).database, "") == "ok"}',
      errorMessage:
        "Grafana is not well: it answers ${self.status_code} ${substr(self.response_body, 0, 200)}. Look at the job grafana in Nomad's namespace sre, and run this phase again.",
    });
    const metrics = new Sleep(this, "first-metrics", { createDuration: firstMetrics, dependsOn: [...after] });
    const names = sendingHosts(hosts);
    new HttpGate(this, "hosts", {
      url: `${serviceUrl(deployment, "prometheus")}/api/v1/query?query=${encodeURIComponent(hostsQuery(deployment.names.slug, names))}`,
      authority,
      after: [...after, metrics],
      attempts: 12,
      condition: '${self.status_code == 200 && try(jsondecode(self.response_body).data.result[0].value[1], "") == "1"}',
      errorMessage: `Not every host sends metrics: Prometheus knows other hosts than ${names.join(", ")} as up. Ask it for up{job="node"}, look at journalctl --unit alloy on the host that is missing, and run this phase again.`,
    });
  }
}

/** The host of Terraform Cloud's agent has no program of the stack, and sends nothing. */
function sendingHosts(hosts: HostsContract["hosts"]): string[] {
  return Object.entries(hosts).flatMap(([name, { role }]) => (role === "agent" ? [] : [name]));
}

/** Answers 1 where all of these hosts are up. */
function hostsQuery(deployment: string, hosts: readonly string[]): string {
  const up = `up{job="node",deployment="${deployment}",instance=~"${hosts.join("|")}"}`;
  return `count(${up} == 1) == bool ${hosts.length}`;
}
