import { HttpProvider } from "@cdktf/provider-http/lib/provider";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import { TlsProvider } from "@cdktf/provider-tls/lib/provider";
import type { App } from "cdktf";
import { Construct } from "constructs";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import type { SystemServicesContract } from "../../deployment/contracts/system-services-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import type { HashistackDeployment } from "./config";
import { serviceUrl, stackZone } from "./stack-names";
import { CertifiedEndpoint } from "./system-services/certified-endpoint";
import { endpointsOf, leastValidity } from "./system-services/endpoints";
import { ServiceNames } from "./system-services/service-names";
import { VaultHandover } from "./system-services/vault-handover";

export interface SystemServicesPhaseProps extends PhaseProps {
  readonly hosts: HostsContract;
}

/**
 * What hosts do for each other before anything is configured: time, names and certificates. Cloud-init has set it up; this phase waits until
 * it holds, and stops whoever comes later where it does not.
 */
export class SystemServicesPhase extends Phase {
  readonly contract: SystemServicesContract;

  constructor(scope: App, deployment: HashistackDeployment, props: SystemServicesPhaseProps) {
    super(scope, deployment, "system-services", props);
    const { hosts, authority } = props.hosts;
    new HttpProvider(this, "http");
    new TlsProvider(this, "tls");
    new TimeProvider(this, "time");

    const names = new ServiceNames(this, "names", { deployment, authority });
    new VaultHandover(this, "handover", { deployment, authority, after: names.answered });
    const certified = new Construct(this, "hosts");
    for (const endpoint of endpointsOf(hosts)) {
      new CertifiedEndpoint(certified, `${endpoint.host}-${endpoint.program}`, {
        ...endpoint,
        authority,
        validHours: leastValidity(deployment.config.certificates),
      });
    }
    this.contract = {
      zone: stackZone(deployment),
      urls: {
        consul: serviceUrl(deployment, "consul"),
        vault: serviceUrl(deployment, "vault"),
        nomad: serviceUrl(deployment, "nomad"),
      },
      authority,
    };
  }
}
