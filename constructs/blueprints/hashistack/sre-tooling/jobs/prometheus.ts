import { minutes } from "../../../../nomad/job-model";
import type { Job } from "../../../../nomad/job-model";
import { images } from "./images";
import { authorityOfServices, certificate, file } from "./job-files";
import { prometheusConfig, webConfig } from "./prometheus-config";
import type { PrometheusConfig } from "./prometheus-config";
import { toolJob } from "./tool-job";
import type { JobPlace } from "./tool-job";

export interface PrometheusJob extends PrometheusConfig {
  readonly retentionDays: number;
  /** GB of metrics at most, whatever their age: their disk is not theirs alone. */
  readonly retentionSize: number;
}

/** User `nobody` of the image. */
const owner = { uid: 65_534, gid: 65_534 };

const configFile = "/local/prometheus.yml";
const webFile = "/local/web.yml";

/** Prometheus: keeps what hosts send to it and what the jobs beside it tell. Arguments: Prometheus, "Command line". */
export function prometheusJob(place: JobPlace, prometheus: PrometheusJob): Job {
  const reload = { by: "signal", signal: "SIGHUP" } as const;
  return toolJob(place, {
    name: "prometheus",
    image: images.prometheus,
    owner,
    args: [
      `--config.file=${configFile}`,
      `--web.config.file=${webFile}`,
      "--web.enable-remote-write-receiver",
      "--storage.tsdb.path=/prometheus",
      `--storage.tsdb.retention.time=${prometheus.retentionDays}d`,
      `--storage.tsdb.retention.size=${prometheus.retentionSize}GB`,
    ],
    dataFolder: "/prometheus",
    healthPath: "/-/healthy",
    startTime: minutes(3),
    files: [
      file(configFile, prometheusConfig(prometheus), owner, reload),
      file(webFile, webConfig, owner, { by: "restart" }),
      certificate([prometheus.nameOf("prometheus")], place.certificates, owner, reload),
      authorityOfServices(place.authority, owner, reload),
    ],
    resources: { CPU: 500, MemoryMB: 1024, MemoryMaxMB: 2048 },
  });
}
