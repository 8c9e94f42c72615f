import { Construct } from "constructs";
import { Lb } from "../../.gen/providers/scaleway/lb";
import { LbBackend } from "../../.gen/providers/scaleway/lb-backend";
import { LbFrontend } from "../../.gen/providers/scaleway/lb-frontend";
import { LbIp } from "../../.gen/providers/scaleway/lb-ip";
import { fixedAddress } from "./fixed-address";
import type { Network } from "./network";
import type { Placement } from "./placement";

export interface LoadBalancerProps {
  readonly placement: Placement;
  readonly name: string;
  readonly network: Network;
  /** Address of the load balancer in the network, which its connections to hosts come from. */
  readonly address: string;
  /** Private addresses of the hosts that answer. */
  readonly hosts: readonly string[];
  /** Ranges that may connect; everybody else is turned away. */
  readonly clients: readonly string[];
  /** Ports by name. */
  readonly ports: Readonly<Record<string, { readonly port: number; readonly hostPort: number }>>;
  /** The load balancer has a public address too. A security rule forbids it, so the dataset must waive it.
   * @default false */
  readonly public?: boolean;
}

/** HTTP and HTTPS. What arrives is passed on as it is: certificates and redirects are the hosts' business. */
export const webPorts = { http: { port: 80, hostPort: 80 }, https: { port: 443, hostPort: 443 } } as const;

/** A load balancer that passes TCP connections on to hosts that answer. */
export class LoadBalancer extends Construct {
  /** Address that clients connect to. */
  readonly address: string;

  constructor(scope: Construct, id: string, props: LoadBalancerProps) {
    super(scope, id);
    const { placement, name, address, network } = props;
    const { zone, tags } = placement;
    const ip = props.public === true ? new LbIp(this, "address", { zone, tags: [...tags] }) : undefined;
    const balancer = new Lb(this, "balancer", {
      name,
      zone,
      type: "LB-S",
      ...(ip === undefined ? { assignFlexibleIp: false } : { ipIds: [ip.id] }),
      privateNetwork: [
        {
          privateNetworkId: network.id,
          ipamIds: [fixedAddress(this, "private-address", { placement, network, address })],
        },
      ],
      tags: [...tags],
    });
    for (const key of Object.keys(props.ports)) this.pass(key, balancer.id, props);
    this.address = ip?.ipAddress ?? address;
  }

  private pass(key: string, lbId: string, { name, hosts, clients, ports }: LoadBalancerProps): void {
    const { port = 0, hostPort = 0 } = ports[key] ?? {};
    const backend = new LbBackend(this, `${key}-backend`, {
      lbId,
      name: `${name}-${key}`,
      forwardProtocol: "tcp",
      forwardPort: hostPort,
      serverIps: [...hosts],
      healthCheckTcp: {},
      healthCheckDelay: "10s",
      healthCheckTimeout: "5s",
      onMarkedDownAction: "shutdown_sessions",
    });
    new LbFrontend(this, `${key}-frontend`, {
      lbId,
      name: `${name}-${key}`,
      backendId: backend.id,
      inboundPort: port,
      // Without a rule that matches, everybody is let in: so one turns away whoever is not a client.
      acl: [{ name: "clients", action: { type: "deny" }, match: { ipSubnet: [...clients], invert: true } }],
    });
  }
}
