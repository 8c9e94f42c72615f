import type { TerraformStack } from "cdktf";
import { BastionGateway } from "../../constructs/scaleway/bastion-gateway";
import { DataDisk } from "../../constructs/scaleway/data-disk";
import { HostIdentity } from "../../constructs/scaleway/host-identity";
import { HostSecurityGroup } from "../../constructs/scaleway/host-security-group";
import { Network } from "../../constructs/scaleway/network";
import type { Placement } from "../../constructs/scaleway/placement";
import { SnapshotBucket } from "../../constructs/scaleway/snapshot-bucket";
import { StoredSecret } from "../../constructs/scaleway/stored-secret";
import { tagList } from "../../constructs/scaleway/tag-list";

/** Where the resources of tests are. */
export const placement: Placement = {
  region: "fr-par",
  zone: "fr-par-2",
  tags: tagList({ Deployment: "WM-Prod", Phase: "infrastructure" }),
};

export const tags = ["Deployment=WM-Prod", "Phase=infrastructure"];

export function networkIn(stack: TerraformStack): Network {
  return new Network(stack, "network", { placement, name: "wm-prod", cidr: "192.168.42.0/24" });
}

export function gatewayIn(stack: TerraformStack, network: Network): BastionGateway {
  return new BastionGateway(stack, "gateway", {
    placement,
    name: "wm-prod",
    network,
    address: "192.168.42.2",
    clients: ["203.0.113.0/24"],
    publicKeys: { ada: "ssh-ed25519 AAAA ada", grace: "ssh-ed25519 BBBB grace" },
  });
}

export function secretIn(stack: TerraformStack, name: string, value?: string): StoredSecret {
  return new StoredSecret(stack, name, { placement, folder: "/wm-prod", name, description: `The ${name}`, value });
}

export function dataDiskIn(stack: TerraformStack, host: string): DataDisk {
  return new DataDisk(stack, `data-${host}`, { placement, name: `wm-prod-server-${host}-data`, size: 50 });
}

export function bucketIn(stack: TerraformStack): SnapshotBucket {
  const name = "wm-prod-snapshots-0123abcd";
  const bucketTags = { Deployment: "WM-Prod", Phase: "infrastructure" };
  return new SnapshotBucket(stack, "snapshots", { placement, name, tags: bucketTags, keepDays: 30 });
}

export function identityIn(stack: TerraformStack, gateway: BastionGateway, bucket?: SnapshotBucket): HostIdentity {
  return new HostIdentity(stack, "identity", {
    placement,
    name: "wm-prod-hosts",
    reads: [secretIn(stack, "gossip-key", "an ephemeral value"), secretIn(stack, "token")],
    writes: [secretIn(stack, "recovery-keys")],
    bucket,
    publicAddress: gateway.publicAddress,
  });
}

export function groupIn(stack: TerraformStack): HostSecurityGroup {
  return new HostSecurityGroup(stack, "security-group", { placement, name: "wm-prod" });
}
