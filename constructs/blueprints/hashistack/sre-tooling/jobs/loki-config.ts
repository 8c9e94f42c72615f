import { stringify } from "yaml";
import { srePorts } from "../../stack-names";
import { certificateFile } from "./job-files";

export interface LokiConfig {
  readonly retentionDays: number;
}

/** Folder in the container that outlives it. */
export const lokiFolder = "/loki";

/** Where Loki's parts speak to each other inside the container. */
const loopback = "127.0.0.1";

/** Loki's configuration as one process with files. Names: Grafana Loki 3, "Configuration reference". */
export function lokiConfig({ retentionDays }: LokiConfig): string {
  const tls = { cert_file: certificateFile, key_file: certificateFile };
  return stringify({
    auth_enabled: false,
    server: {
      http_listen_port: srePorts.loki,
      http_tls_config: tls,
      tls_min_version: "VersionTLS12",
      grpc_listen_address: loopback,
      grpc_listen_port: 9095,
      log_level: "info",
    },
    common: {
      path_prefix: lokiFolder,
      instance_addr: loopback,
      replication_factor: 1,
      ring: { kvstore: { store: "inmemory" } },
    },
    schema_config: {
      configs: [
        {
          from: "2025-01-01",
          store: "tsdb",
          object_store: "filesystem",
          schema: "v13",
          index: { prefix: "index_", period: "24h" },
        },
      ],
    },
    storage_config: { filesystem: { directory: `${lokiFolder}/chunks` } },
    limits_config: { retention_period: `${retentionDays * 24}h`, allow_structured_metadata: true },
    compactor: {
      working_directory: `${lokiFolder}/compactor`,
      retention_enabled: true,
      delete_request_store: "filesystem",
    },
    analytics: { reporting_enabled: false },
  });
}
