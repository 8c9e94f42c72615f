import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { UserData } from "../../../hosts/user-data";
import type { UserDataPart } from "../../../hosts/user-data-text";
import type { VaultSeal } from "../../../hosts/vault-seal";
import { DataDisk } from "../../../scaleway/data-disk";
import type { HostPlace } from "../../../scaleway/host";
import { scalewayHostCloud } from "../../../scaleway/host-cloud";
import { HostGroup } from "../../../scaleway/host-group";
import { defaultImage } from "../../../scaleway/images";
import { architectureOf, defaultInstanceType, defaultMonoInstanceType } from "../../../scaleway/instance-types";
import type { Network } from "../../../scaleway/network";
import type { Placement } from "../../../scaleway/placement";
import type { SnapshotBucket } from "../../../scaleway/snapshot-bucket";
import { hostTags, tagList } from "../../../scaleway/tag-list";
import type { HashistackDeployment } from "../config";
import type { HostPlan, HostRole, PlannedHost } from "../host-plan";
import { hostInstructions } from "../infrastructure/host-instructions";
import { generationOf } from "../infrastructure/server-guard";
import { firewallRules } from "./firewall-rules";
import type { HostIdentities } from "./host-identities";
import type { StoredSecrets } from "./stored-secrets";

export interface StackHostsProps {
  readonly deployment: HashistackDeployment;
  readonly placement: Placement;
  readonly plan: HostPlan;
  readonly network: Network;
  readonly securityGroupId: string;
  readonly stored: StoredSecrets;
  readonly identities: HostIdentities;
  readonly bucket: SnapshotBucket;
  /** How Vault is unsealed. */
  readonly seal?: VaultSeal;
  /** What hosts need from their first minute on. */
  readonly after: readonly IConstruct[];
}

/** The hosts of the plan, each role in a placement group. */
export class StackHosts extends Construct {
  /** Generations by host. */
  readonly generations = new Map<string, string>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StackHostsProps,
  ) {
    super(scope, id);
    const roles = new Set(props.plan.hosts.map(({ role }) => role));
    for (const role of roles) this.group(role);
  }

  private group(role: HostRole): void {
    const { deployment, placement, plan, network, securityGroupId, after } = this.props;
    const hosts = plan.hosts.filter((host) => host.role === role);
    const [first] = hosts;
    if (first === undefined) return;
    const { image = defaultImage, diskSize } = first;
    const scope = new Construct(this, role);
    const { shape } = deployment.config;
    new HostGroup(scope, "group", {
      grows: shape === "multi" && (role === "server" || role === "client"),
      placement,
      network,
      securityGroupId,
      name: deployment.names.derived("scalewayResource"),
      instanceType: instanceTypeOf(first),
      image,
      diskSize,
      after,
      hosts: Object.fromEntries(hosts.map((host) => [host.name, this.place(new Construct(scope, host.name), host)])),
    });
  }

  private place(scope: Construct, host: PlannedHost): HostPlace {
    const dataDisk = this.dataDisk(scope, host);
    const parts = this.instructions(host, dataDisk);
    const generation = generationOf([parts, host.image, instanceTypeOf(host)]);
    this.generations.set(host.name, generation);
    return {
      address: host.address,
      cloudInit: new UserData(scope, "instructions", { parts, limit: this.cloud(host).limit }).argument,
      dataDisk,
      identity: this.props.identities.of(host),
      tags: tagList({ [hostTags.role]: host.role, [hostTags.generation]: generation }),
      held: host.held,
    };
  }

  private dataDisk(scope: Construct, { name, dataDiskSize: size }: PlannedHost): DataDisk | undefined {
    if (size === undefined) return undefined;
    const { deployment, placement } = this.props;
    const disk = deployment.names.derived("scalewayResource", `${name}-data`);
    return new DataDisk(scope, "data", { placement, name: disk, size });
  }

  private instructions(host: PlannedHost, dataDisk: DataDisk | undefined): UserDataPart[] {
    const { deployment, plan, stored, seal } = this.props;
    const { recoveryKeys, rootToken } = stored;
    return hostInstructions({
      deployment,
      plan,
      host,
      cloud: this.cloud(host),
      architecture: architectureOf(instanceTypeOf(host)),
      secrets: { bundle: stored.bundle(host.name).id, recoveryKeys: recoveryKeys.id, rootToken: rootToken.id },
      seal,
      dataDisk: dataDisk?.device,
    });
  }

  private cloud(host: PlannedHost) {
    const { deployment, plan, bucket } = this.props;
    return scalewayHostCloud({ firewall: firewallRules(deployment.config, plan, host), bucket });
  }
}

function instanceTypeOf({ role, pool, instanceType }: PlannedHost): string {
  const mono = role === "server" && pool !== undefined;
  return instanceType ?? (mono ? defaultMonoInstanceType : defaultInstanceType);
}
