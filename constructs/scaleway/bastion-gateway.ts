import { createHash } from "node:crypto";
import { Construct } from "constructs";
import { IamSshKey } from "../../.gen/providers/scaleway/iam-ssh-key";
import { VpcGatewayNetwork } from "../../.gen/providers/scaleway/vpc-gateway-network";
import { VpcPublicGateway } from "../../.gen/providers/scaleway/vpc-public-gateway";
import { VpcPublicGatewayIp } from "../../.gen/providers/scaleway/vpc-public-gateway-ip";
import { fixedAddress } from "./fixed-address";
import type { Network } from "./network";
import type { Placement } from "./placement";

export interface BastionGatewayProps {
  readonly placement: Placement;
  readonly name: string;
  readonly network: Network;
  /** Address of the gateway in the network, `192.168.42.2`. */
  readonly address: string;
  /** Ranges that people come from; nobody else reaches the bastion. */
  readonly clients: readonly string[];
  /** SSH public keys of the people who may pass the bastion, by name. */
  readonly publicKeys: Readonly<Record<string, string>>;
}

/** Port and user of the bastion (Scaleway: How to use SSH bastion; 61000 is its default). */
const bastion = { port: 61000, user: "bastion" } as const;

/**
 * The network's way out, and people's way in. Hosts leave through its address; nothing comes in but SSH to the bastion, from the clients'
 * ranges, with a key. Every SSH key of the project opens it, which is why a deployment has a project to itself.
 */
export class BastionGateway extends Construct {
  /** Public address, which is also where the hosts' requests come from. */
  readonly publicAddress: string;
  readonly port = bastion.port;
  readonly user = bastion.user;

  constructor(scope: Construct, id: string, props: BastionGatewayProps) {
    super(scope, id);
    const { placement, name, network, address, publicKeys } = props;
    const { zone } = placement;
    const keys = Object.entries(publicKeys).map(
      ([person, publicKey]) => new IamSshKey(this, `key-${person}`, { name: `${name}-${person}`, publicKey }),
    );
    const ip = new VpcPublicGatewayIp(this, "address", { zone, tags: [...placement.tags] });
    const gateway = this.gateway(props, ip.id, keys);
    new VpcGatewayNetwork(this, "network", {
      zone,
      gatewayId: gateway.id,
      privateNetworkId: network.id,
      enableMasquerade: true,
      ipamConfig: [
        { pushDefaultRoute: true, ipamIpId: fixedAddress(this, "private-address", { placement, network, address }) },
      ],
    });
    this.publicAddress = ip.address;
  }

  private gateway({ placement, name, clients, publicKeys }: BastionGatewayProps, ipId: string, keys: IamSshKey[]) {
    return new VpcPublicGateway(this, "gateway", {
      name,
      type: "VPC-GW-S",
      zone: placement.zone,
      ipId,
      bastionEnabled: true,
      bastionPort: bastion.port,
      allowedIpRanges: [...clients],
      enableSmtp: false,
      // The bastion copies the project's keys when it starts; another text here makes it copy them again.
      refreshSshKeys: createHash("sha256").update(JSON.stringify(publicKeys)).digest("hex"),
      tags: [...placement.tags],
      dependsOn: keys,
    });
  }
}
