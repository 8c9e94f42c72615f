import { Lb } from "@cdktf/provider-azurerm/lib/lb";
import type { LbFrontendIpConfiguration } from "@cdktf/provider-azurerm/lib/lb";
import { LbBackendAddressPool } from "@cdktf/provider-azurerm/lib/lb-backend-address-pool";
import { LbProbe } from "@cdktf/provider-azurerm/lib/lb-probe";
import { LbRule } from "@cdktf/provider-azurerm/lib/lb-rule";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Construct } from "constructs";
import type { Placement } from "./placement";

export interface WebLoadBalancerProps {
  readonly placement: Placement;
  readonly name: string;
  /** Zones that its address is in: it outlives the loss of one of several. */
  readonly zones: readonly string[];
  /** Where it is reached: at an address in a subnet, or at a public one, which a security rule forbids unless the dataset waives it. */
  readonly frontend: { readonly subnetId: string; readonly address: string } | "public";
}

/** HTTP and HTTPS. What arrives is passed on as it is: certificates and redirects are the hosts' business. */
const webPorts = { http: 80, https: 443 } as const;

/** Name of the one address of the load balancer. */
const frontendName = "web";

/**
 * A load balancer that passes TCP connections on to hosts that answer. They arrive with their clients' addresses, so that the hosts'
 * security group decides who may come (Microsoft Learn, "Azure Load Balancer components").
 */
export class WebLoadBalancer extends Construct {
  /** Address that clients connect to. */
  readonly address: string;
  /** Pool of the hosts that answer. */
  readonly poolId: string;

  constructor(scope: Construct, id: string, props: WebLoadBalancerProps) {
    super(scope, id);
    const { placement, name } = props;
    const { address, configuration } = this.frontend(props);
    const balancer = new Lb(this, "balancer", {
      ...placement,
      name,
      sku: "Standard",
      frontendIpConfiguration: [configuration],
    });
    const pool = new LbBackendAddressPool(this, "pool", { name: "hosts", loadbalancerId: balancer.id });
    const open = props.frontend === "public";
    for (const [key, port] of Object.entries(webPorts))
      this.pass(key, port, { loadbalancerId: balancer.id, poolId: pool.id, open });
    this.address = address;
    this.poolId = pool.id;
  }

  private frontend({ placement, name, zones, frontend }: WebLoadBalancerProps) {
    if (frontend === "public") {
      const ip = new PublicIp(this, "address", {
        ...placement,
        name,
        allocationMethod: "Static",
        sku: "Standard",
        zones: [...zones],
      });
      const configuration: LbFrontendIpConfiguration = { name: frontendName, publicIpAddressId: ip.id };
      return { address: ip.ipAddress, configuration };
    }
    const configuration: LbFrontendIpConfiguration = {
      name: frontendName,
      subnetId: frontend.subnetId,
      privateIpAddressAllocation: "Static",
      privateIpAddress: frontend.address,
      zones: [...zones],
    };
    return { address: frontend.address, configuration };
  }

  private pass(
    key: string,
    port: number,
    { loadbalancerId, poolId, open }: { loadbalancerId: string; poolId: string; open: boolean },
  ): void {
    const probe = new LbProbe(this, `${key}-probe`, {
      name: key,
      loadbalancerId,
      protocol: "Tcp",
      port,
      intervalInSeconds: 5,
    });
    new LbRule(this, `${key}-rule`, {
      name: key,
      loadbalancerId,
      frontendIpConfigurationName: frontendName,
      protocol: "Tcp",
      frontendPort: port,
      backendPort: port,
      backendAddressPoolIds: [poolId],
      probeId: probe.id,
      // Hosts reach the internet by the NAT gateway, and never as the load balancer.
      disableOutboundSnat: open ? true : undefined,
      tcpResetEnabled: true,
    });
  }
}
