import { DataConsulAutopilotHealth } from "@cdktf/provider-consul/lib/data-consul-autopilot-health";
import { DataConsulServiceHealth } from "@cdktf/provider-consul/lib/data-consul-service-health";
import { DataTlsCertificate } from "@cdktf/provider-tls/lib/data-tls-certificate";
import { DataResource } from "cdktf";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { vaultPorts } from "../../../hosts/ports";
import { HttpGate } from "../../../http/http-gate";
import { resourcesIn } from "../../../terraform/resources-in";

export interface StackReadyProps {
  /** Addresses of the servers, by name. */
  readonly servers: Readonly<Record<string, string>>;
  /** Authority of the hosts' certificates, in PEM. */
  readonly authority: string;
  /** Certificate of the authority that signs those of services, in PEM. */
  readonly servicesIntermediate: string;
  /** What must be there before the questions are asked. */
  readonly after: readonly IConstruct[];
}

/** How long a server takes its token at most: it looks every minute at first, and every 15 minutes later on. */
const tokenPatience = "20m";

/** Tries, 10 seconds apart: five minutes, in which a server of Vault that took its token starts anew. */
const restartAttempts = 30;

/** Hours of 90 days: time enough to plan the change of an authority. */
const leastAuthority = 2160;

/** Asks whether the servers have taken what this phase made for them, and are well with it. */
export class StackReady extends Construct {
  constructor(scope: Construct, id: string, { servers, authority, servicesIntermediate, after }: StackReadyProps) {
    super(scope, id);
    const made = resourcesIn(...after);
    const registered = Object.keys(servers).map((name) => this.requireService(name, made));
    for (const [name, address] of Object.entries(servers)) this.requireVault(name, address, authority, registered);
    const autopilot = this.requireAutopilot(registered);
    this.requireLastingAuthority(servicesIntermediate);
    // The phase's revision waits for resources only: this one makes it wait for what Consul's provider reads.
    new DataResource(this, "status", { input: { autopilot: autopilot.healthy }, dependsOn: registered });
  }

  /** Only with the token that this phase made can Vault register itself. */
  private requireService(server: string, after: readonly ITerraformDependable[]): DataConsulServiceHealth {
    return new DataConsulServiceHealth(this, `registered-${server}`, {
      name: "vault",
      passing: true,
      filter: `Node.Node == "${server}"`,
      waitFor: tokenPatience,
      dependsOn: [...after],
      lifecycle: {
        postcondition: [
          {
            condition: "${length(self.results) > 0}",
            errorMessage: `Vault on ${server} is not in Consul's catalog as a healthy service. Its token comes from Vault: see systemctl status fetch-tokens and journalctl -u vault on ${server}.`,
          },
        ],
      },
    });
  }

  /** Vault tells by its status too, which would end the tries without a sentence: so it says 200 whatever it is. */
  private requireVault(
    server: string,
    address: string,
    authority: string,
    after: readonly ITerraformDependable[],
  ): void {
    const ways = ["standbyok=true", "perfstandbyok=true", "sealedcode=200", "uninitcode=200"];
    const answer = "jsondecode(self.response_body)";
    new HttpGate(this, `vault-${server}`, {
      url: `https://${address}:${vaultPorts.api}/v1/sys/health?${ways.join("&")}`,
      authority,
      attempts: restartAttempts,
      after,
      condition: `\${self.status_code == 200 && try(${answer}.initialized && !${answer}.sealed, false)}`,
      errorMessage: `Vault on ${server} (${address}) is sealed or not initialized: \${substr(self.response_body, 0, 200)}. The cloud's key, or the other Vault, must be there to unseal it: see journalctl -u vault on ${server}.`,
    });
  }

  private requireAutopilot(after: readonly ITerraformDependable[]): DataConsulAutopilotHealth {
    return new DataConsulAutopilotHealth(this, "consul", {
      dependsOn: [...after],
      lifecycle: {
        postcondition: [
          {
            condition: "${self.healthy}",
            errorMessage:
              'Consul has unhealthy servers: ${join(", ", [for server in self.servers : server.name if !server.healthy])}. See journalctl -u consul there, and apply again.',
          },
        ],
      },
    });
  }

  /** Nothing else tells that it ends: its certificates would live shorter and shorter. */
  private requireLastingAuthority(certificate: string): void {
    new DataTlsCertificate(this, "services", {
      content: certificate,
      lifecycle: {
        postcondition: [
          {
            condition: `\${timecmp(self.certificates[0].not_after, timeadd(plantimestamp(), "${leastAuthority}h")) > 0}`,
            errorMessage:
              "The authority of the services' certificates ends at ${self.certificates[0].not_after}. Plan with -replace and the address of vault_pki_secret_backend_intermediate_cert_request to make another; its root stays.",
          },
        ],
      },
    });
  }
}
