import { Construct } from "constructs";
import { Host, rootDiskSize } from "../../../azure/host";
import { azureHostCloud } from "../../../azure/host-cloud";
import { HostIdentity } from "../../../azure/host-identity";
import type { HostRight } from "../../../azure/host-identity";
import { hostTags } from "../../../azure/host-tags";
import { waitUntilSetUp } from "../../../azure/set-up-gate";
import { StoredSecret } from "../../../azure/stored-secret";
import { defaultImage } from "../../../azure/vm-images";
import { architectureOf, dataDiskPath, defaultVmSizes } from "../../../azure/vm-sizes";
import { UserData } from "../../../hosts/user-data";
import type { UserDataPart } from "../../../hosts/user-data-text";
import type { HashistackDeployment } from "../config";
import { isFirstServer } from "../host-plan";
import type { PlannedHost } from "../host-plan";
import { hostInstructions } from "../infrastructure/host-instructions";
import { hostIsUp } from "../infrastructure/host-is-up";
import { generationOf } from "../infrastructure/server-guard";
import type { HostSurroundings } from "./host-surroundings";

export interface StackHostProps extends HostSurroundings {
  readonly deployment: HashistackDeployment;
  readonly host: PlannedHost;
}

/** Longest time from a host's start until it is set up: packages come from far, and hosts wait for secrets. */
const setupTimeout = "45m";

/** One host of the stack: who it is in Azure, its secrets, the machine, and the wait until it is set up. */
export class StackHost extends Construct {
  /** Id of the machine. */
  readonly id: string;
  /** Name of the machine in Azure. */
  readonly machineName: string;
  /** What the machine is made from: another one is another machine. */
  readonly generation: string;

  constructor(scope: Construct, id: string, props: StackHostProps) {
    super(scope, id);
    const { deployment, host, placement } = props;
    this.machineName = deployment.names.derived("azureResource", host.name);
    const bundle = this.bundle(props);
    const identity = new HostIdentity(this, "identity", {
      placement,
      name: this.machineName,
      rights: rightsOf(props, bundle),
    });
    const parts = instructions(props, bundle, identity);
    const { vmSize, image } = machineOf(host);
    const sshPublicKey = firstKey(deployment);
    // Azure stops a machine for a larger root disk, as it does for another size.
    this.generation = generationOf([parts, vmSize, image, sshPublicKey, rootDiskSize(host.diskSize)]);
    const machine = this.machine(props, { identity, parts });
    waitUntilSetUp(this, {
      placement,
      host: machine,
      isUp: hostIsUp(host.role),
      timeout: setupTimeout,
      after: [machine],
    });
    this.id = machine.id;
  }

  private bundle({ placement, vault, stackSecrets, host }: StackHostProps): StoredSecret {
    const { value, version } = stackSecrets.bundle(host);
    return new StoredSecret(this, "bundle", {
      placement,
      vault,
      name: `host-${host.name}`,
      description: `Secrets of the host ${host.name}, as JSON`,
      value,
      valueVersion: version,
    });
  }

  private machine(props: StackHostProps, { identity, parts }: { identity: HostIdentity; parts: UserDataPart[] }): Host {
    const { deployment, host, placement, network, zones, diskEncryptionSetId, poolIds, after } = props;
    const { vmSize, image } = machineOf(host);
    const { limit } = cloudOf(props, identity);
    const tags = { ...placement.tags, [hostTags.role]: host.role };
    return new Host(this, "host", {
      placement: { ...placement, tags },
      name: this.machineName,
      subnetId: network.hostsSubnetId,
      address: host.address,
      zone: zoneOf(host, zones),
      vmSize,
      architecture: architectureOf(vmSize),
      image,
      diskSize: host.diskSize,
      dataDiskSize: host.dataDiskSize,
      diskEncryptionSetId,
      identity,
      sshPublicKey: firstKey(deployment),
      customData: new UserData(this, "user-data", { parts, limit }).argument,
      generation: this.generation,
      held: host.held,
      poolIds: host.pool === "default" ? poolIds : {},
      after,
    });
  }
}

/** Each host may read its own secrets, and no others. */
function rightsOf(props: StackHostProps, bundle: StoredSecret): Record<string, HostRight> {
  const { host, plan, seal, snapshots, vaultKeys } = props;
  const own = { bundle: { role: "readSecret", scope: bundle.resourceId } } as const;
  if (host.role !== "server") return own;
  return {
    ...own,
    snapshots: { role: "writeBlobs", scope: snapshots.containerId },
    ...(seal.keyId === undefined ? {} : { seal: { role: "useKey", scope: seal.keyId } }),
    ...(isFirstServer(plan, host) ? keysOfVault(vaultKeys) : {}),
  };
}

function keysOfVault({ recoveryKeys, rootToken }: HostSurroundings["vaultKeys"]): Record<string, HostRight> {
  return {
    "recovery-keys": { role: "writeSecret", scope: recoveryKeys.resourceId },
    "root-token": { role: "writeSecret", scope: rootToken.resourceId },
  };
}

function cloudOf({ vault, snapshots }: StackHostProps, { clientId }: HostIdentity) {
  return azureHostCloud({ clientId, vaultUri: vault.uri, snapshotsUrl: snapshots.url });
}

function instructions(props: StackHostProps, bundle: StoredSecret, identity: HostIdentity): UserDataPart[] {
  const { deployment, plan, host, vaultKeys, seal } = props;
  const { vmSize } = machineOf(host);
  return hostInstructions({
    deployment,
    plan,
    host,
    cloud: cloudOf(props, identity),
    architecture: architectureOf(vmSize),
    secrets: { bundle: bundle.name, recoveryKeys: vaultKeys.recoveryKeys.name, rootToken: vaultKeys.rootToken.name },
    seal: host.role === "server" ? seal.settings : undefined,
    dataDisk: host.dataDiskSize === undefined ? undefined : dataDiskPath(vmSize),
  });
}

function machineOf({ role, pool, instanceType, image = defaultImage }: PlannedHost) {
  const mono = role === "server" && pool !== undefined;
  return { vmSize: instanceType ?? (mono ? defaultVmSizes.mono : defaultVmSizes.hosts), image };
}

/** By the number in the host's name; a role with one host is in the first. */
function zoneOf({ name }: PlannedHost, zones: readonly string[]): string {
  const place = Number(/\d+$/.exec(name)?.[0] ?? 1) - 1;
  return zones[place % zones.length] ?? "1";
}

/** Azure demands a key for its account, which the instructions make no user of: that of the first person named. */
function firstKey({ config }: HashistackDeployment): string {
  return Object.values(config.people)[0]?.sshPublicKey ?? "";
}
