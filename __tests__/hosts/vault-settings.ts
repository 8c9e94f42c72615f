import { z } from "zod";

const path = z.string().startsWith("/");
const url = z.string().regex(/^https:\/\/[\w.-]+:\d+$/);
const address = z.string().regex(/^\d+(\.\d+){3}:\d+$/);
const duration = z.string().regex(/^\d+(s|m|h)$/);

const seal = z.union([
  z.strictObject({ awskms: z.strictObject({ region: z.string(), kms_key_id: z.string() }) }),
  z.strictObject({
    azurekeyvault: z.strictObject({ tenant_id: z.string(), vault_name: z.string(), key_name: z.string() }),
  }),
  z.strictObject({
    transit: z.strictObject({
      address: z.string().startsWith("https://"),
      mount_path: z.string().endsWith("/"),
      key_name: z.string(),
      disable_renewal: z.enum(["true", "false"]),
    }),
  }),
]);

/** Vault's settings, as far as hosts use them. Names and types: Vault, "Vault configuration parameters" of 2.x. */
export const vaultSettings = z.strictObject({
  cluster_name: z.string(),
  api_addr: url,
  cluster_addr: url,
  disable_mlock: z.boolean(),
  ui: z.boolean(),
  log_level: z.enum(["trace", "debug", "info", "warn", "error"]),
  log_format: z.enum(["standard", "json"]),
  listener: z.array(
    z.strictObject({
      tcp: z.strictObject({
        address,
        cluster_address: address.optional(),
        tls_cert_file: path,
        tls_key_file: path,
        tls_min_version: z.enum(["tls12", "tls13"]),
        telemetry: z.strictObject({ unauthenticated_metrics_access: z.boolean() }).optional(),
      }),
    }),
  ),
  storage: z.strictObject({
    raft: z.strictObject({
      path,
      node_id: z.string(),
      performance_multiplier: z.int().min(1).max(10),
      retry_join: z.array(z.strictObject({ leader_api_addr: url, leader_ca_cert_file: path })).optional(),
    }),
  }),
  seal,
  service_registration: z
    .strictObject({
      consul: z.strictObject({
        address,
        scheme: z.literal("https"),
        service: z.string(),
        tls_ca_file: path,
        tls_min_version: z.enum(["tls12", "tls13"]),
      }),
    })
    .optional(),
  telemetry: z.strictObject({ prometheus_retention_time: duration, disable_hostname: z.boolean() }),
});
