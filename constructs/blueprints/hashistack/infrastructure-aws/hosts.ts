import { Construct } from "constructs";
import type { Account } from "../../../aws/account";
import { DataDisk } from "../../../aws/data-disk";
import { ExistingHosts, hostTags } from "../../../aws/existing-hosts";
import { Host } from "../../../aws/host";
import { awsHostCloud } from "../../../aws/host-cloud";
import { defaultHostImage, HostImages } from "../../../aws/host-images";
import type { HostNetwork } from "../../../aws/host-network";
import type { HostSecurityGroups } from "../../../aws/host-security-groups";
import { defaultHostTypes } from "../../../aws/host-types";
import { architectureOf } from "../../../aws/instance-types";
import type { SnapshotBucket } from "../../../aws/snapshot-bucket";
import type { TierZone } from "../../../aws/subnet-tier";
import { UserData } from "../../../hosts/user-data";
import type { UserDataPart } from "../../../hosts/user-data-text";
import type { HashistackDeployment } from "../config";
import type { HostPlan, PlannedHost } from "../host-plan";
import { hostInstructions } from "../infrastructure/host-instructions";
import { hostIsUp } from "../infrastructure/host-is-up";
import { generationOf, generationTag, refuseManyReplacements } from "../infrastructure/server-guard";
import { transitSeal } from "../infrastructure/transit-seal";
import type { HostPermissions } from "./permissions";
import type { KeptSecrets } from "./secrets";

export interface StackHostsProps {
  readonly deployment: HashistackDeployment;
  readonly plan: HostPlan;
  readonly account: Account;
  readonly network: HostNetwork;
  readonly securityGroups: HostSecurityGroups;
  readonly secrets: KeptSecrets;
  readonly bucket: SnapshotBucket;
  readonly permissions: HostPermissions;
  /** Key that disks are encrypted with. */
  readonly keyArn: string;
  /** Tags of everything in the phase. */
  readonly tags: Readonly<Record<string, string>>;
}

/** A host that is made, and what it is made from. */
interface MadeHost {
  readonly planned: PlannedHost;
  readonly made: Host;
  readonly generation: string;
}

/** All hosts of a stack. */
export class StackHosts extends Construct {
  /** Id of the agent's host, which is people's way in. */
  readonly bastionId: string;
  private readonly images: HostImages;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StackHostsProps,
  ) {
    super(scope, id);
    const { deployment, plan } = props;
    this.images = new HostImages(this, "images");
    const disks = new Construct(this, "disks");
    const made = plan.hosts.map((planned) => this.host(planned, disks));
    const existing = new ExistingHosts(this, "existing", { deployment: deployment.key.value, role: "server" });
    refuseManyReplacements(this, {
      existing: existing.tagByHost(generationTag),
      plan,
      generations: new Map(made.map(({ planned: { name }, generation }) => [name, generation])),
    });
    const ids = new Map(made.map(({ planned, made: { id } }) => [planned.role, id] as const));
    this.bastionId = known(ids, "agent");
  }

  private host(planned: PlannedHost, disks: Construct): MadeHost {
    const { deployment, network, keyArn } = this.props;
    const { name, role, address, diskSize, held } = planned;
    const fullName = deployment.names.derived("dnsLabel", name);
    const zone = inZone(network, planned);
    const dataDisk = this.dataDisk(disks, planned, { name: fullName, zone, keyArn });
    const instanceType = this.instanceType(planned);
    const image = planned.image ?? defaultHostImage;
    const parts = this.instructions(planned, instanceType, dataDisk);
    const generation = generationOf([parts, instanceType, image, address]);
    const instructions = new UserData(this, `${name}-instructions`, { parts, limit: this.cloud.limit });
    const made = new Host(this, name, {
      ...this.surroundings(planned),
      name: fullName,
      address,
      zone,
      keyArn,
      instanceType,
      diskSize,
      dataDisk,
      held,
      image: this.images.find(image, architectureOf(instanceType)),
      userData: instructions.argument,
      isUp: hostIsUp(role),
      tags: { [hostTags.host]: name, [hostTags.role]: role, [generationTag]: generation },
      diskTags: this.props.tags,
    });
    return { planned, made, generation };
  }

  /** Who the host is to AWS, and what must be there before it. */
  private surroundings(host: PlannedHost) {
    const { securityGroups, permissions, secrets, network } = this.props;
    const { role } = host;
    const permission = permissions.of(host);
    const sealKey = role === "server" && permissions.sealKey ? [permissions.sealKey] : [];
    return {
      securityGroupId: known(securityGroups.ids, role),
      profileName: permission.profileName,
      after: [network.outbound, permission, secrets.bundle(host), ...sealKey],
    };
  }

  private dataDisk(
    disks: Construct,
    { name, dataDiskSize }: PlannedHost,
    place: { readonly name: string; readonly zone: TierZone; readonly keyArn: string },
  ): DataDisk | undefined {
    return dataDiskSize === undefined ? undefined : new DataDisk(disks, name, { ...place, size: dataDiskSize });
  }

  private instanceType({ role, instanceType }: PlannedHost): string {
    const mono = this.props.deployment.config.shape === "mono" && role === "server";
    return instanceType ?? defaultHostTypes[mono ? "mono" : role];
  }

  private instructions(host: PlannedHost, instanceType: string, dataDisk: DataDisk | undefined): UserDataPart[] {
    const { deployment, plan, secrets, permissions } = this.props;
    const { sealKey } = permissions;
    const { region } = deployment.config;
    return hostInstructions({
      deployment,
      plan,
      host,
      cloud: this.cloud,
      architecture: architectureOf(instanceType),
      secrets: {
        bundle: secrets.bundle(host).arn,
        recoveryKeys: secrets.recoveryKeys.arn,
        rootToken: secrets.rootToken.arn,
      },
      seal: transitSeal(deployment.config) ?? (sealKey && { kind: "awskms", region, key: sealKey.arn }),
      dataDisk: dataDisk?.path,
    });
  }

  private get cloud() {
    const { account, bucket } = this.props;
    return awsHostCloud({ region: account.region, dnsSuffix: account.dnsSuffix, bucket: bucket.name });
  }
}

/** What there is one of for each host or role. */
function known<Key extends string, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`there is nothing for ${key}`);
  return found;
}

function inZone({ zones }: HostNetwork, { name, zone }: PlannedHost): TierZone {
  const found = zones[zone];
  if (found === undefined) throw new RangeError(`${name} is in zone ${zone}, and the network has ${zones.length}`);
  return found;
}
