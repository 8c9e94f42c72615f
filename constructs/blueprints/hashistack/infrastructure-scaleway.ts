import { StringResource } from "@cdktf/provider-random/lib/string-resource";
import type { App } from "cdktf";
import { ScalewayProvider } from "../../../.gen/providers/scaleway/provider";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import { BastionGateway } from "../../scaleway/bastion-gateway";
import { HostSecurityGroup } from "../../scaleway/host-security-group";
import { LoadBalancer, webPorts } from "../../scaleway/load-balancer";
import { Network } from "../../scaleway/network";
import type { Placement } from "../../scaleway/placement";
import { SnapshotBucket } from "../../scaleway/snapshot-bucket";
import { tagList } from "../../scaleway/tag-list";
import { defaultZone } from "../../scaleway/zones";
import type { HashistackDeployment } from "./config";
import { contractHosts, planHosts } from "./host-plan";
import type { HostPlan } from "./host-plan";
import { givenTokens } from "./infrastructure/given-tokens";
import { inventoryOutput } from "./infrastructure/inventory-output";
import { StackSecrets } from "./infrastructure/stack-secrets";
import { transitSeal } from "./infrastructure/transit-seal";
import { HostGate } from "./infrastructure-scaleway/host-gate";
import { HostIdentities } from "./infrastructure-scaleway/host-identities";
import { ServerGuard } from "./infrastructure-scaleway/server-guard";
import { StackHosts } from "./infrastructure-scaleway/stack-hosts";
import { StoredSecrets } from "./infrastructure-scaleway/stored-secrets";

/** Random characters that make the bucket's name the only one of all of Scaleway. */
const suffixLength = 8;

/** On Scaleway: the network with its way in and out, the secrets, the hosts and what leads requests to them. */
export class ScalewayInfrastructurePhase extends Phase {
  readonly hosts: HostsContract;
  private readonly plan: HostPlan;
  private readonly placement: Placement;
  private readonly resourceName: string;

  constructor(
    scope: App,
    override readonly deployment: HashistackDeployment,
    props: PhaseProps,
  ) {
    super(scope, deployment, "infrastructure", props);
    const { region, zone = defaultZone(region), network: settings } = deployment.config;
    this.plan = planHosts(deployment.config);
    this.placement = { region, zone, tags: tagList(this.tags) };
    this.resourceName = deployment.names.derived("scalewayResource");
    new ScalewayProvider(this, "scaleway", { region, zone });
    const placed = { placement: this.placement, name: this.resourceName };
    const network = new Network(this, "network", { ...placed, cidr: settings.cidr });
    const gateway = this.gateway(network);
    const { authority, stored } = this.secrets();
    const after = [gateway, stored, this.stackHosts(network, gateway, stored)];
    new HostGate(this, "gate", { placement: this.placement, plan: this.plan, after });
    const { address: balancerAddress } = this.loadBalancer(network);
    this.hosts = {
      hosts: contractHosts(this.plan),
      authority,
      networkId: network.id,
      bastion: { host: gateway.publicAddress, port: gateway.port, user: gateway.user },
      loadBalancer: { addresses: [balancerAddress] },
      secrets: { recoveryKeys: stored.recoveryKeys.id, rootToken: stored.rootToken.id },
    };
    inventoryOutput(this, { deployment, hosts: this.hosts });
  }

  private gateway(network: Network): BastionGateway {
    const { people, network: settings } = this.deployment.config;
    return new BastionGateway(this, "gateway", {
      placement: this.placement,
      name: this.resourceName,
      network,
      address: this.plan.bastionAddress,
      clients: settings.clients,
      publicKeys: Object.fromEntries(Object.entries(people).map(([name, { sshPublicKey }]) => [name, sshPublicKey])),
    });
  }

  private secrets(): { readonly authority: string; readonly stored: StoredSecrets } {
    const { deployment, placement, plan } = this;
    const secrets = new StackSecrets(this, "secrets", { deployment, plan, ...givenTokens(this, deployment.config) });
    const stored = new StoredSecrets(this, "stored", { deployment, placement, plan, secrets });
    return { authority: secrets.authority, stored };
  }

  private stackHosts(network: Network, gateway: BastionGateway, stored: StoredSecrets): StackHosts {
    const { deployment, placement, plan } = this;
    const bucket = this.bucket();
    const { publicAddress } = gateway;
    const identities = new HostIdentities(this, "identities", {
      deployment,
      placement,
      plan,
      stored,
      bucket,
      publicAddress,
    });
    const group = new HostSecurityGroup(this, "security-group", { placement, name: this.resourceName });
    const hosts = new StackHosts(this, "hosts", {
      deployment,
      placement,
      plan,
      network,
      securityGroupId: group.id,
      stored,
      identities,
      bucket,
      // Scaleway has no key service that Vault knows: the dataset must name the other Vault (scaleway-problems.ts).
      seal: transitSeal(deployment.config),
      after: [gateway, stored, identities, bucket],
    });
    new ServerGuard(this, "guard", { deployment, placement, plan, generations: hosts.generations });
    return hosts;
  }

  private bucket(): SnapshotBucket {
    const { names, config } = this.deployment;
    const { result } = new StringResource(this, "bucket-suffix", {
      length: suffixLength,
      special: false,
      upper: false,
    });
    return new SnapshotBucket(this, "snapshots", {
      placement: this.placement,
      name: `${names.derived("scalewayResource", "snapshots")}-${result}`,
      tags: this.tags,
      keepDays: config.snapshots.keepDays,
    });
  }

  /** Passes requests on to the hosts that run the customer's jobs. */
  private loadBalancer(network: Network): LoadBalancer {
    const { cidr, clients, publicLoadBalancer } = this.deployment.config.network;
    const { loadBalancerAddresses, hosts } = this.plan;
    return new LoadBalancer(this, "balancer", {
      placement: this.placement,
      name: this.resourceName,
      network,
      address: loadBalancerAddresses[0],
      hosts: hosts.filter(({ pool }) => pool === "default").map(({ address }) => address),
      clients: [cidr, ...clients],
      ports: webPorts,
      public: publicLoadBalancer,
    });
  }
}
