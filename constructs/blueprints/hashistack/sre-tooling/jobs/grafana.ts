import { minutes } from "../../../../nomad/job-model";
import type { Job } from "../../../../nomad/job-model";
import { grafanaSecret } from "../../nomad/workload-names";
import { srePorts } from "../../stack-names";
import { images } from "./images";
import { certificate, certificateFile, file } from "./job-files";
import { toolJob } from "./tool-job";
import type { JobPlace } from "./tool-job";

export interface GrafanaJob {
  /** Name that its certificate holds. */
  readonly serverName: string;
  /** Name that people enter. */
  readonly publicName: string;
  /** Path of the engine for secrets of jobs. */
  readonly secrets: string;
}

/** User `grafana` of the image, in the group `root`. */
const owner = { uid: 472, gid: 0 };

const dataFolder = "/var/lib/grafana";
const passwordFile = "/secrets/admin-password";
const startFile = "/local/start.sh";

/**
 * Grafana takes the password from the variable once, when it makes its database; a database from before keeps its own. So each start sets
 * it to what Vault has: another password in Vault, or a Vault that was made anew, leaves nobody outside. `/run.sh` is the image's own start.
 */
const start = `#!/bin/sh
set -eu
if [ -f ${dataFolder}/grafana.db ]; then
  grafana cli --homepath /usr/share/grafana admin reset-admin-password --password-from-stdin < ${passwordFile}
fi
exec /run.sh
`;

/** Grafana, which people reach through the ingress. It reads its files at start only. */
export function grafanaJob(place: JobPlace, grafana: GrafanaJob): Job {
  const restart = { by: "restart" } as const;
  const { name, key } = grafanaSecret;
  const password = `{{ with secret "${grafana.secrets}/data/${name}" }}{{ .Data.data.${key} }}{{ end }}`;
  return toolJob(place, {
    name: "grafana",
    image: images.grafana,
    owner,
    entrypoint: ["/bin/sh"],
    args: [startFile],
    env: settings(grafana),
    dataFolder,
    healthPath: "/api/health",
    startTime: minutes(5),
    files: [
      file(startFile, start, owner, restart),
      file(passwordFile, password, owner, restart),
      certificate([grafana.serverName], place.certificates, owner, restart),
    ],
    resources: { CPU: 250, MemoryMB: 256, MemoryMaxMB: 768 },
  });
}

/** Names: Grafana, "Configure Grafana": section and setting. What is not said here stays as Grafana has it. */
function settings({ publicName }: GrafanaJob): Record<string, string> {
  return {
    GF_SERVER_PROTOCOL: "https",
    GF_SERVER_HTTP_PORT: String(srePorts.grafana),
    GF_SERVER_CERT_FILE: certificateFile,
    GF_SERVER_CERT_KEY: certificateFile,
    GF_SERVER_MIN_TLS_VERSION: "TLS1.2",
    GF_SERVER_DOMAIN: publicName,
    GF_SERVER_ROOT_URL: `https://${publicName}/`,
    GF_SECURITY_ADMIN_USER: grafanaSecret.user,
    GF_SECURITY_ADMIN_PASSWORD__FILE: passwordFile,
    GF_SECURITY_COOKIE_SECURE: "true",
    GF_USERS_ALLOW_SIGN_UP: "false",
    GF_USERS_ALLOW_ORG_CREATE: "false",
    GF_AUTH_ANONYMOUS_ENABLED: "false",
    GF_SNAPSHOTS_EXTERNAL_ENABLED: "false",
    // Nothing is asked of, or told to, anybody outside.
    GF_ANALYTICS_REPORTING_ENABLED: "false",
    GF_ANALYTICS_CHECK_FOR_UPDATES: "false",
    GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: "false",
    GF_ANALYTICS_FEEDBACK_LINKS_ENABLED: "false",
    GF_NEWS_NEWS_FEED_ENABLED: "false",
    GF_PLUGINS_PREINSTALL_DISABLED: "true",
    GF_LOG_MODE: "console",
  };
}
