import { vaultLogin } from "../../../hosts/nomad-client";
import { bootstrapSecrets, hostsAuth, hostsSecrets } from "../../../hosts/vault-handover";
import type { Capability, PolicyRule } from "../../../vault/policy";
import type { Names } from "../../../deployment/names";
import { ingressCertificates, stackNamespace, workloadAccess } from "../nomad/workload-names";
import { auditDevice, stackMounts, stackRoles } from "./vault-names";

/** Phases whose runs log in with the deployment's own role. */
export const phasesWithVault = ["nomad", "sre-tooling"] as const;

const manage: readonly Capability[] = ["create", "read", "update", "delete"];

/** Vault asks for it where what is changed decides who gets in, or what is written down (`sys/auth`, `sys/audit`). */
const manageWithSudo: readonly Capability[] = [...manage, "sudo"];

const own: readonly PolicyRule[] = [
  { path: "auth/token/lookup-self", capabilities: ["read"], description: "See the own token" },
  { path: "auth/token/renew-self", capabilities: ["update"], description: "Renew the own token during a long run" },
  { path: "auth/token/revoke-self", capabilities: ["update"], description: "Give the own token back after the run" },
  { path: "sys/auth", capabilities: ["read"], description: "See who may log in how" },
];

/**
 * What runs of nomad and sre-tooling may do in Vault: let the tasks of Nomad's jobs in, and write the secrets of the stack's own jobs. Whoever
 * writes a role can give it any policy, so only these phases' workspaces may log in with it.
 * Paths: Vault API documentation, token and JWT auth methods, KV version 2.
 */
export function jobRunRules(): PolicyRule[] {
  return [
    ...own,
    bootstrapToken(bootstrapSecrets.consul, "Consul"),
    bootstrapToken(bootstrapSecrets.nomad, "Nomad"),
    ...authMount(vaultLogin.mount, "logins of Nomad's tasks"),
    rule(`auth/${vaultLogin.mount}/config`, ["create", "read", "update"], "Trust Nomad's keys"),
    ...[vaultLogin.role, workloadAccess.stack].map((role) =>
      rule(`auth/${vaultLogin.mount}/role/${role}`, manage, `Role ${role} of Nomad's tasks`),
    ),
    ...[workloadAccess.secrets, workloadAccess.stack].map((policy) => policyRule(policy)),
    rule(`${stackMounts.services}/roles/${ingressCertificates}`, manage, "Names that the ingress is certified for"),
    rule(`${stackMounts.secrets}/data/${stackNamespace}/*`, manage, "Secrets of the stack's own jobs"),
    rule(`${stackMounts.secrets}/metadata/${stackNamespace}/*`, ["read", "delete"], "Versions of those secrets"),
  ];
}

/**
 * What the run of vault-consul may do: make what this phase makes. Since it writes policies, nobody but its workspace may log in so.
 * Paths: as above, and those of audit devices, PKI, AppRole, certificates, and raft's autopilot.
 */
export function setUpRules({ terraformAuthMount, terraformAuthRole }: Names): PolicyRule[] {
  const { secrets, servicesRoot, services, mesh, meshLogins } = stackMounts;
  const pki = [servicesRoot, services, mesh.root];
  return [
    ...own,
    bootstrapToken(bootstrapSecrets.consul, "Consul"),
    rule("sys/audit", ["read", "sudo"], "See what writes the audit"),
    rule(`sys/audit/${auditDevice}`, manageWithSudo, "Write the audit"),
    rule("sys/mounts", ["read"], "See the engines"),
    ...[hostsSecrets.mount, secrets, ...pki, mesh.intermediate].flatMap(engine),
    ...[hostsSecrets.mount, secrets].map((mount) => rule(`${mount}/config`, manage, "Versions that are kept")),
    rule(`${hostsSecrets.mount}/data/*`, manage, "Secrets of hosts"),
    rule(`${hostsSecrets.mount}/metadata/*`, ["read", "delete"], "Versions of secrets of hosts"),
    ...pki.map((mount) => rule(`${mount}/*`, [...manageWithSudo, "list"], "Authorities, and who they sign for")),
    ...authMount(hostsAuth.mount, "logins of hosts"),
    rule(`auth/${hostsAuth.mount}/certs/*`, manage, "Roles of hosts"),
    ...authMount(meshLogins, "logins of Consul's servers"),
    rule(`auth/${meshLogins}/role/*`, manage, "Role of Consul's servers"),
    rule(`auth/${terraformAuthMount}/role/${terraformAuthRole}`, manage, "Role of later phases' runs"),
    rule(`auth/token/roles/${stackRoles.nomadTokens}`, manage, "Tokens for Nomad's jobs"),
    ...[...hostPolicies, stackRoles.mesh, terraformAuthRole].map((policy) => policyRule(policy)),
    rule("sys/storage/raft/autopilot/configuration", ["create", "read", "update"], "How raft looks after itself"),
  ];
}

/** Policies of hosts: the names that `CertificateLogin` gives them. */
const hostPolicies = Object.keys(hostsAuth.roles).map((role) => `${hostsAuth.mount}-${role}`);

function rule(path: string, capabilities: readonly Capability[], description: string): PolicyRule {
  return { path, capabilities, description };
}

function bootstrapToken(secret: string, program: string): PolicyRule {
  return rule(`${bootstrapSecrets.mount}/data/${secret}`, ["read"], `Read the management token of ${program}`);
}

function policyRule(name: string): PolicyRule {
  return rule(`sys/policies/acl/${name}`, manage, `Policy ${name}`);
}

function engine(mount: string): PolicyRule[] {
  return [
    rule(`sys/mounts/${mount}`, manage, `Engine ${mount}`),
    rule(`sys/mounts/${mount}/tune`, ["read", "update"], `Settings of the engine ${mount}`),
  ];
}

function authMount(mount: string, what: string): PolicyRule[] {
  return [
    rule(`sys/auth/${mount}`, manageWithSudo, `Mount of ${what}`),
    rule(`sys/auth/${mount}/tune`, ["read", "update", "sudo"], `Settings of the mount of ${what}`),
    rule(`sys/mounts/auth/${mount}`, ["read"], `See the mount of ${what}`),
    rule(`sys/mounts/auth/${mount}/tune`, ["read", "update"], `Settings of the mount of ${what}`),
  ];
}
