import { Audit } from "@cdktf/provider-vault/lib/audit";
import { RaftAutopilot } from "@cdktf/provider-vault/lib/raft-autopilot";
import { TokenAuthBackendRole } from "@cdktf/provider-vault/lib/token-auth-backend-role";
import { Construct } from "constructs";
import { hostsSecrets } from "../../../hosts/vault-handover";
import { vaultAuditFile } from "../../../hosts/vault-server";
import { KeyValueEngine } from "../../../vault/key-value-engine";
import { ServiceAuthority } from "../../../vault/service-authority";
import { makeTerraformCloudRole } from "../../../vault/terraform-cloud-role";
import type { HashistackDeployment } from "../config";
import { stackZone } from "../stack-names";
import { jobRunRules, phasesWithVault } from "./run-rules";
import { auditDevice, stackMounts, stackRoles } from "./vault-names";

export interface StackVaultProps {
  readonly deployment: HashistackDeployment;
  /** URL of Vault. */
  readonly url: string;
  /** Number of Vault's servers. */
  readonly servers: number;
}

/** Seconds: a job whose token is not renewed for three days is gone. */
const jobTokenPeriod = 259_200;

/** Least number of servers that autopilot takes dead ones out of (Vault, "Integrated storage autopilot", `min_quorum`). */
const leastQuorum = 3;

/** What Vault holds for the stack, beside what Consul's tokens and logins need. */
export class StackVault extends Construct {
  /** Path of the engine that hosts read from. */
  readonly hostsMount: string;
  /** Path of the engine for secrets of jobs. */
  readonly secretsMount: string;
  readonly services: ServiceAuthority;
  /** Name of the role for tokens of Nomad's jobs. */
  readonly nomadTokenRole: string;

  constructor(scope: Construct, id: string, { deployment, url, servers }: StackVaultProps) {
    super(scope, id);
    const { key, names, config } = deployment;
    const owner = key.value;
    new Audit(this, "audit", {
      type: "file",
      path: auditDevice,
      description: "Every request, with its secrets hashed",
      options: { file_path: vaultAuditFile },
    });
    this.hostsMount = new KeyValueEngine(this, "hosts", {
      path: hostsSecrets.mount,
      description: `Secrets of the hosts of ${owner}`,
    }).mount;
    this.secretsMount = new KeyValueEngine(this, "secrets", {
      path: stackMounts.secrets,
      description: `Secrets of the jobs of ${owner}`,
    }).mount;
    this.services = new ServiceAuthority(this, "services", {
      mounts: { root: stackMounts.servicesRoot, intermediate: stackMounts.services },
      role: stackRoles.services,
      api: `${url}/v1`,
      name: `${owner} services`,
      domains: ["service.consul", stackZone(deployment)],
    });
    this.nomadTokenRole = this.makeTokenRole();
    this.setAutopilot(servers);
    makeTerraformCloudRole(new Construct(this, "terraform-cloud"), {
      mount: names.terraformAuthMount,
      role: names.terraformAuthRole,
      organization: config.terraformCloud.organization,
      project: names.project,
      workspaces: phasesWithVault.map((phase) => names.phase(phase)),
      rules: jobRunRules(),
    });
  }

  /** Jobs' tokens outlive whoever asked for them, as long as Nomad renews them, and have policies for jobs only. */
  private makeTokenRole(): string {
    return new TokenAuthBackendRole(this, "nomad-tokens", {
      roleName: stackRoles.nomadTokens,
      allowedPoliciesGlob: ["nomad_job_*"],
      orphan: true,
      renewable: true,
      tokenPeriod: jobTokenPeriod,
    }).roleName;
  }

  /** A server that stays away for a day is taken out of the quorum, where enough remain. A host that is replaced is back sooner, with its state. */
  private setAutopilot(servers: number): void {
    const cleanup = servers >= leastQuorum;
    new RaftAutopilot(this, "autopilot", {
      cleanupDeadServers: cleanup,
      ...(cleanup && { minQuorum: servers, deadServerLastContactThreshold: "24h0m0s" }),
      lastContactThreshold: "10s",
      serverStabilizationTime: "10s",
      maxTrailingLogs: 1000,
    });
  }
}
