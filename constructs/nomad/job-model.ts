/**
 * Jobs as Nomad's API takes them in JSON, as far as ours use it. Names: Nomad, "JSON job specification", and the structures of its Go
 * client (`api/jobs.go`, `tasks.go`, `services.go`, `resources.go`), which has no other names. Times are in nanoseconds.
 */
export interface Job {
  readonly ID: string;
  readonly Name: string;
  readonly Namespace: string;
  /** service: as many as asked for; system: one on each client of the pool. */
  readonly Type: "service" | "system";
  /** 1 to 100: a job with less may be stopped where there is no room otherwise. */
  readonly Priority: number;
  readonly Datacenters: readonly string[];
  readonly NodePool: string;
  readonly TaskGroups: readonly TaskGroup[];
  readonly Update: UpdateStrategy;
}

export interface TaskGroup {
  readonly Name: string;
  readonly Count: number;
  readonly Networks: readonly GroupNetwork[];
  readonly Volumes?: Readonly<Record<string, VolumeRequest>>;
  readonly Services: readonly Service[];
  readonly RestartPolicy: RestartPolicy;
  /** Jobs of the type `system` must have none. */
  readonly ReschedulePolicy?: ReschedulePolicy;
  readonly Tasks: readonly Task[];
}

export interface Task {
  readonly Name: string;
  readonly Driver: "docker";
  /** `uid:gid` in the container. */
  readonly User: string;
  readonly Config: DockerConfig;
  readonly Env: Readonly<Record<string, string>>;
  readonly Vault?: VaultLogin;
  readonly Templates: readonly Template[];
  readonly VolumeMounts?: readonly VolumeMount[];
  readonly Resources: Resources;
  readonly KillTimeout: number;
  readonly KillSignal?: string;
  readonly LogConfig: { readonly MaxFiles: number; readonly MaxFileSizeMB: number };
}

/** Names: Nomad, "Docker task driver", `config`. */
export interface DockerConfig {
  readonly image: string;
  readonly image_pull_timeout: string;
  readonly entrypoint?: readonly string[];
  readonly args: readonly string[];
  /** Labels of ports that the engine passes on. */
  readonly ports?: readonly string[];
  readonly network_mode?: "host";
  readonly readonly_rootfs: true;
  readonly cap_drop: readonly ["all"];
  readonly cap_add?: readonly string[];
  readonly pids_limit: number;
}

/** The task's own identity is shown to Vault, for a token that only Nomad holds. */
export interface VaultLogin {
  readonly Role: string;
  readonly Env: false;
  readonly DisableFile: true;
  readonly ChangeMode: "noop";
}

/** A file that Nomad writes, and what it does where the text changes. */
export interface Template {
  readonly EmbeddedTmpl: string;
  /** Path in the task's folder: `local/` and `secrets/` lie at the root of the container. */
  readonly DestPath: string;
  readonly ChangeMode: "noop" | "signal" | "restart";
  readonly ChangeSignal?: string;
  /** Longest wait before the change is told, so that not all tasks are told at once. */
  readonly Splay: number;
  readonly Perms: string;
  readonly Uid: number;
  readonly Gid: number;
}

export interface GroupNetwork {
  readonly ReservedPorts: readonly Port[];
}

export interface Port {
  readonly Label: string;
  /** On the host. */
  readonly Value: number;
  /** In the container; 0 where it has the host's network. */
  readonly To: number;
}

/** A folder of the host that its Nomad offers (`NomadClient.volumes`). */
export interface VolumeRequest {
  readonly Name: string;
  readonly Type: "host";
  readonly Source: string;
  readonly ReadOnly: boolean;
}

export interface VolumeMount {
  readonly Volume: string;
  readonly Destination: string;
  readonly ReadOnly: boolean;
}

export interface Service {
  readonly Name: string;
  readonly Provider: "consul";
  readonly PortLabel: string;
  readonly Checks: readonly ServiceCheck[];
}

export interface ServiceCheck {
  readonly Name: string;
  readonly Type: "http";
  readonly Protocol: "http" | "https";
  readonly Path: string;
  readonly PortLabel: string;
  readonly TLSSkipVerify?: boolean;
  readonly Interval: number;
  readonly Timeout: number;
  readonly CheckRestart: { readonly Limit: number; readonly Grace: number };
}

/** MB and MHz. */
export interface Resources {
  readonly CPU: number;
  readonly MemoryMB: number;
  /** What the task may take where the host has it. */
  readonly MemoryMaxMB: number;
}

export interface UpdateStrategy {
  readonly MaxParallel: number;
  readonly HealthCheck: "checks";
  readonly MinHealthyTime: number;
  readonly HealthyDeadline: number;
  readonly ProgressDeadline: number;
  readonly AutoRevert: boolean;
  readonly Stagger: number;
}

export interface RestartPolicy {
  readonly Attempts: number;
  readonly Interval: number;
  readonly Delay: number;
  readonly Mode: "delay";
}

export interface ReschedulePolicy {
  readonly Delay: number;
  readonly DelayFunction: "exponential";
  readonly MaxDelay: number;
  readonly Unlimited: true;
}

/** Nanoseconds. */
export function seconds(count: number): number {
  return count * 1_000_000_000;
}

/** Nanoseconds. */
export function minutes(count: number): number {
  return seconds(count * 60);
}
