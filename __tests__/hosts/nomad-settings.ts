import { z } from "zod";

const path = z.string().startsWith("/");
const addresses = z.string().regex(/^\d+(\.\d+){3}( \d+(\.\d+){3})*$/);
const duration = z.string().regex(/^\d+(s|m|h)$/);
/** A block in another one: Nomad reads it out of a list only. */
const block = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.strictObject(shape)).length(1);
const identity = z.strictObject({ aud: z.array(z.string()).length(1), ttl: duration });
const join = { retry_join: z.array(addresses), retry_interval: duration };

/** Nomad's settings, as far as hosts use them. Names and types: Nomad, "Nomad agent configuration" of 1.11. */
export const nomadSettings = z.strictObject({
  region: z.string(),
  datacenter: z.string(),
  name: z.string(),
  data_dir: path,
  bind_addr: addresses,
  addresses: z.strictObject({ http: addresses }),
  advertise: z.strictObject({ http: addresses, rpc: addresses, serf: addresses }),
  ports: z.strictObject({ http: z.int(), rpc: z.int(), serf: z.int() }),
  acl: z.strictObject({ enabled: z.boolean() }),
  tls: z.strictObject({
    http: z.boolean(),
    rpc: z.boolean(),
    ca_file: path,
    cert_file: path,
    key_file: path,
    verify_server_hostname: z.boolean(),
    verify_https_client: z.boolean(),
  }),
  disable_update_check: z.boolean(),
  log_level: z.enum(["WARN", "INFO", "DEBUG", "TRACE"]),
  telemetry: z.strictObject({
    collection_interval: duration,
    disable_hostname: z.boolean(),
    prometheus_metrics: z.boolean(),
    publish_allocation_metrics: z.boolean(),
    publish_node_metrics: z.boolean(),
  }),
  leave_on_interrupt: z.boolean().optional(),
  leave_on_terminate: z.boolean().optional(),
  server: z
    .strictObject({ enabled: z.boolean(), bootstrap_expect: z.int().positive(), server_join: block(join) })
    .optional(),
  autopilot: z
    .strictObject({
      cleanup_dead_servers: z.boolean(),
      min_quorum: z.int().positive(),
      server_stabilization_time: duration,
    })
    .optional(),
  client: z
    .strictObject({
      enabled: z.boolean(),
      node_pool: z.string().optional(),
      server_join: block(join),
      cni_path: path,
      reserved: block({ memory: z.number().int() }),
      drain_on_shutdown: block({ deadline: duration, force: z.boolean(), ignore_system_jobs: z.boolean() }),
      host_volume: z.array(z.record(z.string(), block({ path, read_only: z.boolean() }))).optional(),
    })
    .optional(),
  plugin: z
    .tuple([
      z.strictObject({
        docker: block({
          config: block({
            allow_privileged: z.boolean(),
            volumes: block({ enabled: z.boolean() }),
            infra_image: z.string().optional(),
          }),
        }),
      }),
      z.strictObject({ raw_exec: block({ config: block({ enabled: z.boolean() }) }) }),
    ])
    .optional(),
  consul: z.strictObject({
    address: z.string(),
    ssl: z.boolean(),
    verify_ssl: z.boolean(),
    ca_file: path,
    grpc_address: z.string(),
    grpc_ca_file: path,
    service_identity: identity.optional(),
    task_identity: identity.optional(),
  }),
  vault: z.strictObject({
    enabled: z.boolean(),
    address: z.string().startsWith("https://").optional(),
    ca_file: path.optional(),
    jwt_auth_backend_path: z.string().optional(),
    create_from_role: z.string().optional(),
    default_identity: identity.optional(),
  }),
});
