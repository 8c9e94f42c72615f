import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import type { NomadContract } from "../../../deployment/contracts/nomad-contract";
import type { VaultConsulContract } from "../../../deployment/contracts/vault-consul-contract";
import type { Job } from "../../../nomad/job-model";
import { NomadJob } from "../../../nomad/nomad-job";
import type { HashistackConfig, HashistackDeployment } from "../config";
import { planHosts } from "../host-plan";
import { ingressCertificates, stackNamespace } from "../nomad/workload-names";
import { grafanaHost, serviceName } from "../stack-names";
import type { IngressRoute } from "./ingress/ingress-config";
import { ingressJob } from "./ingress/ingress-job";
import { grafanaJob } from "./jobs/grafana";
import { lokiJob } from "./jobs/loki";
import { prometheusJob } from "./jobs/prometheus";
import type { JobPlace } from "./jobs/tool-job";

export interface StackJobsProps {
  readonly deployment: HashistackDeployment;
  readonly vaultConsul: VaultConsulContract;
  readonly nomad: NomadContract;
}

/** Part of the disk of the SRE tools that metrics may take, whatever their age; logs and, in mono, the servers' state lie there too. */
const metricsShare = 0.4;

/** The stack's own jobs: what watches over it, and what leads people in. */
export class StackJobs extends Construct {
  /** What must be there before anybody asks them. */
  readonly made: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: StackJobsProps) {
    super(scope, id);
    this.made = Object.entries(jobs(props)).map(([name, job]) => new NomadJob(this, name, { job }).resource);
  }
}

function jobs({ deployment, vaultConsul, nomad }: StackJobsProps): Readonly<Record<string, Job>> {
  const { config, names } = deployment;
  const { retentionDays } = config.monitoring;
  const { sreHost, retentionSize } = disk(config);
  const place: JobPlace = {
    namespace: nomad.namespaces[stackNamespace] ?? stackNamespace,
    datacenter: config.consul.datacenter,
    pool: config.shape === "mono" ? "default" : "sre",
    certificates: { mount: vaultConsul.mounts.pki, role: vaultConsul.pkiRole },
    authority: vaultConsul.servicesAuthority,
  };
  const nameOf = (tool: "prometheus" | "loki" | "grafana") => serviceName(deployment, tool);
  return {
    prometheus: prometheusJob(place, { deployment: names.slug, host: sreHost, nameOf, retentionDays, retentionSize }),
    loki: lokiJob(place, { serverName: nameOf("loki"), retentionDays }),
    grafana: grafanaJob(place, {
      serverName: nameOf("grafana"),
      publicName: grafanaHost(deployment),
      secrets: vaultConsul.mounts.secrets,
    }),
    ingress: ingressJob(ingressPlace(place), ingressRoutes(deployment)),
  };
}

/** The ingress runs where jobs do, and its certificate holds other names than those of the stack. */
function ingressPlace(place: JobPlace): JobPlace {
  return { ...place, pool: "default", certificates: { ...place.certificates, role: ingressCertificates } };
}

/** Grafana, and the dataset's routes. */
function ingressRoutes(deployment: HashistackDeployment): IngressRoute[] {
  const grafana = {
    host: grafanaHost(deployment),
    service: "grafana",
    tls: { name: serviceName(deployment, "grafana"), healthPath: "/api/health" },
  };
  return [grafana, ...Object.entries(deployment.config.routes).map(([host, { service }]) => ({ host, service }))];
}

/** The host with the folders of the SRE tools, and GB of its disk for metrics. */
function disk(config: HashistackConfig): { readonly sreHost: string; readonly retentionSize: number } {
  const { hosts, sreAddress } = planHosts(config);
  const host = hosts.find(({ address }) => address === sreAddress);
  return { sreHost: host?.name ?? "sre", retentionSize: Math.floor((host?.dataDiskSize ?? 0) * metricsShare) };
}
