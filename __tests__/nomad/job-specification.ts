import { z } from "zod";

const nanoseconds = z.int().min(1_000_000);
const count = z.int().min(0);
const port = z.strictObject({
  Label: z.string(),
  Value: z.int().min(1).max(65_535),
  To: count,
  HostNetwork: z.string().optional(),
});

const template = z
  .strictObject({
    EmbeddedTmpl: z.string().min(1),
    DestPath: z.string().regex(/^(local|secrets)\/[\w.-]+$/),
    ChangeMode: z.enum(["noop", "restart", "signal", "script"]),
    ChangeSignal: z
      .string()
      .regex(/^SIG[A-Z0-9]+$/)
      .optional(),
    Splay: nanoseconds,
    Perms: z.string().regex(/^0[0-7]{3}$/),
    Uid: count,
    Gid: count,
    ErrMissingKey: z.boolean().optional(),
  })
  .refine(({ ChangeMode, ChangeSignal }) => (ChangeMode === "signal") === (ChangeSignal !== undefined), {
    error: "a signal is named where the mode is signal, and nowhere else",
  });

const check = z.strictObject({
  Name: z.string(),
  Type: z.enum(["http", "tcp", "grpc", "script"]),
  Protocol: z.enum(["http", "https"]),
  Path: z.string().startsWith("/"),
  PortLabel: z.string(),
  TLSServerName: z.string().optional(),
  TLSSkipVerify: z.boolean().optional(),
  Interval: nanoseconds,
  Timeout: nanoseconds,
  CheckRestart: z.strictObject({ Limit: z.int(), Grace: nanoseconds, IgnoreWarnings: z.boolean().optional() }),
});

/** Names: Nomad, "Docker task driver", of 1.11. */
const docker = z.strictObject({
  image: z.string().regex(/^docker\.io\/[a-z0-9/]+:v?\d+\.\d+\.\d+(-alpine)?$/),
  image_pull_timeout: z.string(),
  entrypoint: z.array(z.string()).optional(),
  args: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  network_mode: z.string().optional(),
  readonly_rootfs: z.boolean(),
  cap_drop: z.array(z.string()),
  cap_add: z.array(z.string()).optional(),
  pids_limit: z.int(),
  privileged: z.boolean().optional(),
});

const task = z.strictObject({
  Name: z.string(),
  Driver: z.string(),
  User: z.string().regex(/^\d+:\d+$/),
  Config: docker,
  Env: z.record(z.string(), z.string()),
  Vault: z.strictObject({
    Role: z.string(),
    Env: z.boolean(),
    DisableFile: z.boolean(),
    ChangeMode: z.enum(["noop", "restart", "signal"]),
    ChangeSignal: z.string().optional(),
    Policies: z.array(z.string()).optional(),
  }),
  Templates: z.array(template),
  VolumeMounts: z
    .array(z.strictObject({ Volume: z.string(), Destination: z.string().startsWith("/"), ReadOnly: z.boolean() }))
    .optional(),
  Resources: z.strictObject({ CPU: z.int().min(1), MemoryMB: z.int().min(10), MemoryMaxMB: z.int().min(10) }),
  KillTimeout: nanoseconds,
  KillSignal: z.string().optional(),
  LogConfig: z.strictObject({ MaxFiles: z.int(), MaxFileSizeMB: z.int() }),
});

const group = z.strictObject({
  Name: z.string(),
  Count: count,
  Networks: z.array(z.strictObject({ Mode: z.string().optional(), ReservedPorts: z.array(port) })).max(1),
  Volumes: z
    .record(
      z.string(),
      z.strictObject({
        Name: z.string(),
        Type: z.enum(["host", "csi"]),
        Source: z.string(),
        ReadOnly: z.boolean(),
      }),
    )
    .optional(),
  Services: z.array(
    z.strictObject({
      Name: z.string(),
      Provider: z.enum(["consul", "nomad"]),
      PortLabel: z.string(),
      Checks: z.array(check),
      Tags: z.array(z.string()).optional(),
    }),
  ),
  RestartPolicy: z.strictObject({
    Attempts: count,
    Interval: nanoseconds,
    Delay: nanoseconds,
    Mode: z.enum(["delay", "fail"]),
  }),
  ReschedulePolicy: z
    .strictObject({
      Delay: nanoseconds,
      DelayFunction: z.enum(["constant", "exponential", "fibonacci"]),
      MaxDelay: nanoseconds,
      Unlimited: z.boolean(),
    })
    .optional(),
  Tasks: z.array(task),
});

/**
 * A job as Nomad's API takes it, as far as ours use it. Nomad itself reads over names that it does not know: a wrong one would be a setting
 * that is silently not made. Names and types: Nomad, "JSON job specification" of 1.11, and `api/` of its sources.
 */
export const jobSpecification = z
  .strictObject({
    ID: z.string(),
    Name: z.string(),
    Namespace: z.string(),
    Type: z.enum(["service", "system", "batch", "sysbatch"]),
    Priority: z.int().min(1).max(100),
    Datacenters: z.array(z.string()).min(1),
    NodePool: z.string(),
    Update: z.strictObject({
      MaxParallel: z.int(),
      HealthCheck: z.enum(["checks", "task_states", "manual"]),
      MinHealthyTime: nanoseconds,
      HealthyDeadline: nanoseconds,
      ProgressDeadline: nanoseconds,
      AutoRevert: z.boolean(),
      Stagger: nanoseconds,
    }),
    TaskGroups: z.array(group).min(1),
  })
  .refine(
    ({ Type, TaskGroups }) => Type === "service" || TaskGroups.every((one) => one.ReschedulePolicy === undefined),
    {
      error: "Nomad refuses a job of the type system that has a reschedule policy",
    },
  )
  .refine(
    ({ Update }) => Update.MinHealthyTime < Update.HealthyDeadline && Update.HealthyDeadline < Update.ProgressDeadline,
    {
      error: "Nomad refuses deadlines in another order",
    },
  );
