import { minutes } from "../../../../nomad/job-model";
import type { Job } from "../../../../nomad/job-model";
import { images } from "./images";
import { certificate, file } from "./job-files";
import { lokiConfig, lokiFolder } from "./loki-config";
import type { LokiConfig } from "./loki-config";
import { toolJob } from "./tool-job";
import type { JobPlace } from "./tool-job";

export interface LokiJob extends LokiConfig {
  /** Name that its certificate holds. */
  readonly serverName: string;
}

/** User `loki` of the image. */
const owner = { uid: 10_001, gid: 10_001 };

const configFile = "/local/loki.yml";

/** Loki: keeps the logs that hosts send to it. It reads its files at start only. */
export function lokiJob(place: JobPlace, loki: LokiJob): Job {
  const restart = { by: "restart" } as const;
  return toolJob(place, {
    name: "loki",
    image: images.loki,
    owner,
    args: [`-config.file=${configFile}`],
    dataFolder: lokiFolder,
    healthPath: "/ready",
    startTime: minutes(5),
    files: [
      file(configFile, lokiConfig(loki), owner, restart),
      certificate([loki.serverName], place.certificates, owner, restart),
    ],
    resources: { CPU: 500, MemoryMB: 512, MemoryMaxMB: 1536 },
  });
}
