import { Construct } from "constructs";
import type { HostsContract } from "../../../deployment/contracts/hosts-contract";
import { nomadPorts } from "../../../hosts/ports";
import { HttpGate } from "../../../http/http-gate";
import type { HashistackConfig } from "../config";
import { planHosts } from "../host-plan";

export interface ClientGatesProps {
  readonly config: HashistackConfig;
  readonly hosts: HostsContract["hosts"];
  /** Authority of the hosts' certificates, in PEM. */
  readonly authority: string;
}

/** Asks each host that is to run jobs whether its Nomad does: as many clients as asked for, and every one of them healthy. */
export class ClientGates extends Construct {
  constructor(scope: Construct, id: string, { config, hosts, authority }: ClientGatesProps) {
    super(scope, id);
    for (const { name, address: planned, pool } of planHosts(config).hosts) {
      if (pool === undefined) continue;
      const address = hosts[name]?.address ?? planned;
      new HttpGate(this, name, {
        url: `https://${address}:${nomadPorts.http}/v1/agent/health?type=client`,
        authority,
        condition: "${self.status_code == 200 && try(jsondecode(self.response_body).client.ok, false)}",
        errorMessage: `Nomad on ${name} (${address}) is no healthy client: it answers \${self.status_code} \${substr(self.response_body, 0, 200)}. Look at journalctl --unit nomad there, and run this phase again.`,
      });
    }
  }
}
