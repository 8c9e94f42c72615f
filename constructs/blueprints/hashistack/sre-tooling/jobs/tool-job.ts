import { minutes, seconds } from "../../../../nomad/job-model";
import type {
  Job,
  Resources,
  RestartPolicy,
  Service,
  Task,
  TaskGroup,
  Template,
  UpdateStrategy,
} from "../../../../nomad/job-model";
import { workloadAccess } from "../../nomad/workload-names";
import { srePorts } from "../../stack-names";
import type { CertificateSource, FileOwner } from "./job-files";

/** Where the jobs of the stack run, and what they get there. */
export interface JobPlace {
  /** Namespace of Nomad. */
  readonly namespace: string;
  readonly datacenter: string;
  /** Pool of the host that has the folders of the SRE tools. */
  readonly pool: string;
  readonly certificates: CertificateSource;
  /** Authority of the certificates of services, in PEM. */
  readonly authority: string;
}

/** One of the SRE tools: one program in one container, with a folder of its host that outlives both. */
export interface Tool {
  readonly name: keyof typeof srePorts;
  readonly image: string;
  readonly owner: FileOwner;
  readonly entrypoint?: readonly string[];
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folder in the container that the host's folder of the tool's name is mounted at. */
  readonly dataFolder: string;
  /** Path that answers 200 as long as all is well, over HTTPS. */
  readonly healthPath: string;
  /** Nanoseconds that the program may take until it answers. */
  readonly startTime: number;
  readonly files: readonly Template[];
  readonly resources: Resources;
}

/** Higher than the 50 that jobs have of themselves: the stack watches over the others. */
const stackPriority = 80;

/** Processes and threads in a container. */
const pidsLimit = 4096;

/** What all tasks of the stack have in common. */
export const taskDefaults = {
  Driver: "docker",
  // Nomad's clients allow no more than 30 seconds.
  KillTimeout: seconds(30),
  LogConfig: { MaxFiles: 5, MaxFileSizeMB: 10 },
  Vault: { Role: workloadAccess.stack, Env: false, DisableFile: true, ChangeMode: "noop" },
} as const satisfies Partial<Task>;

/** A container writes to its volumes and to Nomad's folders only, and has none of root's rights that it does not name. */
export const containerDefaults = {
  image_pull_timeout: "10m",
  readonly_rootfs: true,
  cap_drop: ["all"],
  pids_limit: pidsLimit,
} as const;

/** Where programs put files that live as long as they do: nothing else in the container can be written to. */
const temporaryFolder = "/alloc/tmp";

const restartPolicy: RestartPolicy = {
  Attempts: 5,
  Interval: minutes(5),
  Delay: seconds(15),
  Mode: "delay",
};

/** A version that is not healthy in time is taken back. */
const updates: UpdateStrategy = {
  MaxParallel: 1,
  HealthCheck: "checks",
  MinHealthyTime: seconds(10),
  HealthyDeadline: minutes(8),
  ProgressDeadline: minutes(12),
  AutoRevert: true,
  Stagger: seconds(30),
};

/** A job of the stack: one group of tasks, called as the job is. */
export function stackJob(
  { namespace, datacenter, pool }: JobPlace,
  name: string,
  type: Job["Type"],
  group: Omit<TaskGroup, "Name" | "Count" | "RestartPolicy">,
): Job {
  return {
    ID: name,
    Name: name,
    Namespace: namespace,
    Type: type,
    Priority: stackPriority,
    Datacenters: [datacenter],
    NodePool: pool,
    Update: updates,
    TaskGroups: [{ Name: name, Count: 1, ...group, RestartPolicy: restartPolicy }],
  };
}

/** The job of a tool. */
export function toolJob(place: JobPlace, tool: Tool): Job {
  const { name, dataFolder, owner } = tool;
  const task: Task = {
    ...taskDefaults,
    Name: name,
    User: `${owner.uid}:${owner.gid}`,
    Config: container(tool),
    Env: { TMPDIR: temporaryFolder, ...tool.env },
    Templates: tool.files,
    VolumeMounts: [{ Volume: name, Destination: dataFolder, ReadOnly: false }],
    Resources: tool.resources,
  };
  return stackJob(place, name, "service", {
    Networks: [{ ReservedPorts: [{ Label: "https", Value: srePorts[name], To: srePorts[name] }] }],
    Volumes: { [name]: { Name: name, Type: "host", Source: name, ReadOnly: false } },
    Services: [service(tool)],
    ReschedulePolicy: { Delay: seconds(30), DelayFunction: "exponential", MaxDelay: minutes(10), Unlimited: true },
    Tasks: [task],
  });
}

function container({ image, entrypoint, args }: Tool): Task["Config"] {
  return { ...containerDefaults, image, ...(entrypoint && { entrypoint }), args, ports: ["https"] };
}

/**
 * The host's own Consul asks the program on the same host. It checks certificates of services against the system's authorities, which
 * do not know ours: so it does not check them. Everybody else does.
 */
function service({ name, healthPath, startTime }: Tool): Service {
  return {
    Name: name,
    Provider: "consul",
    PortLabel: "https",
    Checks: [
      {
        Name: `${name} answers`,
        Type: "http",
        Protocol: "https",
        Path: healthPath,
        PortLabel: "https",
        TLSSkipVerify: true,
        Interval: seconds(10),
        Timeout: seconds(5),
        CheckRestart: { Limit: 6, Grace: startTime },
      },
    ],
  };
}
