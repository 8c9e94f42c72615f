import { z } from "zod";

const port = z.int().min(-1).max(65535);
const path = z.string().startsWith("/");
const addresses = z.string().regex(/^\d+(\.\d+){3}( \d+(\.\d+){3})*$/);
const duration = z.string().regex(/^\d+(ms|s|m|h)$/);

/** Consul's settings, as far as hosts use them. Names and types: Consul, "Agent configuration file reference" of 2.0. */
export const consulSettings = z.strictObject({
  datacenter: z.string().regex(/^[a-z0-9_-]+$/),
  node_name: z.string(),
  data_dir: path,
  bind_addr: addresses,
  client_addr: addresses,
  addresses: z.strictObject({ https: addresses, grpc_tls: addresses, dns: addresses }),
  ports: z.strictObject({
    http: port,
    https: port,
    grpc: port,
    grpc_tls: port,
    dns: port,
    server: port,
    serf_lan: port,
    serf_wan: port,
  }),
  server: z.boolean(),
  bootstrap_expect: z.int().positive().optional(),
  retry_join: z.array(addresses),
  leave_on_terminate: z.boolean().optional(),
  encrypt_verify_incoming: z.boolean(),
  encrypt_verify_outgoing: z.boolean(),
  tls: z.strictObject({
    defaults: z.strictObject({
      ca_file: path,
      cert_file: path,
      key_file: path,
      tls_min_version: z.enum(["TLSv1_2", "TLSv1_3"]),
      verify_incoming: z.boolean(),
      verify_outgoing: z.boolean(),
      verify_server_hostname: z.boolean(),
    }),
    https: z.strictObject({ verify_incoming: z.boolean() }),
    grpc: z.strictObject({ verify_incoming: z.boolean() }),
  }),
  acl: z.strictObject({
    enabled: z.boolean(),
    default_policy: z.enum(["allow", "deny"]),
    down_policy: z.enum(["allow", "deny", "extend-cache", "async-cache"]),
    enable_token_persistence: z.boolean(),
  }),
  connect: z.strictObject({ enabled: z.boolean() }).optional(),
  ui_config: z.strictObject({ enabled: z.boolean() }).optional(),
  performance: z.strictObject({ raft_multiplier: z.int().min(1).max(10) }).optional(),
  autopilot: z
    .strictObject({
      cleanup_dead_servers: z.boolean(),
      min_quorum: z.int().positive(),
      server_stabilization_time: duration,
    })
    .optional(),
  enable_script_checks: z.boolean(),
  enable_local_script_checks: z.boolean(),
  disable_update_check: z.boolean(),
  log_level: z.enum(["TRACE", "DEBUG", "INFO", "WARN", "ERROR"]),
  telemetry: z.strictObject({ prometheus_retention_time: duration, disable_hostname: z.boolean() }),
});
