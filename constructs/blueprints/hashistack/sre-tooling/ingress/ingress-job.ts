import { seconds } from "../../../../nomad/job-model";
import type { Job, Service, Task } from "../../../../nomad/job-model";
import { images } from "../jobs/images";
import { authorityOfServices, certificate, file } from "../jobs/job-files";
import type { OnChange } from "../jobs/job-files";
import { containerDefaults, stackJob, taskDefaults } from "../jobs/tool-job";
import type { JobPlace } from "../jobs/tool-job";
import { ingressConfig, ingressHealthPath } from "./ingress-config";
import type { IngressRoute } from "./ingress-config";

/** Ports that the cloud's load balancer passes on to (`host-ports.ts`). */
const ingressPorts = { http: 80, https: 443 } as const;

/** HAProxy reads its files as root, and gives up root's rights before it takes a connection (`user` in its configuration). */
const owner = { uid: 0, gid: 0 };

/** What it needs of root's rights for that: ports below 1024, another user, and signals to the processes of that user. */
const rights = ["net_bind_service", "setuid", "setgid", "kill"];

const configFile = "/local/haproxy.cfg";

/** Signal to HAProxy's first process: new processes take over, and those from before end with their connections. */
const reload: OnChange = { by: "signal", signal: "SIGUSR2" };

const name = "ingress";

/**
 * The ingress: HAProxy on each host of the pool for jobs, in the host's own network, so that it asks the host's Consul and sees who asks.
 * Its certificate holds all names that are routed.
 */
export function ingressJob(place: JobPlace, routes: readonly IngressRoute[]): Job {
  const ports = Object.entries(ingressPorts).map(([label, port]) => ({ Label: label, Value: port, To: 0 }));
  return stackJob(place, name, "system", {
    Networks: [{ ReservedPorts: ports }],
    Services: [service],
    Tasks: [task(place, routes)],
  });
}

function task(place: JobPlace, routes: readonly IngressRoute[]): Task {
  const names = routes.map(({ host }) => host);
  return {
    ...taskDefaults,
    Name: name,
    User: `${owner.uid}:${owner.gid}`,
    Config: {
      ...containerDefaults,
      image: images.ingress,
      network_mode: "host",
      entrypoint: ["haproxy"],
      args: ["-W", "-db", "-f", configFile],
      cap_add: rights,
    },
    Env: {},
    Templates: [
      file(configFile, ingressConfig(routes), owner, reload),
      certificate(names, place.certificates, owner, reload),
      authorityOfServices(place.authority, owner, reload),
    ],
    Resources: { CPU: 200, MemoryMB: 128, MemoryMaxMB: 512 },
    // Connections end of themselves; SIGTERM would cut them.
    KillSignal: "SIGUSR1",
  };
}

const service: Service = {
  Name: name,
  Provider: "consul",
  PortLabel: "http",
  Checks: [
    {
      Name: `${name} answers`,
      Type: "http",
      Protocol: "http",
      Path: ingressHealthPath,
      PortLabel: "http",
      Interval: seconds(10),
      Timeout: seconds(5),
      CheckRestart: { Limit: 3, Grace: seconds(60) },
    },
  ],
};
